import { annualReport, applicants, cases, disclosed, indicator } from "./annual-report.ts";

const REQUESTS = "全年办结政府信息公开申请58件，结转下年度2件。";
const INTERPRETATIONS = "发布政策解读材料1427条，其中音视频82条。";
const ENTERPRISES = "“政企通”平台全年兑现惠企资金3.18亿元，其中免申即享占41%。";

/** The annual report of 2023, made up for the demo. */
export const report2023 = annualReport({
  year: 2023,
  issuedOn: "2024-01-29",
  summary: "2023年办结申请58件，发布解读材料1427条，兑现惠企资金3.18亿元。",
  overview: [
    `主动公开：制发行政规范性文件11件，集中清理废止14件，现行有效84件。${INTERPRETATIONS}${ENTERPRISES}`,
    `依申请公开：${REQUESTS}申请量比上年增长22%，主要因为老旧小区改造、古城保护项目集中实施。`,
    "政府信息管理：编制《政府信息全生命周期管理清单》，明确起草、审签、发布、归档四个环节的责任人。",
    "平台建设：18个镇街公开专区完成改版，统一栏目名称；新增12处社区查询终端。",
    "监督保障：组织政府开放日9场，参与居民640人；培训5期386人次。未发生责任追究情形。",
  ],
  issues: [
    "一是答复的说理性不足，3件复议案件中1件因理由说明不充分被纠正。已汇编答复范本26个。",
    "二是查阅点使用率不均衡，5处月均使用不足10次。2024年将撤并3处，在行政服务中心增设自助区。",
  ],
  otherMatters: ["2023年有1件申请按件收取政府信息公开信息处理费100元，已上缴国库。"],
  indicators: [
    indicator("requestsAnswered", "58", REQUESTS),
    indicator("interpretationsPublished", "1427", INTERPRETATIONS),
    indicator("enterpriseFundsPaid", "318000000", ENTERPRISES),
  ],
  tables: {
    proactiveDisclosure: disclosed(
      { made: 11, repealed: 14, valid: 84 },
      { licensing: 26_107, penalties: 5_962, coercion: 455 },
      "1688.04",
    ),
    requests: {
      carriedOver: applicants(3, 1),
      outcomes: {
        granted: applicants(21, 4, 2),
        partial: applicants(6, 1, 1),
        "denied.thirdParty": applicants(2),
        "denied.internalAffairs": applicants(1),
        "denied.processInformation": applicants(3),
        "denied.administrativeQuery": applicants(2),
        "unable.notHeld": applicants(7, 1),
        "unable.needsCreation": applicants(2),
        "notProcessed.complaint": applicants(2),
        "notProcessed.repeated": applicants(1),
        "other.overdueCorrection": applicants(1),
        "other.rest": applicants(1),
      },
      carriedForward: applicants(2),
    },
    reviewAndLitigation: {
      review: cases(1, 1, 1, 0),
      litigationDirect: cases(1, 0, 0, 0),
      litigationAfterReview: cases(0, 0, 0, 1),
    },
  },
});
