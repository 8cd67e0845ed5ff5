import { addDays, type Day, dayAt } from "../../platform/day.ts";
import { addWorkingDays, isWorkingDay } from "../../platform/working-days.ts";
import type { Rule, RuleSettings } from "../content/index.ts";
import { reliesOnEnded } from "../policy-document/index.ts";
import type { ConsultationDetails } from "./details.ts";
import { RESULT_RULES } from "./result-rules.ts";

type ConsultationRule = Rule<ConsultationDetails>;

/** 征集期限: how long opinions are taken at least; a shorter time needs a reason. */
const longEnough: ConsultationRule = {
  id: "consultation-window",
  level: "BLOCK",
  zh: "征求意见期限至少应到{lastDay}；确需缩短的，须说明理由。",
  en: "Opinions are to be taken until {lastDay} at least; a shorter time needs a reason.",
  source:
    "规章制定程序条例；国务院办公厅关于加强行政规范性文件制定和监督管理工作的通知；重大行政决策程序暂行条例；优化营商环境条例",
  check: ({ details }, { settings }) => {
    const lastDay = leastLastDay(details, settings.consultation);
    return details.shortenReason === null && lastDayOf(details) < lastDay
      ? [{ path: ["closesAt"], values: { lastDay } }]
      : [];
  },
};

/** The first day counts as a whole, whenever it begins. */
function leastLastDay(
  { opensAt, subject, concernsEnterprises }: ConsultationDetails,
  { regulationDays, majorDecisionDays, enterpriseDays, normativeWorkingDays }: RuleSettings["consultation"],
): Day {
  const first = dayAt(new Date(opensAt));
  const days = Math.max(
    subject === "REGULATION" ? regulationDays : 0,
    subject === "MAJOR_DECISION" ? majorDecisionDays : 0,
    concernsEnterprises ? enterpriseDays : 0,
  );
  if (days > 0) return addDays(first, days - 1);
  if (subject === "OTHER" || normativeWorkingDays === 0) return first;
  return addWorkingDays(first, normativeWorkingDays - (isWorkingDay(first) ? 1 : 0));
}

/** The closing moment is too late: midnight closes the day before. */
function lastDayOf({ closesAt }: ConsultationDetails): Day {
  return dayAt(new Date(Date.parse(closesAt) - 1));
}

/** A call for proposals asks before there is a draft. */
function hasDraft({ subject }: ConsultationDetails): boolean {
  return subject !== "OTHER";
}

/** 征求意见稿: what opinions are asked on. */
const draftStated: ConsultationRule = {
  id: "consultation-draft",
  level: "BLOCK",
  zh: "须公布征求意见稿全文（正文字段或附件）。",
  en: "The draft itself must be there, as text or as a file.",
  source: "国务院办公厅关于加强行政规范性文件制定和监督管理工作的通知",
  check: ({ details, attachments }) =>
    !hasDraft(details) || details.draftHtml || attachments.some(({ role }) => role === "FILE")
      ? []
      : [{ path: ["draftHtml"] }],
};

/** 起草说明: why, and what the draft would change. */
const explanationStated: ConsultationRule = {
  id: "consultation-explanation",
  level: "BLOCK",
  zh: "须公布起草说明（说明字段，或名称含“说明”的附件）。",
  en: "The explanation of the draft must be there, as text or as a file named 说明.",
  source: "国务院办公厅关于加强行政规范性文件制定和监督管理工作的通知",
  check: ({ details, attachments }) =>
    !hasDraft(details) || details.explanationHtml || attachments.some(({ name }) => name.includes("说明"))
      ? []
      : [{ path: ["explanationHtml"] }],
};

/** 联系方式: the organ, and a way to reach it. */
const contactStated: ConsultationRule = {
  id: "consultation-contact",
  level: "BLOCK",
  zh: "须写明受理意见的部门及其电话、电子邮箱或者通信地址。",
  en: "Name the organ that takes the opinions, with its telephone, e-mail or address.",
  source: "国务院办公厅关于加强行政规范性文件制定和监督管理工作的通知",
  check: ({ details }) =>
    details.contacts.some(({ organ, name, phone, email, address }) => (organ ?? name) && (phone ?? email ?? address))
      ? []
      : [{ path: ["contacts"] }],
};

/** 征求意见稿 in the title or in the draft: nobody shall take it for the document. */
const draftMarked: ConsultationRule = {
  id: "consultation-mark",
  level: "WARN",
  zh: "标题或者征求意见稿应标明“征求意见稿”“草案”等字样。",
  en: "The title or the draft should say that it is a draft (征求意见稿).",
  source: "国务院办公厅关于加强行政规范性文件制定和监督管理工作的通知",
  check: ({ title, details, attachments }) =>
    !hasDraft(details) ||
    /征求意见|草案/.test([title, details.draftHtml ?? "", ...attachments.map(({ name }) => name)].join(" "))
      ? []
      : [{ path: ["title"] }],
};

/** What is asked of a consultation. */
export const CONSULTATION_RULES: readonly ConsultationRule[] = [
  longEnough,
  draftStated,
  explanationStated,
  contactStated,
  draftMarked,
  ...RESULT_RULES,
  reliesOnEnded,
];
