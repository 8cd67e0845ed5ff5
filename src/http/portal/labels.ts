import type {
  AnnouncementKind,
  BenefitStatus,
  ConsultationPhase,
  ContentType,
  FulfilmentMode,
  InterpretationMedium,
  Interpreter,
  OpinionOutcome,
  RumourFinding,
  TaskStatus,
  Urgency,
  Validity,
} from "./documents.generated.ts";

/** What readers call each type of content. */
export const TYPE_LABELS: Record<ContentType, string> = {
  REPORT: "报告",
  POLICY_DOCUMENT: "政策文件",
  INTERPRETATION: "政策解读",
  CONSULTATION: "意见征集",
  ENTERPRISE_NOTICE: "涉企政策通知",
  ANNOUNCEMENT: "公告动态",
};

/** Whether a document is in force. */
export const VALIDITY_LABELS: Record<Validity, string> = {
  VALID: "现行有效",
  AMENDED: "已修改",
  PARTLY_REPEALED: "部分废止",
  EXPIRED: "已失效",
  REPEALED: "已废止",
};

/** In which form an interpretation comes. */
export const MEDIUM_LABELS: Record<InterpretationMedium, string> = {
  TEXT: "文字解读",
  CHART: "图表解读",
  VIDEO: "视频解读",
  AUDIO: "音频解读",
  QUESTIONS_AND_ANSWERS: "问答解读",
  PRESS_CONFERENCE: "新闻发布会",
};

/** Who interprets. */
export const INTERPRETER_LABELS: Record<Interpreter, string> = {
  ORGAN: "部门解读",
  EXPERT: "专家解读",
  MEDIA: "媒体解读",
};

/** Where a consultation stands. */
export const PHASE_LABELS: Record<ConsultationPhase, string> = {
  UPCOMING: "尚未开始",
  OPEN: "正在征集",
  CLOSED: "已结束",
  RESULT_PUBLISHED: "已公布采纳情况",
};

/** What became of an opinion. */
export const OUTCOME_LABELS: Record<OpinionOutcome, string> = {
  ADOPTED: "采纳",
  PARTLY_ADOPTED: "部分采纳",
  NOT_ADOPTED: "未采纳",
};

/** Whether a benefit can be applied for. */
export const BENEFIT_STATUS_LABELS: Record<BenefitStatus, string> = {
  UPCOMING: "尚未开始申报",
  OPEN: "正在申报",
  CLOSED: "申报已截止",
};

/** How a benefit reaches the enterprise. */
export const FULFILMENT_LABELS: Record<FulfilmentMode, string> = {
  AUTO: "免申即享",
  INSTANT: "即申即享",
  FAST: "快申快享",
  PROMISE: "承诺兑现",
  REVIEWED: "评审兑现",
};

/** What an announcement is. */
export const ANNOUNCEMENT_LABELS: Record<AnnouncementKind, string> = {
  NOTICE: "通知公告",
  NEWS: "工作动态",
  GUIDE: "办事指南",
  POSTER: "海报",
  RUMOUR_REFUTATION: "辟谣",
};

/** How urgent an announcement is; null: as any other. */
export const URGENCY_LABELS: Record<Urgency, string | null> = {
  NORMAL: null,
  IMPORTANT: "重要",
  EMERGENCY: "紧急",
};

/** What was found of a rumour. */
export const FINDING_LABELS: Record<RumourFinding, string> = {
  FALSE: "不实",
  MISLEADING: "误导",
  UNPROVEN: "未证实",
};

/** How a task stands. */
export const TASK_STATUS_LABELS: Record<TaskStatus, string> = {
  NOT_STARTED: "未启动",
  ON_TRACK: "按计划推进",
  DELAYED: "进度滞后",
  DONE: "已完成",
};
