import type { DemoItem } from "../demo-item.ts";
import { interpretation } from "./interpretation.ts";
import { policy } from "./policy.ts";

const TOPICS = ["subject-health-sport", "field-healthcare"];

const smallFirms = policy({
  slug: "small-firms-through-the-epidemic-2020",
  title: "柯城区人民政府关于应对疫情支持小微企业共渡难关的若干意见",
  summary: "减免房租、缓缴社保、贷款贴息、稳岗返还、用工补助等十条，执行至2020年底。",
  body: `
    各乡镇人民政府、街道办事处，区政府各部门：
    为帮助小微企业和个体工商户渡过难关，提出如下意见。
    # 一、减轻负担
    承租区属国有企业和行政事业单位经营性用房的，2月免收房租，3月、4月减半收取。缴纳社会保险费确有困难的，可以缓缴六个月，不收滞纳金。
    # 二、加大金融支持
    对2020年2月至6月新增的流动资金贷款，按实际支付利息的50%贴息，单户最高10万元。区级应急转贷资金规模由5000万元扩大到1亿元，日费率降至万分之三。
    # 三、稳定用工
    企业包车接回员工的，全额补助包车费；员工自行返岗的，省外每人补助300元、省内市外每人补助100元。
    # 四、稳岗返还
    不裁员或裁员率低于5.5%的企业，返还上年度实际缴纳失业保险费的50%。
    # 五、附则
    本意见自发布之日起施行，有效期至2020年12月31日。涉及资金兑付的，统一通过“政企通”平台办理。
  `,
  keywords: ["疫情防控", "小微企业", "减负"],
  genre: "意见",
  issuers: ["kecheng"],
  drafters: ["kecheng-industry", "kecheng-finance", "kecheng-labour"],
  topics: ["subject-economy", "audience-enterprises", "audience-self-employed"],
  number: ["柯政发", 2],
  index: 19,
  registration: 1,
  writtenOn: "2020-02-07",
  issuedOn: "2020-02-07",
  effectiveOn: "2020-02-07",
  validity: "EXPIRED",
  moreColumns: ["yjfy/yqfk", "hqzc"],
});

const routine = policy({
  kind: "OTHER",
  slug: "routine-epidemic-control-2020",
  title: "柯城区人民政府办公室关于做好常态化疫情防控工作的通知",
  summary: "落实测温、通风、消毒和信息登记，明确学校、养老机构、农贸市场等12类场所的要求。",
  body: `
    各乡镇人民政府、街道办事处，区政府各部门：
    按照外防输入、内防反弹的要求，现就常态化疫情防控有关工作通知如下。
    一、压实四方责任。属地管网格、部门管行业、单位管场所、个人管防护，乡镇街道每周至少开展一次全覆盖巡查。
    二、管好重点场所。学校实行晨午检，养老机构继续预约探视，农贸市场每日收市后消毒一次，影剧院、网吧上座率不超过50%。
    三、守牢重点人群。境外和中高风险地区来柯返柯人员由社区接转，落实“14+7”健康管理；冷链从业人员每七天核酸检测一次。
    四、及时公开信息。疫情动态由区疾控中心统一发布，各单位不得自行发布病例信息。“邻礼通”小程序每日更新就诊、检测和场所开放情况。
    五、强化督查。区疫情防控办不定期暗访，问题清单24小时内交办，三日内反馈。
  `,
  keywords: ["疫情防控", "常态化"],
  genre: "通知",
  issuers: ["kecheng-office"],
  drafters: ["kecheng-health", "kecheng-disease-control"],
  topics: TOPICS,
  number: ["柯政办发", 24],
  index: 112,
  writtenOn: "2020-05-22",
  effectiveOn: "2020-05-22",
  validity: "EXPIRED",
  moreColumns: ["yjfy/yqfk"],
});

/** What the district ordered and granted during the epidemic of 2020. */
export const epidemic: readonly DemoItem[] = [
  smallFirms,
  interpretation(smallFirms, {
    slug: "small-firms-through-the-epidemic-in-charts",
    title: "图解：柯城十条帮小微企业挺过去",
    summary: "十条政策分成“少交钱、贷到款、招到人”三组，每组写明找谁办。",
    body: `
      # 少交钱
      - 国有房产租金：2月免、3月和4月减半，找出租单位，主动减免。
      - 社保费：可缓缴六个月，找区税务局，网上申请。
      # 贷到款
      - 新增流动资金贷款贴息50%，找贷款银行代办。
      - 应急转贷：日费率万分之三，找区金融服务窗口。
      # 招到人
      - 包车返岗：费用全额补助，凭合同和发票报销。
      - 自行返岗：省外300元、省内市外100元，找区人力社保局。
    `,
    publisher: "kecheng-industry",
    medium: "CHART",
    interpreterName: "区经信局",
    attachments: [
      {
        role: "IMAGE",
        name: "柯城十条图解.png",
        altText: "长图：自上而下三组政策，每条左为内容、右为办理部门和电话。",
      },
    ],
  }),
  interpretation(smallFirms, {
    slug: "small-firms-through-the-epidemic-media-view",
    title: "媒体解读：房租免了，老街面馆又开门了",
    summary: "记者走访水亭门三家小店，看减免政策怎样落地。",
    body: `
      3月6日，水亭门街区一家开了十九年的面馆重新支起蒸笼。店主说，2月份3200元房租免了，3月、4月各减一半，省下6400元，正好够发两个伙计的工资。
      隔壁的杂货铺租的是私房，不在减免之列。街道上门登记后，帮店主申请了10万元贷款，贴息一半。
      也有没办成的：一家卤味店因营业执照过期未年报，贷款没批下来。街道已经帮他补办手续。
    `,
    publisher: "fushan",
    issuedOn: "2020-03-09",
    medium: "TEXT",
    interpreter: "MEDIA",
    interpreterName: "区融媒体中心",
  }),
  routine,
  interpretation(routine, {
    slug: "routine-epidemic-control-video",
    title: "三分钟看懂：常态化防控，哪些要坚持、哪些可以放松",
    summary: "区疾控中心医生出镜，讲清口罩、探视、聚餐三件事。",
    body: `
      短片由区疾控中心与区融媒体中心共同制作，时长3分12秒。
      第一段讲口罩：坐公交、进医院、逛菜场要戴，空旷户外可以不戴。第二段讲探视：养老院探视前要预约，每次不超过两人、三十分钟。第三段讲聚餐：家庭聚餐提倡分餐，农村集体聚餐向村委会报备。
      影片配有字幕和手语。
    `,
    publisher: "kecheng-disease-control",
    issuedOn: "2020-05-26",
    medium: "VIDEO",
    interpreterName: "区疾控中心",
    attachments: [
      {
        role: "COVER",
        name: "封面.png",
        altText: "一位穿白大褂的医生站在社区宣传栏前，手持口罩。",
        file: "routine-epidemic-control-video.png",
      },
      { role: "FILE", name: "常态化防控三分钟.mp4" },
    ],
  }),
  policy({
    kind: "OTHER",
    slug: "epidemic-circular-no-3-2020",
    title: "柯城区新型冠状病毒感染的肺炎疫情防控工作领导小组通告（第3号）",
    summary: "即日起小区、村庄实行封闭式管理，公共场所暂停开放，红事停办、白事简办。",
    body: `
      为阻断疫情传播，保障人民群众生命安全和身体健康，现通告如下：
      一、所有小区、村庄只保留一个出入口，24小时值守，出入人员一律测温、登记、戴口罩。
      二、影院、网吧、棋牌室、健身房、宗教场所和农村文化礼堂一律关闭；餐饮单位不接待堂食。
      三、超市、农贸市场、药店、加油站正常营业，不得哄抬物价。囤积居奇、销售伪劣防护用品的，依法从重查处。
      四、红事停办、白事简办，禁止一切聚集性活动。
      五、自1月10日以来有重点地区旅居史的，应当立即向村（社区）报告，居家医学观察14天。
      本通告自发布之时起施行，解除时间另行通告。
    `,
    keywords: ["疫情防控", "通告"],
    genre: "通告",
    issuers: ["kecheng-health"],
    topics: TOPICS,
    number: null,
    index: 11,
    writtenOn: "2020-01-28",
    issuedOn: "2020-01-28",
    effectiveOn: "2020-01-28",
    validity: "EXPIRED",
    moreColumns: ["yjfy/yqfk"],
  }),
];
