import type {
  ConsultationPhase,
  ContentType,
  RumourFinding,
  Validity,
} from "./portal/operations/documents.generated.ts";

/** Types of contents, as readers name them. */
export const TYPE_LABELS: Record<ContentType, string> = {
  POLICY_DOCUMENT: "政策文件",
  INTERPRETATION: "政策解读",
  CONSULTATION: "意见征集",
  ENTERPRISE_NOTICE: "涉企通知",
  REPORT: "报告",
  ANNOUNCEMENT: "公告",
};

/** Whether a policy document is in force. */
export const VALIDITY_LABELS: Record<Validity, string> = {
  VALID: "有效",
  AMENDED: "已修改",
  PARTLY_REPEALED: "部分失效",
  REPEALED: "已废止",
  EXPIRED: "失效",
};

/** Where a consultation stands. */
export const PHASE_LABELS: Record<ConsultationPhase, string> = {
  UPCOMING: "未开始",
  OPEN: "征集中",
  CLOSED: "已结束，结果待公布",
  RESULT_PUBLISHED: "结果已公布",
};

/** What the check of a rumour found. */
export const FINDING_LABELS: Record<RumourFinding, string> = {
  FALSE: "不实",
  MISLEADING: "误导",
  UNPROVEN: "无证据",
};
