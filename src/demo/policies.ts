import type { DemoCalendar } from "./demo-calendar.ts";
import type { DemoItem } from "./demo-item.ts";

const UNSTATED = {
  documentNumberMalformed: false,
  indexNumber: null,
  indexNumberMalformed: false,
  disclosureAttribute: "PROACTIVE",
  repealedOn: null,
  validity: "VALID",
  registrationNumber: null,
};

/** Policy documents and their interpretations. */
export function demoPolicies(calendar: DemoCalendar): DemoItem[] {
  const written = calendar.day(-33);
  const issued = calendar.day(-30);
  const number = `柯政办发〔${calendar.year(-33)}〕18号`;
  return [
    {
      slug: "elderly-meal-service-measures",
      type: "POLICY_DOCUMENT",
      title: "柯城区人民政府办公室关于印发柯城区老年助餐服务实施办法的通知",
      summary: "明确老年食堂和助餐点的设置、补助对象、补助标准与监督办法。",
      body: `
        各乡镇人民政府、街道办事处，区政府各部门：
        《柯城区老年助餐服务实施办法》已经区政府常务会议审议通过，现印发给你们，请结合实际认真组织实施。
        # 一、服务对象
        具有本区户籍或者在本区连续居住满六个月的60周岁及以上老年人，可以在区内任一老年食堂、助餐点就餐。
        # 二、补助标准
        70周岁及以上的老年人每餐补助2元，80周岁及以上的每餐补助3元；特困供养人员、最低生活保障对象每餐补助5元。同一天补助不超过两餐。
        # 三、站点要求
        老年食堂应当取得食品经营许可，公示一周菜单和价格，配备无障碍通道。偏远村可以由就近食堂送餐上门，送餐费用由区、乡镇两级财政各负担一半。
        # 四、监督检查
        区民政局每季度公布站点名单、就餐人次和补助金额，接受群众监督。`,
      keywords: ["养老服务", "老年助餐", "补助"],
      publisher: "kecheng-office",
      issuers: ["kecheng-office"],
      drafters: ["kecheng-civil-affairs"],
      topics: ["subject-civil-affairs", "field-elderly-care", "audience-elderly"],
      columns: ["zwgk/zcwj"],
      issuedOn: issued,
      details: {
        ...UNSTATED,
        kind: "NORMATIVE",
        documentNumber: number,
        genre: "通知",
        writtenOn: written,
        effectiveOn: calendar.day(-1),
      },
    },
    {
      slug: "elderly-meal-service-in-charts",
      type: "INTERPRETATION",
      title: "一图读懂：柯城区老年助餐服务怎么补",
      summary: "谁能补、补多少、在哪里吃，一张图说清楚。",
      body: `
        # 谁能补
        本区户籍或连续居住满六个月、年满70周岁的老年人；特困供养人员和最低生活保障对象不受70周岁的限制，年满60周岁即可。
        # 补多少
        70至79周岁每餐2元，80周岁及以上每餐3元，特困和低保对象每餐5元，一天最多补两餐。
        # 在哪里吃
        带身份证或市民卡到任一老年食堂刷卡，补助当场扣减，不用先付后报。`,
      keywords: ["老年助餐", "图解"],
      publisher: "kecheng-civil-affairs",
      topics: ["field-elderly-care", "audience-elderly"],
      columns: ["zwgk/zcjd"],
      issuedOn: issued,
      links: [{ kind: "INTERPRETS", to: "elderly-meal-service-measures" }],
      details: { medium: "CHART", interpreter: "ORGAN", interpreterName: "区民政局养老服务科" },
    },
    {
      slug: "elderly-meal-service-expert-view",
      type: "INTERPRETATION",
      title: "专家解读：老年助餐为什么从“补站点”转向“补老人”",
      summary: "把补助跟着老人走，站点之间才有比较，服务才会变好。",
      body: `
        过去的补助按站点发放，站点开了就有钱，吃得好不好、来的人多不多影响不大。新的办法按实际就餐人次结算，补助随老人刷卡发生。
        这样安排有两个好处：一是老人可以自己选食堂，二是财政资金能对到每一餐。需要留意的是偏远村人少、单餐成本高，因此办法保留了送餐上门的费用分担。`,
      keywords: ["老年助餐", "专家解读"],
      publisher: "kecheng-civil-affairs",
      topics: ["field-elderly-care"],
      columns: ["zwgk/zcjd"],
      issuedOn: calendar.day(-28),
      links: [{ kind: "INTERPRETS", to: "elderly-meal-service-measures" }],
      details: { medium: "TEXT", interpreter: "EXPERT", interpreterName: "养老服务研究者 叶文" },
    },
    {
      slug: "industrial-upgrading-policy",
      type: "POLICY_DOCUMENT",
      title: "柯城区人民政府关于支持工业企业技术改造的若干意见",
      summary: "对设备更新、数字化改造和首次上规的工业企业给予奖励。",
      body: `
        # 一、支持设备更新
        对年度设备投资100万元以上的技术改造项目，按设备投资额的8%给予补助，单个项目最高300万元。
        # 二、支持数字化改造
        对通过验收的数字化车间，一次性奖励30万元；对通过验收的智能工厂，一次性奖励80万元。
        # 三、支持小微企业上规
        对首次纳入规模以上统计的工业企业，一次性奖励20万元，免申即享。`,
      keywords: ["技术改造", "设备更新", "奖励"],
      publisher: "kecheng",
      issuers: ["kecheng"],
      drafters: ["kecheng-industry", "kecheng-finance"],
      topics: ["subject-industry-transport", "audience-enterprises"],
      columns: ["zwgk/zcwj"],
      issuedOn: calendar.day(-75),
      details: {
        ...UNSTATED,
        kind: "NORMATIVE",
        documentNumber: `柯政发〔${calendar.year(-80)}〕6号`,
        genre: "意见",
        writtenOn: calendar.day(-80),
        effectiveOn: calendar.day(-45),
      },
    },
  ];
}
