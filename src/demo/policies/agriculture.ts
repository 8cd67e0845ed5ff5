import { type DemoCalendar, yearOf } from "../demo-calendar.ts";
import type { DemoItem } from "../demo-item.ts";
import { interpretation } from "./interpretation.ts";
import { policy } from "./policy.ts";

const TOPICS = ["subject-agriculture", "field-farm-subsidies", "audience-farmers"];

/** Farming, forestry and water. */
export function agriculture(calendar: DemoCalendar): DemoItem[] {
  const paidFrom = calendar.last("03-28");
  const citrus = policy({
    slug: "citrus-industry-2022",
    title: "柯城区人民政府办公室关于推进柑橘产业提质增效的实施意见",
    summary: "三年改造老橘园2万亩，设施大棚每亩补助4000元，完熟采摘贷款贴息一半。",
    body: `
      各乡镇人民政府、街道办事处，区政府各部门：
      柑橘是本区农业第一产业，现有面积8.6万亩，树龄三十年以上的占四成。为推进提质增效，提出如下意见。
      # 一、主要目标
      2022年至2024年改造老橘园2万亩，新建设施大棚1200亩，优质果率由45%提高到65%，亩均产值达到7000元。
      # 二、扶持政策
      | 项目 | 条件 | 标准 |
      | 老园改造 | 连片30亩以上，株行距改造、改土 | 每亩1200元 |
      | 设施大棚 | 单体5亩以上，验收合格 | 每亩4000元 |
      | 完熟采摘 | 延至12月下旬后采摘 | 贷款贴息50%，每户最高2万元 |
      | 分选包装线 | 日处理20吨以上 | 设备款的30%，最高60万元 |
      # 三、服务保障
      区农业农村局组建12人的技术小分队，每个主产乡镇联系两人；柑橘黄龙病普查每年春秋各一次，病树免费铲除并每株补助15元。
      # 四、资金管理
      扶持资金由乡镇初审、区级抽验30%后拨付，名单在村务公开栏和门户网站公示七天。
    `,
    keywords: ["柑橘", "产业扶持"],
    genre: "意见",
    issuers: ["kecheng-office"],
    drafters: ["kecheng-agriculture", "kecheng-finance"],
    topics: TOPICS,
    number: ["柯政办发", 28],
    index: 140,
    registration: 8,
    writtenOn: "2022-06-13",
    effectiveOn: "2022-07-15",
    moreColumns: ["zwgk/zdly/snbt"],
  });
  return [
    citrus,
    interpretation(citrus, {
      slug: "citrus-industry-audio",
      title: "田间广播：老橘园改造补多少、怎么验收（音频）",
      summary: "农技员用十分钟讲清申报、改造、验收三步，供村广播播放。",
      body: `
        节目由区农业农村局录制，时长10分钟，10个乡镇的村级广播每天早晚各播一次，连播一周。
        第一步申报：带身份证、承包合同到村里登记，连片不足30亩的可以几户合报。第二步改造：行距不小于4米，亩栽50株上下，每亩施有机肥不少于1吨。第三步验收：乡镇全验、区里抽验，不合格的限期一个月补种。
        有事打电话：0570-0000041，农忙季节晚上也有人接。
      `,
      medium: "AUDIO",
      interpreterName: "区农业农村局特产站",
      attachments: [{ role: "FILE", name: "田间广播-老橘园改造.mp3" }],
    }),
    interpretation(citrus, {
      slug: "citrus-industry-expert-view",
      title: "专家解读：橘子晚采一个月，账怎么算",
      summary: "完熟采摘每斤多卖八角钱，但要过冻害和落果两关。",
      body: `
        完熟采摘是让果子在树上多挂一个月，糖度可以提高1.5度以上，每斤售价平均多八角。一亩产3000斤，毛收入多2400元。
        代价也有两项：一是遇到零下五度的低温会受冻，所以意见把设施大棚和完熟采摘放在一起扶持；二是树体负担重，次年容易减产，应当控制每亩挂果量。
        贷款贴息解决的是“等钱用就早卖”的问题。农户可以先贷款买肥过年，一月卖果还款。
      `,
      issuedOn: "2022-07-04",
      medium: "TEXT",
      interpreter: "EXPERT",
      interpreterName: "果树栽培研究员 祝谷",
    }),
    policy({
      kind: "OTHER",
      slug: "farmland-fertility-subsidy-2024",
      title: "柯城区农业农村局 柯城区财政局关于做好2024年耕地地力保护补贴发放工作的通知",
      summary: "按确权面积每亩补贴92.5元，4月20日前村级公示，6月底前发放到户。",
      body: `
        各乡镇人民政府、街道办事处：
        现就2024年耕地地力保护补贴发放工作通知如下。
        一、补贴对象为拥有耕地承包权的农户。土地流转的，补贴仍归承包户，合同另有约定的除外。
        二、全区核定面积11.84万亩，补贴标准每亩92.5元，资金总额1095.2万元。
        三、抛荒一年以上、已转为建设用地或者设施农业用地的耕地，不予补贴。
        四、4月20日前村级申报公示，5月20日前乡镇核对上报，6月30日前由“一卡通”发放。
        五、监督电话：区农业农村局0570-0000042，区财政局0570-0000043。
      `,
      keywords: ["耕地地力保护", "惠农补贴"],
      genre: "通知",
      issuers: ["kecheng-agriculture", "kecheng-finance"],
      topics: TOPICS,
      correction: {
        note: "更正摘要中村级公示的截止日期：误作4月10日，应为正文所写的4月20日。",
        was: { summary: "按确权面积每亩补贴92.5元，4月10日前村级公示，6月底前发放到户。" },
      },
      number: ["柯农", 21],
      index: 71,
      writtenOn: "2024-03-26",
      moreColumns: ["zwgk/zdly/snbt"],
    }),
    policy({
      kind: "OTHER",
      slug: "farmland-fertility-subsidy-latest",
      title: `柯城区农业农村局 柯城区财政局关于做好${yearOf(paidFrom)}年耕地地力保护补贴发放工作的通知`,
      summary: "按确权面积每亩补贴94元，秸秆还田面积首次单列，6月底前发放到户。",
      body: `
        各乡镇人民政府、街道办事处：
        现就${yearOf(paidFrom)}年耕地地力保护补贴发放工作通知如下。
        一、补贴标准为每亩94元，全区核定面积11.79万亩，资金总额1108.26万元。与去年相比，面积核减500亩，系高铁新城建设占用。
        二、秸秆全量还田的，由村单独登记面积，作为下年度绿色种植奖励的依据，本年度补贴标准不变。
        三、耕地是否抛荒以春、秋两次卫星影像比对和乡镇实地核查为准。农户对结果有异议的，可以在公示期内申请复核，乡镇应当三个工作日内答复。
        四、4月20日前村级公示，5月20日前乡镇上报，6月30日前发放。死亡、外迁人员的账户由村逐户核对，防止错发。
      `,
      keywords: ["耕地地力保护", "惠农补贴"],
      genre: "通知",
      issuers: ["kecheng-agriculture", "kecheng-finance"],
      topics: TOPICS,
      number: ["柯农", 19],
      index: 68,
      writtenOn: paidFrom,
      moreColumns: ["zwgk/zdly/snbt"],
    }),
    policy({
      slug: "flood-plan-2021",
      title: "柯城区人民政府办公室关于印发柯城区防汛防台抗旱应急预案的通知",
      summary: "明确四级应急响应的启动条件和转移责任；其中城区地下空间一节已由新规定代替。",
      body: `
        各乡镇人民政府、街道办事处，区政府各部门：
        《柯城区防汛防台抗旱应急预案》已经区政府同意，现印发给你们。
        一、响应分级。按24小时面雨量、衢江水位和台风路径，由低到高分为四级、三级、二级、一级。衢江衢州站水位达到61.2米启动三级响应，达到63.7米启动一级响应。
        二、人员转移。坚持“不漏一户、不落一人”，由乡镇街道下达指令，村（社区）干部包户；一级响应启动后，山洪和地质灾害危险区人员两小时内全部转移。
        三、避灾安置。全区设避灾安置场所142处，可以容纳1.6万人，钥匙由两名责任人分持。
        四、城区地下空间。地下车库入口备足挡板和沙袋，积水深度超过15厘米时停止使用。
        五、信息发布。汛情由区防指统一发布，每日8时、14时、20时各一次，一级响应期间每小时一次。
      `,
      keywords: ["防汛", "应急预案"],
      genre: "通知",
      issuers: ["kecheng-office"],
      drafters: ["kecheng-emergency", "kecheng-water-forestry"],
      topics: ["subject-agriculture", "field-disaster-relief"],
      number: ["柯政办发", 25],
      index: 119,
      registration: 7,
      writtenOn: "2021-05-10",
      effectiveOn: "2021-06-10",
      validity: "PARTLY_REPEALED",
      moreColumns: ["yjfy/yjxx"],
    }),
  ];
}
