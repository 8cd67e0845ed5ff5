import type { DemoCalendar } from "./demo-calendar.ts";
import type { DemoItem } from "./demo-item.ts";

const COUNTER = {
  organ: "柯城区企业综合服务中心",
  name: null,
  phone: "0570-0000000",
  email: null,
  address: "柯城区行政服务中心二楼涉企专窗",
};

/** Enterprise notices, consultations and announcements. */
export function demoServices(calendar: DemoCalendar): DemoItem[] {
  return [
    {
      slug: "industrial-upgrading-benefits",
      type: "ENTERPRISE_NOTICE",
      title: "关于组织申报工业企业技术改造奖补的通知",
      summary: "设备更新补助、数字化改造奖励和首次上规奖励，三项分别怎么拿。",
      body: `
        今年的技术改造奖补分三项，首次上规奖励由系统比对后直接发放，其余两项请在受理期内提交。咨询请到涉企专窗。`,
      keywords: ["技术改造", "奖补申报"],
      publisher: "kecheng-industry",
      topics: ["subject-industry-transport", "audience-enterprises"],
      columns: ["hqzc"],
      issuedOn: calendar.day(-20),
      links: [{ kind: "BASED_ON", to: "industrial-upgrading-policy" }],
      details: {
        contacts: [COUNTER],
        items: [
          benefit({
            title: "设备更新补助",
            scales: ["LARGE", "MEDIUM", "SMALL"],
            conditions: ["在本区注册的工业企业", "上一年度设备投资100万元以上", "项目已备案并完成投资"],
            standard: "按设备投资额的8%补助，单个项目最高300万元",
            amountCapFen: 300_000_000,
            opensOn: calendar.day(-20),
            closesOn: calendar.day(40),
            materials: [material("项目备案文件", true), material("设备发票清单", false)],
            fulfilmentMode: "REVIEWED",
            fulfilmentDays: 60,
            basis: "第一条",
          }),
          benefit({
            title: "数字化车间、智能工厂奖励",
            scales: [],
            conditions: ["通过市级以上主管部门验收"],
            standard: "数字化车间30万元，智能工厂80万元",
            amountCapFen: 80_000_000,
            opensOn: calendar.day(-20),
            closesOn: calendar.day(10),
            materials: [material("验收文件", true)],
            fulfilmentMode: "INSTANT",
            fulfilmentDays: 5,
            basis: "第二条",
          }),
          benefit({
            title: "首次上规奖励",
            scales: ["SMALL", "MICRO"],
            conditions: ["首次纳入规模以上工业统计"],
            standard: "一次性奖励20万元",
            amountCapFen: 20_000_000,
            opensOn: null,
            closesOn: null,
            materials: [],
            fulfilmentMode: "AUTO",
            fulfilmentDays: 20,
            basis: "第三条",
          }),
        ],
      },
    },
    {
      slug: "old-town-parking-consultation",
      type: "CONSULTATION",
      title: "关于公开征求《柯城区古城街区停车管理办法（征求意见稿）》意见的公告",
      summary: "古城街区怎么停车、停多久、怎么收费，请您提意见。",
      body: `
        为缓解古城街区停车难，区住建局起草了停车管理办法。欢迎通过信函、电子邮件或者到现场提出意见，请注明联系方式。`,
      keywords: ["停车管理", "征求意见"],
      publisher: "kecheng-housing",
      topics: ["subject-construction-environment", "field-municipal-services"],
      columns: ["hdjl/yjzj"],
      issuedOn: calendar.day(-6),
      details: {
        opensAt: calendar.instant(-6, 9),
        closesAt: calendar.instant(25, 0),
        shortenReason: null,
        draftHtml:
          "<p>第一条 古城街区范围内的道路停车泊位，白天限停两小时。</p><p>第二条 街区居民凭车辆登记信息办理包月，每户限一辆。</p><p>第三条 消防通道、盲道和公交站点前后三十米不得停车。</p>",
        explanationHtml: "<p>泊位周转率低是主要矛盾，因此办法以限时为主、收费为辅，并保障居民夜间停车。</p>",
        contacts: [
          {
            organ: "柯城区住房和城乡建设局",
            name: null,
            phone: "0570-0000001",
            email: "parking@example.gov.cn",
            address: "柯城区荷花中路",
          },
        ],
        result: null,
      },
    },
    {
      slug: "waste-sorting-consultation",
      type: "CONSULTATION",
      title: "关于《柯城区农村生活垃圾分类实施细则》征求意见情况的公告",
      summary: "收到意见46条，采纳17条，部分采纳9条，未采纳的逐条说明理由。",
      body: `
        征求意见已经结束。现将收到的意见和采纳情况公布如下，感谢各位参与。`,
      keywords: ["垃圾分类", "意见采纳"],
      publisher: "kecheng-housing",
      topics: ["subject-construction-environment", "field-environment"],
      columns: ["hdjl/yjzj"],
      issuedOn: calendar.day(-70),
      details: {
        opensAt: calendar.instant(-70, 9),
        closesAt: calendar.instant(-39, 0),
        shortenReason: null,
        draftHtml: null,
        explanationHtml: null,
        contacts: [],
        result: {
          publishedOn: calendar.day(-15),
          received: 46,
          adopted: 17,
          partlyAdopted: 9,
          notAdopted: 20,
          summary: "意见集中在收运频次、积分兑换和投放时间三个方面。",
          items: [
            {
              opinion: "夏季厨余垃圾应当每天收运",
              respondent: "徐**",
              outcome: "ADOPTED",
              reason: "细则第九条已改为六月至九月每日收运一次。",
            },
            {
              opinion: "积分应能在所有超市兑换",
              respondent: "郑*",
              outcome: "PARTLY_ADOPTED",
              reason: "先在乡镇供销超市试行，半年后评估扩大。",
            },
            {
              opinion: "取消定时投放",
              respondent: "余**",
              outcome: "NOT_ADOPTED",
              reason: "定时投放是分类质量的保障，可以预约上门。",
            },
          ],
        },
      },
    },
    {
      slug: "rainstorm-emergency",
      type: "ANNOUNCEMENT",
      title: "柯城区防汛防台抗旱指挥部关于启动防汛四级应急响应的通告",
      summary: "预计未来24小时有暴雨，请沿江、低洼和地质灾害点附近居民做好转移准备。",
      body: `
        据气象部门预报，未来24小时我区有暴雨，局部大暴雨。区防指决定启动防汛四级应急响应。
        请各乡镇、街道加强巡查；沿江和地质灾害点附近居民按照网格员通知转移；地下空间、涉水景区一律暂停开放。`,
      keywords: ["防汛", "应急响应"],
      publisher: "kecheng-emergency",
      topics: ["field-disaster-relief"],
      columns: ["tzgg"],
      issuedOn: calendar.day(0),
      details: { kind: "NOTICE", urgency: "EMERGENCY", validUntil: calendar.instant(2, 8), refutation: null },
    },
    {
      slug: "reservoir-rumour",
      type: "ANNOUNCEMENT",
      title: "网传“水库即将泄洪、今晚停水三天”不实",
      summary: "水库水位在正常范围，没有泄洪计划，供水不受影响。",
      body: `
        有网民在微信群转发“水库今晚泄洪，全城停水三天”的语音。经向水库管理单位和自来水公司核实，水库水位正常，没有泄洪和停水安排。请以官方发布为准。`,
      keywords: ["辟谣"],
      publisher: "kecheng-emergency",
      topics: ["field-disaster-relief"],
      columns: ["tzgg"],
      issuedOn: calendar.day(-1),
      details: {
        kind: "RUMOUR_REFUTATION",
        urgency: "IMPORTANT",
        validUntil: null,
        refutation: {
          rumour: "水库今晚泄洪，全城停水三天",
          finding: "FALSE",
          evidence: "水库实时水位低于汛限水位；自来水公司没有停水公告。",
        },
      },
    },
  ];
}

function benefit(item: Record<string, unknown>): object {
  return {
    audience: "工业企业",
    industries: ["C"],
    regions: ["330802"],
    organizationTypes: [],
    certifications: [],
    leadOrgan: "区经信局",
    leadOrganId: null,
    contacts: [],
    ...item,
  };
}

function material(name: string, obtainedAutomatically: boolean): object {
  return { name, copies: 1, required: true, obtainedAutomatically };
}
