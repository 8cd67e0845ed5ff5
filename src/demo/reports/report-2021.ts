import { annualReport, applicants, cases, indicator } from "./annual-report.ts";

const REQUESTS = "全年办结政府信息公开申请39件，结转下年度3件。";
const ACCOUNTS = "清理整合政务新媒体，关停不再维护的账号5个。";

/** The annual report of 2021, made up for the demo: the first in the later format, carrying on from that of 2020. */
export const report2021 = annualReport({
  year: 2021,
  issuedOn: "2022-01-28",
  summary: "2021年办结申请39件，公布行政规范性文件15件，关停政务新媒体5个。",
  overview: [
    "主动公开：制发行政规范性文件15件，均同步公布解读材料，集中清理后现行有效84件。主动公开财政预决算、招生、征地补偿等重点领域信息4100余条，其中镇街占三成。",
    `依申请公开：${REQUESTS}申请内容集中在征地补偿、房屋征收和规划许可，三类合计占六成七。`,
    "政府信息管理：完成规范性文件集中清理，废止6件并逐件标注有效性；对2018年以来的12个专题专栏重新归类，下线4个。",
    `平台建设：门户网站完成无障碍改造，新增搜索联想。${ACCOUNTS}`,
    "监督保障：全年开展业务培训3期、218人次，将公开工作纳入综合考核，权重3分。未发生需要追究责任的情形。",
  ],
  issues: [
    "一是解读形式仍以文字为主，图解和问答不足三成。2022年将要求民生类文件至少配一种可视化解读。",
    "二是镇街公开专区更新不够及时，抽查发现3个专区超过两个月未更新。已建立每月巡查、限期整改制度。",
  ],
  otherMatters: ["2021年未收取政府信息公开信息处理费。"],
  indicators: [indicator("requestsAnswered", "39", REQUESTS), indicator("mediaAccountsClosed", "5", ACCOUNTS)],
  tables: {
    proactiveDisclosure: {
      regulations: { made: 0, repealed: 0, valid: 0 },
      normativeDocuments: { made: 15, repealed: 6, valid: 84 },
      licensing: { decisions: 25_903 },
      penalties: { decisions: 6_871 },
      coercion: { decisions: 498 },
      fees: { amount: { value: "1846.2", unit: "万元" } },
    },
    requests: {
      carriedOver: applicants(2),
      outcomes: {
        granted: applicants(15, 2, 1),
        partial: applicants(4, 1),
        "denied.thirdParty": applicants(1),
        "denied.processInformation": applicants(2),
        "denied.administrativeQuery": applicants(2),
        "unable.notHeld": applicants(5, 1),
        "unable.needsCreation": applicants(1),
        "notProcessed.complaint": applicants(1),
        "notProcessed.repeated": applicants(1),
        "other.overdueCorrection": applicants(1),
        "other.rest": applicants(1),
      },
      carriedForward: applicants(3),
    },
    reviewAndLitigation: {
      review: cases(2, 0, 0, 1),
      litigationDirect: cases(0, 0, 1, 0),
      litigationAfterReview: cases(1, 0, 0, 0),
    },
  },
});
