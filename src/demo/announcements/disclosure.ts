import { type DemoCalendar, written } from "../demo-calendar.ts";
import type { DemoItem } from "../demo-item.ts";
import { announcement } from "./announcement.ts";

/** What has to be laid open as it happens: money paid out, projects, tenders; and a survey. */
export function disclosureAnnouncements(calendar: DemoCalendar): DemoItem[] {
  return [
    announcement({
      slug: "specialised-enterprise-payout",
      title: "专精特新企业奖励资金兑现情况公示",
      summary: "首批17家企业、资金690万元，公示五个工作日，无异议后直接拨付。",
      body: `经数据比对和企业确认，首批专精特新企业奖励资金拟兑现17家、690万元，现予公示：
        | 类别 | 企业数 | 每家金额 | 合计 |
        | 国家专精特新“小巨人”企业 | 3家 | 100万元 | 300万元 |
        | 省级专精特新中小企业 | 13家 | 30万元 | 390万元 |
        | 已确认但账户信息有误、暂缓拨付 | 1家 | — | — |
        企业名单在“政企通”公示页面逐家列出。公示期为五个工作日，有异议的请署实名书面反映至区经信局产业科，电话0570-0000151。
        免申即享不收取任何费用，也不委托中介代办。`,
      keywords: ["兑现公示", "专精特新"],
      publisher: "kecheng-industry",
      topics: ["subject-industry-transport", "audience-enterprises"],
      columns: ["hqzc/dxgs", "zwgk/gsgg"],
      issuedOn: calendar.day(-34),
      validUntil: calendar.instant(-26, 0),
      links: [{ kind: "RELATES_TO", to: "specialised-enterprise-awards" }],
    }),
    announcement({
      slug: "evening-bus-survey",
      title: "“邻礼通”问卷：末班公交车几点合适",
      summary: "九个问题、三分钟，结果用于公交线网优化调整方案。",
      body: `城乡公交线网优化调整方案即将征求意见。在此之前，区交通运输局通过“邻礼通”发放问卷，了解居民对末班时间、换乘距离和候车条件的看法。
        问卷共九个问题，不需要填写姓名。老年人可以到村、社区由网格员协助填写。
        截止时间：${written(calendar.day(6))}。问卷统计结果将与征求意见公告一并公布，采用多少、为什么不采用，都会说明。`,
      keywords: ["问卷调查", "城乡公交", "邻礼通"],
      publisher: "kecheng-transport",
      topics: ["subject-industry-transport", "field-municipal-services", "audience-citizens"],
      columns: ["hdjl/wjdc"],
      issuedOn: calendar.day(-8),
      validUntil: calendar.instant(7, 0),
      links: [{ kind: "RELATES_TO", to: "bus-network-consultation" }],
    }),
    announcement({
      slug: "major-projects-progress",
      title: "全区重大建设项目三季度推进情况",
      summary: "42个项目完成年度投资计划的78.6%，6个项目滞后，逐个说明原因和赶工办法。",
      body: `今年列入计划的重大建设项目42个，年度计划投资61.8亿元。截至三季度末，完成投资48.6亿元，占年度计划的78.6%；新开工11个，竣工投用5个。
        进度滞后的6个项目中，两个因管线迁改、三个因用地报批、一个因设计变更。区发展和改革局已逐个明确牵头领导、节点和责任单位，滞后超过两个月的由区政府督查室挂牌督办。
        学校、医院、供水等9个民生类项目全部按期推进，其中第五小学主体结构封顶，石梁镇卫生院迁建工程通过竣工验收。`,
      keywords: ["重大建设项目", "投资进度"],
      publisher: "kecheng-development",
      topics: ["subject-economy", "field-major-projects"],
      columns: ["zwgk/zdly/zdxm", "xwzx/bmdt"],
      issuedOn: calendar.last("10-15"),
      kind: "NEWS",
    }),
    announcement({
      slug: "drainage-project-award",
      title: "县西街雨污管网改造工程中标结果公示",
      summary: "七家企业投标，中标价1286.4万元，低于最高限价9.2%，公示期内可以提出异议。",
      body: `县西街雨污管网改造工程于${written(calendar.day(-48))}在区公共资源交易中心公开开标，七家企业递交投标文件，其中一家因资质不符被否决。
        | 项目 | 内容 |
        | 最高投标限价 | 1416.7万元 |
        | 中标价 | 1286.4万元 |
        | 工期 | 60日历天 |
        | 评标办法 | 综合评估法 |
        投标人和其他利害关系人对结果有异议的，应当在公示期内向招标人提出；对答复不满意的，可以向区住房和城乡建设局投诉。
        公示期三日。中标合同签订后，合同主要条款和履约情况继续在本栏目公开。交易中心电话：0570-0000186。`,
      keywords: ["中标公示", "公共资源交易"],
      publisher: "kecheng-trading-centre",
      topics: ["subject-construction-environment", "field-public-resource-trading"],
      columns: ["zwgk/zdly/ggzy"],
      issuedOn: calendar.day(-45),
      validUntil: calendar.instant(-41, 0),
      links: [{ kind: "RELATES_TO", to: "heritage-street-road-works" }],
    }),
  ];
}
