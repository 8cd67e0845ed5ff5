import { annualReport, applicants, cases, disclosed, indicator } from "./annual-report.ts";

const REQUESTS = "全年办结政府信息公开申请51件，结转下年度5件。";
const CONSULTATIONS = "公开征求公众意见132次，采纳意见96条，采纳情况公布率100%。";
const ACCOUNTS = "关停功能重复的政务新媒体账号3个。";

/** The annual report of 2024, made up for the demo. */
export const report2024 = annualReport({
  year: 2024,
  issuedOn: "2025-01-27",
  summary: "2024年办结申请51件，征求意见132次，采纳意见96条，关停账号3个。",
  overview: [
    `主动公开：制发行政规范性文件13件，废止8件，现行有效89件。${CONSULTATIONS}`,
    `依申请公开：${REQUESTS}推行“一次告知、一口受理”，线上申请占比升至72%。`,
    "政府信息管理：对2015年以来的政策文件逐件核对文号、成文日期和有效性，更正差错37处，均保留更正记录。",
    `平台建设：门户网站上线政策问答，热点问题答复可追溯到文件条款。${ACCOUNTS}`,
    "监督保障：首次引入第三方评估，综合得分92.4分；将居民评议结果与考核挂钩。未发生责任追究情形。",
  ],
  issues: [
    "一是同一政策在不同渠道的摘要不一致，全年发现6起。2025年将由信息库统一生成各渠道版本。",
    "二是部门之间协同不足，联合发文的解读有时无人牵头。已明确由排名首位的部门负责。",
  ],
  otherMatters: ["2024年未收取政府信息公开信息处理费。"],
  indicators: [
    indicator("requestsAnswered", "51", REQUESTS),
    indicator("consultationsHeld", "132", CONSULTATIONS),
    indicator("opinionsAdopted", "96", CONSULTATIONS),
    indicator("mediaAccountsClosed", "3", ACCOUNTS),
  ],
  tables: {
    proactiveDisclosure: disclosed(
      { made: 13, repealed: 8, valid: 89 },
      { licensing: 27_350, penalties: 5_518, coercion: 402 },
      "1590.77",
    ),
    requests: {
      carriedOver: applicants(2),
      outcomes: {
        granted: applicants(19, 3, 1),
        partial: applicants(5, 2),
        "denied.lawForbidden": applicants(1),
        "denied.thirdParty": applicants(1),
        "denied.processInformation": applicants(2),
        "denied.enforcementFile": applicants(1),
        "unable.notHeld": applicants(6, 1),
        "unable.needsCreation": applicants(1),
        "unable.unclear": applicants(1),
        "notProcessed.complaint": applicants(3),
        "notProcessed.massive": applicants(2),
        "other.overdueFee": applicants(1),
        "other.rest": applicants(1),
      },
      carriedForward: applicants(4, 1),
    },
    reviewAndLitigation: {
      review: cases(3, 0, 0, 1),
      litigationDirect: cases(0, 0, 1, 0),
      litigationAfterReview: cases(1, 0, 0, 0),
    },
  },
});
