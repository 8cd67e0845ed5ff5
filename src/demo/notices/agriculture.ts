import { contact } from "../contact.ts";
import type { DemoCalendar } from "../demo-calendar.ts";
import type { DemoItem } from "../demo-item.ts";
import { benefit, enterpriseNotice, paper, shared } from "./enterprise-notice.ts";

const FARMING_OFFICE = contact("柯城区农业农村局产业科", "0570-0000157", "柯城区新河沿", "agriculture@example.gov.cn");

/** Notices for farms, co-operatives and those who process what they grow. */
export function agricultureNotices(calendar: DemoCalendar): DemoItem[] {
  return [
    enterpriseNotice({
      slug: "citrus-industry-benefits",
      title: "关于申报柑橘产业提质增效项目的通知",
      summary: "椪柑老园改造、精品果园和采后商品化处理设备补助，连片50亩以上可以申报。",
      body: `柯城是椪柑主产区，现有柑橘8.4万亩，其中树龄三十年以上的老园占四成。为推动品种更新和错季销售，现组织申报产业提质增效项目。
        老园改造须选用经检疫合格的容器苗，黄龙病疫区的果园应当先清除病株、经植保站确认后再申报。项目实行先建后补，未经批准擅自变更建设内容的不予验收。`,
      keywords: ["柑橘", "老园改造", "先建后补"],
      publisher: "kecheng-agriculture",
      topics: ["subject-agriculture", "field-farm-subsidies", "audience-farmers"],
      issuedOn: calendar.day(-9),
      contacts: [FARMING_OFFICE],
      items: [
        benefit({
          title: "老园改造补助",
          industries: ["0153"],
          organizationTypes: ["农民专业合作社", "家庭农场", "村集体经济组织", "企业"],
          conditions: ["连片改造50亩以上", "使用检疫合格容器苗"],
          standard: "每亩补助2000元，分两年拨付",
          capYuan: 400_000,
          days: [calendar.day(-9), calendar.day(51)],
          materials: [paper("项目申报书", 2), paper("土地流转合同"), paper("苗木检疫证明")],
          fulfilmentMode: "REVIEWED",
          fulfilmentDays: 60,
          leadOrgan: "区农业农村局",
        }),
        benefit({
          title: "商品化处理设备补助",
          industries: ["A", "13"],
          conditions: ["新购分选、清洗、预冷设备10万元以上"],
          standard: "按设备购置额的40%补助，最高60万元",
          capYuan: 600_000,
          days: [calendar.day(-9), calendar.day(51)],
          materials: [paper("购置发票"), paper("设备照片")],
          fulfilmentMode: "FAST",
          fulfilmentDays: 45,
          leadOrgan: "区农业农村局",
        }),
        benefit({
          title: "绿色食品认证奖励",
          certifications: ["绿色食品", "有机农产品"],
          conditions: ["当年新认证或者续展"],
          standard: "新认证2万元，续展5000元",
          capYuan: 20_000,
          fulfilmentMode: "AUTO",
          fulfilmentDays: 20,
          leadOrgan: "区农业农村局",
        }),
      ],
    }),
    enterpriseNotice({
      slug: "farm-machinery-subsidy",
      title: "关于农业机械购置与应用补贴常年受理的公告",
      summary: "手机拍照、扫码、刷卡即可申请，资金不足时自动排队到下一年度。",
      body: `农业机械购置与应用补贴实行常年受理，购机者自主选机、全价购机，凭二维码在手机应用上申请，乡镇不再逐台核验，区农业农村局按比例抽查。
        申请补贴金额超过年度资金规模时，系统按申请时间排序，在下一年度资金到位后优先结算。报废旧机的可以同时申请报废更新补贴。`,
      keywords: ["农机购置", "报废更新"],
      publisher: "kecheng-agriculture",
      topics: ["subject-agriculture", "field-farm-subsidies", "audience-farmers"],
      issuedOn: calendar.day(-240),
      contacts: [FARMING_OFFICE],
      items: [
        benefit({
          title: "农机购置与应用补贴",
          organizationTypes: ["农户", "农民专业合作社", "家庭农场"],
          industries: ["A"],
          conditions: ["购置机具列入省级补贴目录", "机具已安装二维码"],
          standard: "按机具分档定额补贴",
          materials: [shared("身份信息"), paper("购机发票")],
          fulfilmentMode: "FAST",
          fulfilmentDays: 15,
          leadOrgan: "区农业农村局",
        }),
        benefit({
          title: "农机报废更新补贴",
          industries: ["A"],
          conditions: ["报废机具已办理注销登记"],
          standard: "按机型200元至2万元不等",
          capYuan: 20_000,
          materials: [paper("报废回收确认表")],
          fulfilmentMode: "PROMISE",
          fulfilmentDays: 30,
          leadOrgan: "区农业农村局",
        }),
      ],
    }),
    enterpriseNotice({
      slug: "agricultural-insurance-premium",
      title: "关于政策性农业保险保费补贴的通知",
      summary: "水稻、柑橘、大棚蔬菜和生猪保险保费财政补贴七成以上，投保时直接抵扣。",
      body: `投保时只需缴纳自负部分，财政补贴部分由承保机构与区财政局结算。柑橘气象指数保险以区域自动气象站数据为准，达到触发条件自动理赔，无需现场查勘。
        集中投保期内，村级协保员上门登记；集中投保期外，可以在承保机构网点单独投保。`,
      keywords: ["农业保险", "保费补贴"],
      publisher: "kecheng-agriculture",
      drafters: ["kecheng-agriculture", "kecheng-finance"],
      topics: ["subject-agriculture", "subject-finance", "field-farm-subsidies", "audience-farmers"],
      issuedOn: calendar.day(-35),
      contacts: [FARMING_OFFICE],
      items: [
        benefit({
          title: "粮油和大棚作物保费补贴",
          industries: ["011", "014"],
          conditions: ["种植面积5亩以上"],
          standard: "水稻补贴93%，大棚蔬菜补贴75%",
          days: [calendar.day(-35), calendar.day(25)],
          fulfilmentMode: "AUTO",
          fulfilmentDays: 0,
          leadOrgan: "区农业农村局",
        }),
        benefit({
          title: "柑橘气象指数保险保费补贴",
          industries: ["0153"],
          regions: ["330802100", "330802101", "330802211", "330802212", "330802214", "330802215"],
          conditions: ["结果树种植面积3亩以上"],
          standard: "每亩保额3000元，保费补贴80%",
          days: [calendar.day(-35), calendar.day(25)],
          fulfilmentMode: "AUTO",
          fulfilmentDays: 0,
          leadOrgan: "区农业农村局",
        }),
        benefit({
          title: "能繁母猪和育肥猪保费补贴",
          industries: ["0313"],
          conditions: ["佩戴标识并完成强制免疫"],
          standard: "保费补贴85%",
          materials: [paper("免疫证明")],
          fulfilmentMode: "INSTANT",
          fulfilmentDays: 3,
          leadOrgan: "区农业农村局",
        }),
      ],
    }),
  ];
}
