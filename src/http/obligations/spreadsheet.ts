import { stringify } from "csv-stringify/sync";
import { dayAt, minuteAt } from "../../platform/day.ts";
import type { ObligationRowsQuery } from "./documents.generated.ts";

/** An obligation as the query answers it. */
export type ObligationRow = ObligationRowsQuery["obligations"]["nodes"][number];

const KINDS: Record<ObligationRow["kind"], string> = {
  INTERPRETATION: "政策解读",
  CONSULTATION_RESULT: "征集结果公开",
  PROACTIVE_DISCLOSURE: "主动公开",
  URGENT_REVIEW: "紧急发布补审",
  CORRECTION: "更正",
  ANNUAL_REPORT: "年度报告",
};
const STATES: Record<ObligationRow["state"], string> = {
  OPEN: "未到期",
  DUE_SOON: "即将到期",
  OVERDUE: "逾期",
  RESOLVED: "已办结",
};

const COLUMNS: readonly (readonly [header: string, cell: (row: ObligationRow) => string | number | null])[] = [
  ["义务", ({ kind }) => KINDS[kind]],
  ["状态", ({ state, resolution }) => (resolution === "LAPSED" ? "不再需要" : STATES[state])],
  ["责任机关", ({ organ }) => organ?.name ?? null],
  ["联系人", ({ contact }) => contact?.name ?? null],
  ["联系电话", ({ contact }) => contact?.phone ?? null],
  ["电子邮箱", ({ contact }) => contact?.email ?? null],
  ["事项", ({ title, year }) => title ?? (year === null ? null : `${year}年度`)],
  ["起算日期", ({ since }) => dayAt(new Date(since))],
  ["截止日期", ({ dueOn }) => dueOn],
  ["办结日期", ({ resolvedAt }) => resolvedAt && dayAt(new Date(resolvedAt))],
  ["是否逾期", ({ late }) => (late ? "是" : "否")],
  ["用时（工作日）", ({ lagWorkingDays }) => lagWorkingDays],
  [
    "催办记录",
    ({ reminders }) => reminders.map((each) => `${minuteAt(new Date(each.notedAt))} ${each.note}`).join("；"),
  ],
];

/**
 * A spreadsheet of obligations as CSV, as Excel opens it: UTF-8 with its mark, lines ended by CRLF. A cell that a spreadsheet would take
 * for a formula begins with an apostrophe: titles and notes are what somebody wrote.
 */
export function obligationsCsv(rows: readonly ObligationRow[]): string {
  const lines = [COLUMNS.map(([header]) => header), ...rows.map((row) => COLUMNS.map(([, cell]) => cell(row)))];
  return stringify(lines, { bom: true, record_delimiter: "windows", escape_formulas: true });
}
