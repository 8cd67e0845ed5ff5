import type { Circumstances, Rule } from "../../content/index.ts";
import type { ReportDetails } from "../details.ts";
import { atCell, countAt, countColumns, isFilled, labelOf, type Table } from "./cells.ts";
import { surroundingsOf } from "./surroundings.ts";

type ReportRule = Rule<ReportDetails>;

const SOURCE = "国办公开办函〔2019〕60号；国办公开办函〔2021〕30号（与上年年报衔接）";

/** 跨年结转: what the year before carried forward was carried over, in each column. */
const carried: ReportRule = {
  id: "report-w6",
  level: "WARN",
  zh: "表三“{column}”列：上年结转{carried}件，上年年报结转下年度{forward}件。",
  en: "Table 三, column {column}: {carried} were carried over; the report of the year before carried {forward} forward.",
  source: SOURCE,
  check: ({ details: { tables } }, circumstances) => {
    const before = surroundingsOf(circumstances).before?.requests ?? null;
    const table = tables.requests;
    if (!isFilled(table) || !isFilled(before)) return [];
    return countColumns("requests", table, "carriedOver").flatMap(({ key, label }) => {
      const values = {
        column: label,
        carried: countAt(table, "carriedOver", key),
        forward: countAt(before, "carriedForward", key),
      };
      return values.carried === values.forward ? [] : [atCell("requests", "carriedOver", key, values)];
    });
  },
};

/** 尚未审结: a case that was pending a year ago has a result by now, or is pending still. */
const pendingCases: ReportRule = {
  id: "report-w6-pending",
  level: "WARN",
  zh: "表四“{row}”：上年年报尚未审结{pending}件，今年总计仅{total}件。",
  en: "Table 四, {row}: {pending} cases were pending in the report of the year before; this one has {total} in all.",
  source: SOURCE,
  check: ({ details: { tables } }, circumstances) => {
    const before = surroundingsOf(circumstances).before?.reviewAndLitigation ?? null;
    const table = tables.reviewAndLitigation;
    if (!isFilled(table) || !isFilled(before)) return [];
    return Object.keys(table.cells).flatMap((row) => {
      const [pending, total] = [countAt(before, row, "pending"), countAt(table, row, "total")];
      const values = { row: labelOf("reviewAndLitigation", table, row), pending, total };
      return total < pending ? [atCell("reviewAndLitigation", row, "total", values)] : [];
    });
  },
};

const WITH_COUNTS = ["licensing", "otherServices", "penalties", "coercion", "fees"];

/** 60号: 上一年项目数量 is that of the report before, with what it gained or lost. */
const stock2019: ReportRule = {
  id: "report-w7",
  level: "WARN",
  zh: "表二“{row}”：上一年项目数量{stated}，按上年年报推算应为{expected}。",
  en: "Table 二, {row}: {stated} in the year before; by the report of that year {expected}.",
  source: SOURCE,
  check: ({ details: { tables } }, circumstances) => {
    const table = tables.proactiveDisclosure;
    const before = tableBefore(circumstances, "FORMAT_2019");
    if (!isFilled(table) || table.format !== "FORMAT_2019" || before === null) return [];
    return WITH_COUNTS.flatMap((row) => {
      const stated = countAt(table, row, "previousCount");
      const expected = countAt(before, row, "previousCount") + countAt(before, row, "delta");
      return stated === expected
        ? []
        : [atCell("proactiveDisclosure", row, "previousCount", { row: nameOf(table, row), stated, expected })];
    });
  },
};

/** 60号: 对外公开总数量 holds what was disclosed this year. */
const totalPublic: ReportRule = {
  id: "report-w7-public",
  level: "WARN",
  zh: "表二“{row}”：对外公开总数量{total}小于本年新公开数量{disclosed}。",
  en: "Table 二, {row}: {total} are public in all, fewer than the {disclosed} disclosed this year.",
  source: SOURCE,
  check: ({ details: { tables } }) => {
    const table = tables.proactiveDisclosure;
    if (!isFilled(table) || table.format !== "FORMAT_2019") return [];
    return ["regulations", "normativeDocuments"].flatMap((row) => {
      const [total, disclosed] = [countAt(table, row, "totalPublic"), countAt(table, row, "disclosed")];
      return total >= disclosed
        ? []
        : [atCell("proactiveDisclosure", row, "totalPublic", { row: nameOf(table, row), total, disclosed })];
    });
  },
};

/** 60号's usual slip: 处理决定数量 filled with how many items there are now. */
const decisions: ReportRule = {
  id: "report-w8",
  level: "WARN",
  zh: "表二“{row}”：处理决定数量{decisions}恰为上一年项目数量加增减，疑将现有事项数误作处理决定数量。",
  en: "Table 二, {row}: {decisions} decisions are just the items of the year before with their change; were items counted instead?",
  source: SOURCE,
  check: ({ details: { tables } }) => {
    const table = tables.proactiveDisclosure;
    if (!isFilled(table) || table.format !== "FORMAT_2019") return [];
    return ["licensing", "otherServices", "penalties", "coercion"].flatMap((row) => {
      const [previous, delta] = [countAt(table, row, "previousCount"), countAt(table, row, "delta")];
      const stated = countAt(table, row, "decisions");
      return previous > 0 && stated === previous + delta
        ? [atCell("proactiveDisclosure", row, "decisions", { row: nameOf(table, row), decisions: stated })]
        : [];
    });
  },
};

/** 30号: 现行有效件数 is that of the year before with what was made and without what was repealed. */
const stock2021: ReportRule = {
  id: "report-w9",
  level: "WARN",
  zh: "表二“{row}”：现行有效{valid}件，上年有效加制发减废止为{expected}件。",
  en: "Table 二, {row}: {valid} are in force; those of the year before with what was made and repealed are {expected}.",
  source: SOURCE,
  check: ({ details: { tables } }, circumstances) => {
    const table = tables.proactiveDisclosure;
    const before = tableBefore(circumstances, "FORMAT_2021");
    if (!isFilled(table) || table.format !== "FORMAT_2021" || before === null) return [];
    return ["regulations", "normativeDocuments"].flatMap((row) => {
      const valid = countAt(table, row, "valid");
      const expected = countAt(before, row, "valid") + countAt(table, row, "made") - countAt(table, row, "repealed");
      return valid === expected
        ? []
        : [atCell("proactiveDisclosure", row, "valid", { row: nameOf(table, row), valid, expected })];
    });
  },
};

function tableBefore(circumstances: Circumstances, format: Table["format"]): Table | null {
  const before = surroundingsOf(circumstances).before?.proactiveDisclosure ?? null;
  return isFilled(before) && before.format === format ? before : null;
}

function nameOf(table: Table, row: string): string {
  return labelOf("proactiveDisclosure", table, row);
}

/** How an annual report follows on that of the year before. */
export const YEAR_RULES: readonly ReportRule[] = [carried, pendingCases, stock2019, totalPublic, decisions, stock2021];
