import { annualReport, applicants, cases, indicator } from "./annual-report.ts";

const REQUESTS = "全年答复政府信息公开申请27件，均在法定期限内办结。";
const INTERPRETATIONS = "全年发布解读材料743条。";
const CONSULTATIONS = "就重大决策公开征求意见61次，采纳意见14条。";

/** The annual report of 2019, made up for the demo: the first in the format of that year. */
export const report2019 = annualReport({
  year: 2019,
  issuedOn: "2020-01-20",
  summary: "修订后的条例施行首年，答复申请27件，发布解读材料743条，公开征求意见61次。",
  overview: [
    `（一）学习贯彻新条例。修订后的《中华人民共和国政府信息公开条例》5月15日起施行，组织专题培训4期，修订公开指南和32个单位的公开目录。${REQUESTS}`,
    `（二）做好解读和回应。${INTERPRETATIONS}区长信箱按期答复率99.2%。`,
    `（三）开展决策预公开。${CONSULTATIONS}`,
    "（四）公开重点领域信息。公开扶贫资金项目31个、环境执法信息214条、食品抽检结果1860批次。",
    "（五）规范政务新媒体。建立账号台账，登记在册57个，明确一个账号一名责任人。",
  ],
  issues: [
    "一是解读与文件不同步，部分解读晚于文件一个月以上。2020年将实行同步起草、同步审签、同步发布。",
    "二是申请答复文书不够规范，有2件因告知救济途径不完整被要求补正。已统一文书格式。",
  ],
  otherMatters: ["无。"],
  indicators: [
    indicator("requestsAnswered", "27", REQUESTS),
    indicator("interpretationsPublished", "743", INTERPRETATIONS),
    indicator("consultationsHeld", "61", CONSULTATIONS),
    indicator("opinionsAdopted", "14", CONSULTATIONS),
  ],
  tables: {
    proactiveDisclosure: {
      regulations: { made: 0, disclosed: 0, totalPublic: 0 },
      normativeDocuments: { made: 14, disclosed: 14, totalPublic: 83 },
      licensing: { previousCount: 405, delta: 7, decisions: 21_406 },
      otherServices: { previousCount: 1_050, delta: -14, decisions: 149_833 },
      penalties: { previousCount: 2_910, delta: 35, decisions: 7_015 },
      coercion: { previousCount: 216, delta: -2, decisions: 583 },
      fees: { previousCount: 27, delta: -1 },
      procurement: { projects: 203, amount: { value: "28917.36", unit: "万元" } },
    },
    requests: {
      carriedOver: applicants(1),
      outcomes: {
        granted: applicants(9, 2),
        partial: applicants(3),
        "denied.thirdParty": applicants(1),
        "denied.processInformation": applicants(1),
        "denied.enforcementFile": applicants(1),
        "unable.notHeld": applicants(5, 0, 1),
        "unable.needsCreation": applicants(1),
        "notProcessed.complaint": applicants(2),
        other: applicants(1),
      },
      carriedForward: applicants(2),
    },
    reviewAndLitigation: {
      review: cases(2, 0, 0, 0),
      litigationDirect: cases(0, 0, 1, 0),
      litigationAfterReview: cases(1, 0, 0, 0),
    },
  },
});
