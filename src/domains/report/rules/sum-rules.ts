import type { Finding, Rule } from "../../content/index.ts";
import type { ReportDetails } from "../details.ts";
import { atCell, countAt, countColumns, isFilled, labelOf, rowsOf, type Table } from "./cells.ts";

type ReportRule = Rule<ReportDetails>;

const SOURCE = "国办公开办函〔2019〕60号；国办公开办函〔2021〕30号";

/** 勾稽关系 as the table itself prints it, in each column: 一 and 二 are 三（七） and 四. */
const received: ReportRule = {
  id: "report-e1",
  level: "BLOCK",
  zh: "表三“{column}”列：新收{received}件加结转{carried}件，不等于总计{processed}件加结转下年度{forward}件。",
  en: "Table 三, column {column}: {received} received and {carried} carried over are not {processed} processed and {forward} carried forward.",
  source: SOURCE,
  check: ({ details: { tables } }) =>
    eachColumn(tables.requests, "totalProcessed", (table, { key, label }) => {
      const at = (row: string) => countAt(table, row, key);
      const values = {
        column: label,
        received: at("newReceived"),
        carried: at("carriedOver"),
        processed: at("totalProcessed"),
        forward: at("carriedForward"),
      };
      return values.received + values.carried === values.processed + values.forward
        ? []
        : [atCell("requests", "totalProcessed", key, values)];
    }),
};

/** 总计 of 办理结果, in each column: the sum of all outcomes. */
const outcomes: ReportRule = {
  id: "report-e2",
  level: "BLOCK",
  zh: "表三“{column}”列：办理结果总计{total}件，各项合计{sum}件。",
  en: "Table 三, column {column}: the total of outcomes is {total}, their sum {sum}.",
  source: SOURCE,
  check: ({ details: { tables } }) =>
    eachColumn(tables.requests, "totalProcessed", (table, { key, label }) => {
      const rows = rowsOf("requests", table, "granted", "partial", "denied", "unable", "notProcessed", "other");
      const sum = rows.reduce((total, row) => total + countAt(table, row, key), 0);
      const total = countAt(table, "totalProcessed", key);
      return sum === total ? [] : [atCell("requests", "totalProcessed", key, { column: label, total, sum })];
    }),
};

/** 总计 of each row of table 三: natural persons and the five kinds of organisations. */
const applicants: ReportRule = {
  id: "report-e3",
  level: "BLOCK",
  zh: "表三“{row}”行：总计{total}件，各类申请人合计{sum}件。",
  en: "Table 三, row {row}: the total is {total}, the sum of applicants {sum}.",
  source: SOURCE,
  check: ({ details: { tables } }) => totalsOf("requests", tables.requests),
};

/** 总计 of each row of table 四. */
const cases: ReportRule = {
  id: "report-e4",
  level: "BLOCK",
  zh: "表四“{row}”：总计{total}件，各类结果合计{sum}件。",
  en: "Table 四, {row}: the total is {total}, the sum of results {sum}.",
  source: SOURCE,
  check: ({ details: { tables } }) => totalsOf("reviewAndLitigation", tables.reviewAndLitigation),
};

function eachColumn(
  table: Table | null,
  row: string,
  check: (table: Table, column: { key: string; label: string }) => Finding[],
): Finding[] {
  if (!isFilled(table)) return [];
  return countColumns("requests", table, row).flatMap((column) => check(table, column));
}

function totalsOf(key: "requests" | "reviewAndLitigation", table: Table | null): Finding[] {
  if (!isFilled(table)) return [];
  return Object.keys(table.cells).flatMap((row) => {
    const parts = countColumns(key, table, row).filter((column) => column.key !== "total");
    const sum = parts.reduce((all, column) => all + countAt(table, row, column.key), 0);
    const total = countAt(table, row, "total");
    return sum === total ? [] : [atCell(key, row, "total", { row: labelOf(key, table, row), total, sum })];
  });
}

/** The sums that the statutory tables of an annual report keep (E1 to E4; E5, counts from 0, is kept by the form of a cell). */
export const SUM_RULES: readonly ReportRule[] = [received, outcomes, applicants, cases];
