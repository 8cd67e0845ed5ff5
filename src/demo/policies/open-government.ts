import type { DemoCalendar } from "../demo-calendar.ts";
import type { DemoItem } from "../demo-item.ts";
import { interpretation } from "./interpretation.ts";
import { policy } from "./policy.ts";

const TOPICS = ["subject-general-affairs"];

/** How the district discloses, interprets and consults. */
export function openGovernment(calendar: DemoCalendar): DemoItem[] {
  const interpreting = policy({
    slug: "policy-interpretation-rules-2020",
    title: "柯城区人民政府办公室关于进一步加强政策解读工作的通知",
    summary: "文件与解读同步起草、同步审签、同步发布，没有解读方案的文件不予办理。",
    body: `
      各乡镇人民政府、街道办事处，区政府各部门：
      为让群众看得懂、企业用得上，现就进一步加强政策解读工作通知如下。
      # 一、明确范围
      以区政府、区政府办公室名义印发的行政规范性文件，以及涉及群众切身利益、社会关注度高的其他文件，都应当解读。解读由文件起草单位负责，单位主要负责人是第一解读人。
      # 二、做到三个同步
      起草单位报送文件时，一并报送解读方案和解读材料；区政府办公室一并审核、一并签批；文件上网当日，解读同时上网，最迟不超过三个工作日。
      # 三、丰富形式
      除文字外，鼓励采用图表图解、专家解读、媒体解读、短视频、新闻发布会等形式。解读应当说清背景依据、主要内容、适用对象、新旧差异和办理流程，不得只摘抄原文。
      # 四、双向关联
      文件页面链接解读，解读页面链接文件。区政府办公室每季度通报落实情况。
    `,
    keywords: ["政策解读", "三同步"],
    genre: "通知",
    issuers: ["kecheng-office"],
    topics: TOPICS,
    number: ["柯政办发", 9],
    index: 52,
    registration: 3,
    writtenOn: "2020-03-24",
    effectiveOn: "2020-04-01",
  });
  const consulting = policy({
    slug: "public-consultation-rules",
    title: "柯城区人民政府关于印发柯城区重大决策预公开办法的通知",
    summary: "涉及公众利益的决策先在门户网站征求意见，结束后三十日内公布采纳情况和理由。",
    body: `
      各乡镇人民政府、街道办事处，区政府各部门：
      根据《重大行政决策程序暂行条例》（国务院令第713号），制定《柯城区重大决策预公开办法》，已经区政府常务会议审议通过，现予印发。
      第一条 除依法应当保密的外，涉及公众权益的重大决策，决策承办单位应当在门户网站“意见征集”栏目公布草案及其说明。
      第二条 征求意见的期限一般不少于三十日；因情况紧急需要缩短的，应当在公告中说明理由。
      第三条 与经营者密切相关的，应当书面征求不少于五家企业和相关行业协会的意见。
      第四条 期限届满后三十日内，承办单位应当公布收到意见的数量、采纳数量和主要意见未予采纳的理由。反馈人姓名作隐名处理。
      第五条 未按规定预公开的议题，区政府办公室不予列入常务会议。
      第六条 本办法自2023年7月15日起施行，《柯城区公众参与重大决策暂行规定》同时废止。
    `,
    keywords: ["决策预公开", "征求意见"],
    genre: "通知",
    issuers: ["kecheng"],
    drafters: ["kecheng-office", "kecheng-justice"],
    topics: [...TOPICS, "audience-citizens"],
    number: ["柯政发", 11],
    index: 120,
    registration: 8,
    writtenOn: "2023-06-12",
    effectiveOn: "2023-07-15",
    links: [{ kind: "CITES", to: { documentNumber: "国务院令第713号" } }],
  });
  return [
    interpreting,
    interpretation(interpreting, {
      slug: "policy-interpretation-rules-explained",
      title: "《关于进一步加强政策解读工作的通知》解读",
      summary: "为什么要求“三同步”，起草单位要多做哪几步。",
      body: `
        # 为什么出台
        2019年区政府办公室抽查的60件文件中，23件没有解读，11件解读晚于文件一个月以上，还有7件解读与原文几乎一样。
        # 起草单位要做什么
        报文时多交两样东西：一张解读方案表，一份解读材料。方案表只有六栏，写清谁来解读、用什么形式、什么时候发。
        # 不解读行不行
        人事任免、内部事务和转发类文件可以不解读，但要在方案表中写明理由。
      `,
      medium: "TEXT",
      interpreterName: "区政府办政务公开科",
    }),
    consulting,
    interpretation(consulting, {
      slug: "public-consultation-rules-expert-view",
      title: "专家解读：意见没被采纳，也要有个说法",
      summary: "把不采纳的理由写出来，是预公开最难也最有价值的一步。",
      body: `
        征求意见容易流于形式，原因往往不在“征”，而在“回”。群众提了意见，石沉大海，下次就不提了。
        办法第四条要求公布未采纳的理由，等于给承办单位出了一道必答题。写理由的过程，就是重新检验方案的过程。
        建议承办单位按意见内容归并答复，不必逐人作答，但同类意见人数要写明，让公众看到分歧在哪里。
      `,
      publisher: "kecheng-justice",
      issuedOn: "2023-06-21",
      medium: "TEXT",
      interpreter: "EXPERT",
      interpreterName: "行政法学者 方砚",
    }),
    policy({
      kind: "OTHER",
      slug: "media-account-closures-2020",
      title: "柯城区人民政府办公室关于政务新媒体清理整合情况的通报",
      summary: "全区关停18个维护不力的政务新媒体账号，保留账号全部落实专人和三审。",
      body: `
        各乡镇人民政府、街道办事处，区政府各部门：
        2020年3月至11月，区政府办公室对全区政务新媒体进行了三轮排查。现将情况通报如下。
        # 一、基本情况
        排查时在册账号57个，涉及微信公众号、微博、今日头条号三类平台。经清理，关停18个，占31.6%，其中连续两周以上不更新的11个、功能与主账号重复的5个、名称与主体不符的2个。
        # 二、做得较好的单位
        信安街道把三个账号并为一个，留言平均4小时回复；区市场监管局每周公布抽检结果，阅读量居部门首位。
        # 三、存在的问题
        个别单位关停后未发布公告、未到备案系统注销；有的账号转载未注明来源。
        # 四、下一步要求
        保留账号须在12月20日前完成备案信息核对，落实前端审核、后端巡查。同一平台原则上一个单位一个账号，新开设账号由区政府办公室审批。
      `,
      keywords: ["政务新媒体", "关停"],
      genre: "通报",
      issuers: ["kecheng-office"],
      topics: TOPICS,
      number: ["柯政办发", 52],
      index: 266,
      writtenOn: "2020-12-03",
    }),
    policy({
      kind: "OTHER",
      slug: "pilot-field-catalogues-2020",
      title: "柯城区人民政府办公室关于印发柯城区基层政务公开标准化规范化工作方案的通知",
      summary: "9月底前完成26个试点领域标准目录，选取镇街、社区和营商办、档案馆、图书馆设公开查阅点。",
      body: `
        各乡镇人民政府、街道办事处，区政府各部门：
        为推进基层政务公开标准化规范化，制定本方案。
        # 一、目标
        2020年9月底前，完成26个试点领域和基层政务公开其他事项标准目录的编制、发布；年底前，专区建成并对外开放。
        # 二、任务
        - 编目录：逐项写明公开事项、内容、依据、时限、主体、渠道、对象和方式。6月底前由牵头部门报初稿。
        - 建专区：在区营商办、档案馆、图书馆和6个重点镇街、12个社区设查阅点，统一标识，配一台查询机、一名服务专员。
        - 抓更新：目录所列事项形成或者变更后20个工作日内公开，每季度自查一次。
        # 三、保障
        经费由区财政统筹，每个查阅点补助设备费2.5万元。工作情况纳入年度考核。
      `,
      keywords: ["标准目录", "查阅点", "基层政务公开"],
      genre: "通知",
      issuers: ["kecheng-office"],
      topics: TOPICS,
      number: ["柯政办发", 19],
      index: 94,
      writtenOn: "2020-04-28",
    }),
    policy({
      kind: "OTHER",
      slug: "open-government-priorities",
      title: `柯城区人民政府办公室关于印发柯城区${calendar.year(-190)}年政务公开工作要点的通知`,
      summary: "四个方面16项任务：政策公开讲清楚、民生信息找得到、征求意见有回音、一源多用少重复。",
      body: `
        各乡镇人民政府、街道办事处，区政府各部门：
        《柯城区${calendar.year(-190)}年政务公开工作要点》已经区政府同意，现印发给你们，请认真抓好落实。
        # 一、政策公开讲清楚
        区政府文件解读率保持100%，图表、视频、问答等形式占比不低于六成。对施行满一年的惠企政策开展一次“回头看”，公布享受企业数和资金量。
        # 二、民生信息找得到
        教育、医疗、养老、救助四个专栏按“一件事”重新编排。学校招生范围、助餐点位置、家庭医生团队名单做到一页可查。
        # 三、征求意见有回音
        征求意见结束后30日内公布采纳情况，年内组织“政府开放日”不少于8场。
        # 四、一源多用少重复
        同一信息只录入一次，门户网站、小程序、涉企平台和查阅点从同一信息库取用。区政府办公室每月核对一次，发现内容不一致的当日整改。
      `,
      keywords: ["政务公开", "工作要点"],
      genre: "通知",
      issuers: ["kecheng-office"],
      topics: TOPICS,
      number: ["柯政办发", 7],
      index: 60,
      writtenOn: calendar.day(-190),
    }),
  ];
}
