import { annualReport, applicants, cases, disclosed, indicator } from "./annual-report.ts";

const REQUESTS = "全年办结政府信息公开申请45件，结转下年度4件。";
const INTERPRETATIONS = "发布政策解读材料1396条，可视化解读占比升至46%。";
const CONSULTATIONS = "公开征求公众意见118次，采纳意见57条。";

/** The annual report of 2022, made up for the demo. */
export const report2022 = annualReport({
  year: 2022,
  issuedOn: "2023-01-30",
  summary: "2022年办结申请45件，发布解读材料1396条，征求意见118次，采纳意见57条。",
  overview: [
    `主动公开：制发行政规范性文件12件，废止9件，现行有效87件。${INTERPRETATIONS}${CONSULTATIONS}`,
    `依申请公开：${REQUESTS}建立申请人电话沟通前置机制，9件经沟通后当场提供，平均办理时间由14个工作日缩短为11个工作日。`,
    "政府信息管理：以区政府、区政府办公室名义印发的文件全部标注有效性，历史文件补录612件。",
    "平台建设：门户网站与“邻礼通”“政企通”共用一个政策库，文件发布后两小时内各端同步可见。",
    "监督保障：每季度通报一次检查情况，约谈2个单位负责人；社会评议得分91.7分。未发生责任追究情形。",
  ],
  issues: [
    "一是个别解读照搬原文，群众反映看不懂。2023年将推行“群众试读”，每季度请20名居民试读并打分。",
    "二是征求意见参与面不广，18次征集未收到意见。下一步增加线下听取和上门走访。",
  ],
  otherMatters: ["2022年未收取政府信息公开信息处理费。"],
  indicators: [
    indicator("requestsAnswered", "45", REQUESTS),
    indicator("interpretationsPublished", "1396", INTERPRETATIONS),
    indicator("consultationsHeld", "118", CONSULTATIONS),
    indicator("opinionsAdopted", "57", CONSULTATIONS),
  ],
  tables: {
    proactiveDisclosure: disclosed(
      { made: 12, repealed: 9, valid: 87 },
      { licensing: 24_418, penalties: 6_390, coercion: 471 },
      "1712.5",
    ),
    requests: {
      carriedOver: applicants(3),
      outcomes: {
        granted: applicants(16, 3, 2),
        partial: applicants(5, 1),
        "denied.thirdParty": applicants(1, 1),
        "denied.processInformation": applicants(2),
        "denied.enforcementFile": applicants(1),
        "denied.administrativeQuery": applicants(2),
        "unable.notHeld": applicants(6),
        "unable.unclear": applicants(1),
        "notProcessed.complaint": applicants(2),
        "notProcessed.reissue": applicants(1),
        "other.overdueCorrection": applicants(1),
      },
      carriedForward: applicants(3, 1),
    },
    reviewAndLitigation: {
      review: cases(2, 1, 0, 0),
      litigationDirect: cases(1, 0, 0, 1),
      litigationAfterReview: cases(0, 0, 0, 0),
    },
  },
});
