import { contact } from "../contact.ts";
import type { DemoCalendar } from "../demo-calendar.ts";
import type { DemoItem } from "../demo-item.ts";
import { consultation } from "./consultation.ts";

/** Consultations that are announced but not open yet. */
export function upcomingConsultations(calendar: DemoCalendar): DemoItem[] {
  const nextYear = calendar.year(3) + 1;
  return [
    consultation(calendar, {
      slug: "livelihood-projects-consultation",
      title: `关于公开征集柯城区${nextYear}年民生实事候选项目的公告`,
      summary: "明年该办哪些实事，由您来提，征集为期一个月。",
      keywords: ["民生实事", "项目征集"],
      publisher: "kecheng-office",
      topics: ["subject-general-affairs", "audience-citizens"],
      announced: -1,
      days: [3, 33],
      subject: "OTHER",
      body: `区政府将面向社会征集${nextYear}年民生实事候选项目，请广大居民、企业和社会组织围绕“一老一小”、医疗教育、出行停车、文化体育、环境改善等方面提出建议。
        候选项目应当具有普惠性，当年开工、当年见效，区级财力能够承担。近三年已经列入并完成的事项不再重复征集。
        征集结束后，区政府办将会同有关部门逐条论证，筛选出不超过20项提交区人民代表大会会议票决，最终确定10项左右。建议的采纳情况在本栏目公布。`,
      draft: null,
      explanation: `请在建议中写明项目名称、建设地点或者服务范围、理由和大致规模。每人可提多条。`,
      contact: contact("柯城区人民政府办公室督查室", "0570-0000141", "柯城区府山街道县西街", "projects@example.gov.cn"),
    }),
    consultation(calendar, {
      slug: "bus-network-consultation",
      title: "关于《柯城区城乡公交线网优化调整方案（征求意见稿）》公开征求意见的预告",
      summary: "拟新开4条、调整9条、撤并3条公交线路，下周起征求意见并在镇街设点听取意见。",
      keywords: ["城乡公交", "线网优化"],
      publisher: "kecheng-transport",
      topics: ["subject-industry-transport", "field-municipal-services", "audience-citizens"],
      announced: 0,
      days: [7, 37],
      body: `现有公交线路中有7条日均客流不足80人次，而高铁站片区、白云片区到区级医院的直达线路不足。区交通运输局拟定了线网优化调整方案，将于下周起公开征求意见。
        为方便不会上网的老年人，区交通运输局还将在航埠镇、石梁镇、沟溪乡和七里乡便民服务中心各设一个意见收集点，由工作人员代为填写。`,
      draft: `- 新开：高铁站至区人民医院、白云片区环线、航埠镇至沟溪乡、石梁镇至七里乡旅游线
        - 调整：九条线路的走向和末班时间，末班车普遍延后三十分钟
        - 撤并：客流重叠的三条线路合并，原站点由邻近线路覆盖，步行距离不超过400米`,
      explanation: `调整后行政村公交通达率保持100%，年运营里程增加约36万公里，财政补贴增加约210万元。`,
      contact: contact("柯城区交通运输局", "0570-0000142", "柯城区衢化路", "transport@example.gov.cn"),
    }),
  ];
}

/** Consultations that take no opinions any more and whose result is still to come, of one of them for more than a month. */
export function closedConsultations(calendar: DemoCalendar): DemoItem[] {
  return [
    consultation(calendar, {
      slug: "land-transfer-consultation",
      title: "关于公开征求《柯城区农村土地经营权流转管理实施细则（征求意见稿）》意见的公告",
      summary: "工商资本租地的审查、风险保证金和租金支付规则，征求意见已经结束，正在研究。",
      keywords: ["土地流转", "经营权", "风险保证金"],
      publisher: "kecheng-agriculture",
      topics: ["subject-agriculture", "field-farm-subsidies", "audience-farmers"],
      days: [-50, -20],
      body: `全区流转耕地6.1万亩，占承包耕地的六成。少数流转主体拖欠租金、改变用途，损害了农户利益。区农业农村局起草了实施细则，明确审查、备案和风险防范的办法，现公开征求意见。`,
      draft: `第一条 工商企业等社会资本一次流转耕地100亩以上的，由区农业农村局组织资格审查和项目审核；30亩以上不足100亩的，由乡镇人民政府审查。
        第二条 流转期限不得超过承包期的剩余期限。
        第三条 受让方应当缴纳相当于一年租金的风险保证金，专户存储，期满无违约的全额退还并计付利息。
        第四条 租金实行先付后用，每年首季度前付清。
        第五条 不得擅自改变土地的农业用途，不得破坏耕作层；连续两年撂荒的，发包方可以依法终止合同。`,
      explanation: `风险保证金比例参考了省内六个县（市、区）的做法，征求意见过程中请重点就保证金比例和审查门槛提出意见。`,
      contact: contact("柯城区农业农村局", "0570-0000136", "柯城区新河沿", "agriculture@example.gov.cn"),
    }),
    consultation(calendar, {
      slug: "old-community-renewal-consultation",
      title: "关于公开征求《城区老旧小区改造三年计划（征求意见稿）》意见的公告",
      summary: "拟改造38个小区、1.2万户，改造内容由居民点单；征求意见已经结束。",
      keywords: ["老旧小区", "改造计划"],
      publisher: "kecheng-housing",
      topics: ["subject-construction-environment", "field-affordable-housing", "audience-citizens"],
      days: [-70, -40],
      body: `区住房和城乡建设局对2005年以前建成的小区逐一体检，按照“急用先改、成片改造”的原则，拟定了三年改造计划，涉及38个小区、326幢楼、1.2万户。现将计划公布，征求居民对改造顺序和改造内容的意见。`,
      draft: `| 年度 | 小区数 | 户数 | 主要片区 |
        | 第一年 | 14 | 4600 | 府山、荷花 |
        | 第二年 | 13 | 4100 | 信安、新新 |
        | 第三年 | 11 | 3300 | 衢化、双港 |
        基础类改造包括雨污分流、外墙和屋面修缮、消防通道、弱电入地；完善类包括停车位、充电设施、加装电梯预留；提升类包括养老、托育、便民服务用房。完善类和提升类由居民表决选择。`,
      explanation: `资金由上级补助、区财政、专营单位和居民共同承担，居民出资可以使用住宅专项维修资金和住房公积金。`,
      contact: contact("柯城区住房和城乡建设局", "0570-0000132", "柯城区荷花中路", "renewal@example.gov.cn"),
    }),
  ];
}
