import { addDays, type Day, dayAt, lastDayBefore } from "../../platform/day.ts";
import { addWorkingDays, isWorkingDay } from "../../platform/working-days.ts";
import type { Rule, RuleSettings } from "../content/index.ts";
import { reliesOnEnded } from "../policy-document/index.ts";
import type { ConsultationDetails } from "./details.ts";
import { RESULT_RULES } from "./result-rules.ts";

type ConsultationRule = Rule<ConsultationDetails>;

const SOURCE = "国办发〔2018〕37号（公布文件草案及其说明，明确提出意见的方式和期限）";

/** 征集期限: how long opinions are taken at least; a shorter time needs a reason. */
const longEnough: ConsultationRule = {
  id: "consultation-window",
  level: "BLOCK",
  zh: "征求意见期限至少应到{lastDay}；确需缩短的，须说明理由。",
  en: "Opinions are to be taken until {lastDay} at least; a shorter time needs a reason.",
  source:
    "规章制定程序条例第十五条；重大行政决策程序暂行条例第十五条；优化营商环境条例第六十二条；行政规范性文件的期限为本地规定",
  check: ({ details }, { settings }) => {
    const lastDay = leastLastDay(details, settings.consultation);
    return details.shortenReason === null && lastDayBefore(new Date(details.closesAt)) < lastDay
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
    1,
    subject === "REGULATION" ? regulationDays : 0,
    subject === "MAJOR_DECISION" ? majorDecisionDays : 0,
    concernsEnterprises ? enterpriseDays : 0,
  );
  const workingDays = subject === "NORMATIVE" || subject === null ? normativeWorkingDays : 0;
  const byWorkingDays = addWorkingDays(first, Math.max(0, workingDays - (isWorkingDay(first) ? 1 : 0)));
  const byDays = addDays(first, days - 1);
  return byDays > byWorkingDays ? byDays : byWorkingDays;
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
  source: SOURCE,
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
  source: SOURCE,
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
  source: SOURCE,
  check: ({ details }) =>
    details.contacts.some(({ organ, name, phone, email, address }) => (organ ?? name) && (phone ?? email ?? address))
      ? []
      : [{ path: ["contacts"] }],
};

/** 征求意见稿 on the draft: nobody shall take it for the document. A title that only says that opinions are asked for does not mark it. */
const draftMarked: ConsultationRule = {
  id: "consultation-mark",
  level: "BLOCK",
  zh: "标题、征求意见稿或者附件名称须标明“征求意见稿”“草案”等字样。",
  en: "The title, the draft or the name of its file must say that it is a draft (征求意见稿).",
  source: SOURCE,
  check: ({ title, details, attachments }) =>
    !hasDraft(details) ||
    /征求意见稿|意见征求稿|草案|草稿|讨论稿|送审稿/.test(
      [title, details.draftHtml ?? "", ...attachments.map(({ name }) => name)].join(" "),
    )
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
