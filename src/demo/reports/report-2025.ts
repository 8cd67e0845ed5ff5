import { annualReport, applicants, cases, disclosed, indicator } from "./annual-report.ts";

const REQUESTS = "全年办结政府信息公开申请47件，结转下年度3件。";
const INTERPRETATIONS = "发布政策解读材料1503条，每件民生类文件至少有两种形式的解读。";
const ENTERPRISES = "“政企通”平台全年兑现惠企资金3.86亿元，平均到账时间4.2个工作日。";

/** The annual report of 2025, made up for the demo. */
export const report2025 = annualReport({
  year: 2025,
  issuedOn: "2026-01-28",
  summary: "2025年办结申请47件，发布解读材料1503条，兑现惠企资金3.86亿元。",
  overview: [
    `主动公开：制发行政规范性文件10件，废止12件，现行有效87件。${INTERPRETATIONS}${ENTERPRISES}`,
    `依申请公开：${REQUESTS}复议纠正率连续两年为零。`,
    "政府信息管理：建成统一信息资源库，文件、解读、办事指南按同一编号关联，废止文件在各渠道同时标注。",
    "平台建设：门户网站、小程序、涉企平台和查阅点从信息库取用内容，重复录入比上年减少81%。",
    "监督保障：每月开展内容一致性巡查，全年发现并更正不一致14处。培训4期302人次，未发生责任追究情形。",
  ],
  issues: [
    "一是老年人使用线上渠道仍有困难。2026年将在社区增设纸质政策摘要架，每月更新。",
    "二是部分乡镇公开内容偏少，末位乡镇全年公开仅46条。将对照标准目录逐项补齐。",
  ],
  otherMatters: ["2025年未收取政府信息公开信息处理费。"],
  indicators: [
    indicator("requestsAnswered", "47", REQUESTS),
    indicator("interpretationsPublished", "1503", INTERPRETATIONS),
    indicator("enterpriseFundsPaid", "386000000", ENTERPRISES),
  ],
  tables: {
    proactiveDisclosure: disclosed(
      { made: 10, repealed: 12, valid: 87 },
      { licensing: 28_014, penalties: 5_177, coercion: 388 },
      "1533.6",
    ),
    requests: {
      carriedOver: applicants(4, 1),
      outcomes: {
        granted: applicants(18, 4, 1),
        partial: applicants(5, 1),
        "denied.thirdParty": applicants(1),
        "denied.processInformation": applicants(2),
        "denied.administrativeQuery": applicants(1),
        "unable.notHeld": applicants(6),
        "unable.needsCreation": applicants(1, 1),
        "notProcessed.complaint": applicants(2),
        "notProcessed.publication": applicants(1),
        "other.overdueCorrection": applicants(1),
        "other.rest": applicants(2),
      },
      carriedForward: applicants(3),
    },
    reviewAndLitigation: {
      review: cases(2, 0, 0, 0),
      litigationDirect: cases(1, 0, 0, 0),
      litigationAfterReview: cases(0, 0, 0, 0),
    },
  },
});
