import type {
  BenefitStatus,
  ConsultationPhase,
  ContentType,
  OpinionOutcome,
  RumourFinding,
  TaskStatus,
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

/** Whether a benefit can be applied for. */
export const BENEFIT_STATUS_LABELS: Record<BenefitStatus, string> = {
  UPCOMING: "未开始",
  OPEN: "受理中",
  CLOSED: "已截止",
};

/** What became of an opinion. */
export const OUTCOME_LABELS: Record<OpinionOutcome, string> = {
  ADOPTED: "采纳",
  PARTLY_ADOPTED: "部分采纳",
  NOT_ADOPTED: "未采纳",
};

/** How far a task is. */
export const TASK_STATUS_LABELS: Record<TaskStatus, string> = {
  NOT_STARTED: "未启动",
  ON_TRACK: "正常推进",
  DELAYED: "进度滞后",
  DONE: "已完成",
};
