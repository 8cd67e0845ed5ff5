import { annualReport, applicants, cases, indicator } from "./annual-report.ts";

const REQUESTS = "全年共答复政府信息公开申请32件。";
const INTERPRETATIONS = "文件和解读同时起草、同时上网，全年发布各种形式的解读材料1268条。";
const CONSULTATIONS = "凡涉及群众利益的重要决策都在门户网站专栏征求意见，全年109次，采纳意见23条。";
const EPIDEMIC = "新冠肺炎疫情发生后，依托政府信息公开平台发布防控信息2635条。";
const MINI_PROGRAM = "“邻礼通”小程序发布防控动态210条、海报40期，发放问卷4期。";
const FEEDBACK = "居民通过“邻礼通”反映情况5734条，得到答复咨询17600次。";
const ENTERPRISES = "“政企通”平台推送涉企政策和办事流程，兑现资金2.45亿元，做到即享即兑。";
const CATALOGUES = "26个试点领域的基层政务公开标准目录全部编制完成并对外发布。";
const ACCOUNTS = "对维护不力的政务新媒体坚决关停，共关停18个。";

/**
 * The annual report of 2020. The figures of the text are those of the district's own report; its tables were lost, so
 * these are made up to agree with the text and with each other.
 */
export const report2020 = annualReport({
  year: 2020,
  issuedOn: "2021-02-04",
  summary: "2020年答复申请32件，发布解读材料1268条，公开征求意见109次，关停政务新媒体18个。",
  overview: [
    `（一）规范依申请公开。建立登记、审核、会商、办理、答复、归档六步流程，疑难申请由承办部门、司法行政部门和法律顾问共同把关，并建立案例交流平台供基层学习。${REQUESTS}`,
    `（二）加强政策解读。${INTERPRETATIONS}图表解读、专家解读、媒体解读相互补充。`,
    `（三）推动决策预公开。${CONSULTATIONS}征求意见和采纳情况一并公布。`,
    `（四）及时发布防控信息。${EPIDEMIC}${MINI_PROGRAM}${FEEDBACK}`,
    `（五）精准公开涉企事项。${ENTERPRISES}`,
    `（六）推进标准化规范化。${CATALOGUES}在部分镇街、社区和区营商办、档案馆、图书馆设立公开查阅点，配备服务专员。`,
    `（七）管好网站和新媒体。完成门户网站改造，落实前端审核、后端巡查。${ACCOUNTS}`,
  ],
  issues: [
    "一是队伍不够稳定，基层公开人员多为兼职、流动较快，业务培训跟不上。2021年将按季度轮训，新任人员先培训后上岗。",
    "二是整合不够到位，信息分散在不同层级的系统中，同一信息多头发布、重复发布的情况仍然存在。下一步将统一信息资源库，做到一次录入、各渠道共用。",
    "三是亮点不够突出，有特色的做法不多，公开与群众期待还有距离。",
  ],
  otherMatters: ["无。"],
  indicators: [
    indicator("requestsAnswered", "32", REQUESTS),
    indicator("interpretationsPublished", "1268", INTERPRETATIONS),
    indicator("consultationsHeld", "109", CONSULTATIONS),
    indicator("opinionsAdopted", "23", CONSULTATIONS),
    indicator("epidemicItemsPublished", "2635", EPIDEMIC),
    indicator("miniProgramUpdates", "210", MINI_PROGRAM),
    indicator("miniProgramPosters", "40", MINI_PROGRAM),
    indicator("miniProgramSurveys", "4", MINI_PROGRAM),
    indicator("miniProgramTips", "5734", FEEDBACK),
    indicator("miniProgramEnquiries", "17600", FEEDBACK),
    indicator("enterpriseFundsPaid", "245000000", ENTERPRISES),
    indicator("pilotFieldsCatalogued", "26", CATALOGUES),
    indicator("mediaAccountsClosed", "18", ACCOUNTS),
  ],
  tables: {
    proactiveDisclosure: {
      regulations: { made: 0, disclosed: 0, totalPublic: 0 },
      normativeDocuments: { made: 18, disclosed: 18, totalPublic: 96 },
      licensing: { previousCount: 412, delta: 9, decisions: 23_817 },
      otherServices: { previousCount: 1_036, delta: -12, decisions: 158_204 },
      penalties: { previousCount: 2_945, delta: 31, decisions: 6_482 },
      coercion: { previousCount: 214, delta: -3, decisions: 527 },
      fees: { previousCount: 26, delta: -2 },
      procurement: { projects: 187, amount: { value: "31264.58", unit: "万元" } },
    },
    requests: {
      carriedOver: applicants(2),
      outcomes: {
        granted: applicants(11, 2, 1),
        partial: applicants(3, 0, 1),
        "denied.thirdParty": applicants(1),
        "denied.internalAffairs": applicants(1),
        "denied.processInformation": applicants(2),
        "denied.administrativeQuery": applicants(1),
        "unable.notHeld": applicants(4, 1),
        "unable.needsCreation": applicants(1),
        "notProcessed.complaint": applicants(1),
        "notProcessed.repeated": applicants(1),
        other: applicants(1),
      },
      carriedForward: applicants(2),
    },
    reviewAndLitigation: {
      review: cases(1, 0, 1, 0),
      litigationDirect: cases(1, 0, 0, 0),
      litigationAfterReview: cases(0, 0, 0, 0),
    },
  },
});
