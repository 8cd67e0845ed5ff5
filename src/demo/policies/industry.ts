import { type DemoCalendar, written } from "../demo-calendar.ts";
import type { DemoItem } from "../demo-item.ts";
import { interpretation } from "./interpretation.ts";
import { policy } from "./policy.ts";

/** Support for industry and for enterprises in general. */
export function industry(calendar: DemoCalendar): DemoItem[] {
  const upgrading = policy({
    slug: "industrial-upgrading-policy",
    title: "柯城区人民政府关于支持工业企业技术改造的若干意见",
    summary: "对设备更新、数字化改造和首次上规的工业企业给予奖励。",
    body: `
      各乡镇人民政府、街道办事处，区政府各部门：
      为推动工业企业更新设备、提高效率，结合本区实际，提出如下意见。
      # 一、支持设备更新
      对年度设备投资100万元以上的技术改造项目，按设备投资额的8%给予补助，单个项目最高300万元。
      # 二、支持数字化改造
      对通过验收的数字化车间，一次性奖励30万元；对通过验收的智能工厂，一次性奖励80万元。
      # 三、支持小微企业上规
      对首次纳入规模以上统计的工业企业，一次性奖励20万元，免申即享。
      # 四、附则
      同一项目符合多项奖补的，按就高原则执行。所需资金由区工业发展专项资金列支，当年超出预算的按比例兑付。本意见自${written(calendar.day(-45))}起施行，有效期三年。
    `,
    keywords: ["技术改造", "设备更新", "奖励"],
    genre: "意见",
    issuers: ["kecheng"],
    drafters: ["kecheng-industry", "kecheng-finance"],
    topics: ["subject-industry-transport", "audience-enterprises"],
    number: ["柯政发", 6],
    index: 96,
    registration: 5,
    writtenOn: calendar.day(-80),
    issuedOn: calendar.day(-75),
    effectiveOn: calendar.day(-45),
    links: [{ kind: "REPEALS", to: "industrial-policy-2022" }],
  });
  const fund = policy({
    slug: "instant-payment-fund-measures-2020",
    title: "柯城区人民政府办公室关于印发柯城区惠企资金即享即兑管理办法（试行）的通知",
    summary: "惠企资金统一经“政企通”平台申请、审核、拨付，标准化事项五个工作日内到账。",
    body: `
      各乡镇人民政府、街道办事处，区政府各部门，各有关企业：
      《柯城区惠企资金即享即兑管理办法（试行）》已经区政府同意，现印发给你们。
      # 第一章 总则
      本办法所称惠企资金，是指区级财政安排、直接兑付给企业的奖励、补助和贴息。除涉密事项外，全部纳入“政企通”平台办理。
      # 第二章 分类办理
      - 免申即享：由部门依据共享数据主动比对，企业确认账户即可，不提交材料。
      - 即申即享：条件明确、材料不超过三份的，受理后五个工作日内到账。
      - 评审兑现：需要实地核查或者专家评审的，六十个工作日内办结。
      # 第三章 资金拨付
      区财政局在平台设立兑付专户，按年度预算的60%预拨。主管部门审核通过后，平台直接向企业对公账户付款，不再层层转拨。
      # 第四章 监督管理
      主管部门每月公示兑付名单和金额，公示期五个工作日。提供虚假材料的，追回资金，三年内不得申请区级惠企资金。
    `,
    keywords: ["政企通", "即享即兑", "惠企资金"],
    genre: "通知",
    issuers: ["kecheng-office"],
    drafters: ["kecheng-business", "kecheng-finance"],
    topics: ["subject-finance", "audience-enterprises"],
    number: ["柯政办发", 15],
    index: 77,
    registration: 4,
    writtenOn: "2020-04-13",
    effectiveOn: "2020-05-15",
    moreColumns: ["hqzc"],
  });
  return [
    upgrading,
    interpretation(upgrading, {
      slug: "industrial-upgrading-explained",
      title: "《柯城区人民政府关于支持工业企业技术改造的若干意见》政策解读",
      summary: "与旧政策比，设备投资门槛从300万元降到100万元，上规奖励改为免申即享。",
      body: `
        # 一、制定背景
        全区规模以上工业企业使用十年以上设备的占三成多，近两年走访中，企业反映最多的是旧政策门槛高、兑付慢。
        # 二、主要变化
        | 事项 | 旧政策 | 新政策 |
        | 设备投资门槛 | 300万元 | 100万元 |
        | 补助比例 | 5% | 8% |
        | 单个项目上限 | 200万元 | 300万元 |
        | 首次上规奖励 | 申报后发放 | 免申即享 |
        # 三、怎么申请
        设备更新补助和数字化奖励通过“政企通”提交；上规奖励由区统计局提供名单，企业只需确认收款账户。
        # 四、解读机关
        区经信局投资与技术改造科，电话0570-0000021。
      `,
      medium: "TEXT",
      interpreterName: "区经信局",
    }),
    interpretation(upgrading, {
      slug: "industrial-upgrading-radio",
      title: "听政策：换一台设备能补多少钱（音频）",
      summary: "区经信局负责人做客电台，用两家企业的账算给您听，时长11分钟。",
      body: `
        本期节目请区经信局投资与技术改造科负责人，以航埠镇一家轴承企业、姜家山乡一家食品企业为例算账。
        轴承企业购入两台数控磨床，发票金额不含税240万元，补助19.2万元；食品企业改造一条灌装线，投资95万元，达不到门槛，但可以与第二年的二期投资合并备案后申请。
        节目文字实录见附件。
      `,
      publisher: "kecheng-industry",
      issuedOn: calendar.day(-60),
      medium: "AUDIO",
      interpreter: "MEDIA",
      interpreterName: "柯城之声",
      attachments: [
        { role: "FILE", name: "换一台设备能补多少钱.mp3" },
        { role: "FILE", name: "节目文字实录.pdf" },
      ],
    }),
    policy({
      slug: "industrial-policy-2022",
      title: "柯城区人民政府关于促进工业经济稳进提质的若干意见",
      summary: "对300万元以上设备投资补助5%，对首次上规企业奖励10万元；已由新的意见取代。",
      body: `
        各乡镇人民政府、街道办事处，区政府各部门：
        为稳定工业投资、培育规模企业，提出以下意见。
        一、对年度设备投资300万元以上的技术改造项目，按设备投资额的5%补助，单个项目最高200万元。
        二、对首次上规的工业企业，一次性奖励10万元；次年工业产值增速高于全区平均的，再奖励5万元。
        三、对获评国家级、省级专精特新企业的，分别奖励50万元、20万元。
        四、对企业用电实行错峰补贴，低谷时段用电量超过全部用电量40%的，每千瓦时补贴0.03元，单家企业每年最高10万元。
        本意见自2022年6月1日起施行，有效期至2025年5月31日，到期后未修订的继续执行至新政策施行之日。
      `,
      keywords: ["工业经济", "上规", "奖励"],
      genre: "意见",
      issuers: ["kecheng"],
      drafters: ["kecheng-industry"],
      topics: ["subject-industry-transport", "audience-enterprises"],
      number: ["柯政发", 9],
      index: 101,
      registration: 7,
      writtenOn: "2022-04-27",
      effectiveOn: "2022-06-01",
      validity: "REPEALED",
      repealedOn: calendar.day(-45),
    }),
    fund,
    interpretation(fund, {
      slug: "instant-payment-fund-press-conference",
      title: "惠企资金即享即兑新闻发布会实录",
      summary: "区营商办、区财政局回答记者提问：资金从哪来、怎样防止错兑、小微企业怎么操作。",
      body: `
        时间：2020年4月16日上午10时　地点：区行政服务中心三楼新闻发布厅
        主持人：今天介绍惠企资金即享即兑管理办法，并回答大家关心的问题。
        区营商办：过去一笔补助从申请到到账平均47天，企业要跑四个部门。办法施行后，标准化事项在“政企通”一次提交，五个工作日到账。
        记者：怎样保证不发错？
        区财政局：一看数据，二看公示。平台与税务、社保、市场监管数据比对，兑付名单每月公示，公示期内有异议的暂停拨付。
        记者：不会用手机的小店怎么办？
        区营商办：区行政服务中心二楼设代办窗口，各乡镇街道便民服务中心可以帮助填报，不收任何费用。
      `,
      issuedOn: "2020-04-17",
      medium: "PRESS_CONFERENCE",
      interpreterName: "区营商办、区财政局",
    }),
    interpretation(fund, {
      slug: "instant-payment-fund-media-view",
      title: "媒体解读：一笔补助从47天到5天",
      summary: "记者跟着一家包装企业走完申请全程，看时间省在哪里。",
      body: `
        上午九点，航埠镇一家包装企业的会计打开“政企通”，系统弹出三条可以申请的补助。她上传一份设备发票，其余数据由平台自动带出。
        当天下午，区经信局完成初审；第三天，区财政局复核；第五天上午，7.6万元到账。她翻出去年同一项补助的材料——一共11份，盖了9个章。
        时间主要省在两处：部门之间不再传纸，资金不再逐级转拨。
      `,
      publisher: "kecheng-business",
      issuedOn: "2020-05-28",
      medium: "TEXT",
      interpreter: "MEDIA",
      interpreterName: "区融媒体中心",
    }),
  ];
}
