import type { Finding, Rule } from "../../content/index.ts";
import type { ReportDetails } from "../details.ts";
import { sectionKeys } from "../section-definition.ts";
import { atCell, countAt, countColumns, isFilled, labelOf, type Table } from "./cells.ts";
import { isOfGovernment } from "./surroundings.ts";

type ReportRule = Rule<ReportDetails>;

const SOURCE = "国办公开办函〔2019〕60号；国办公开办函〔2021〕30号";

interface Statement {
  readonly pattern: RegExp;
  /** The key of the indicator that states the same; null: none. */
  readonly indicator: string | null;
  readonly table: "requests" | "reviewAndLitigation";
  /** Rows whose totals are what the text states, added up. */
  readonly rows: readonly [string, ...string[]];
}

const STATEMENTS: readonly Statement[] = [
  {
    pattern: /新收(?:到)?(?:政府信息公开|依申请公开)?申请(?:公开)?(\d+)件/,
    indicator: null,
    table: "requests",
    rows: ["newReceived"],
  },
  {
    // 办理 alone is said of proposals and petitions too.
    pattern: /(?:(?:答复|办结)(?:政府信息公开|依申请公开)?|办理(?:政府信息公开|依申请公开))(?:申请)?(?:件|共)?(\d+)件/,
    indicator: "requestsAnswered",
    table: "requests",
    rows: ["totalProcessed"],
  },
  { pattern: /行政复议(?:案件)?(?:共)?(\d+)件/, indicator: null, table: "reviewAndLitigation", rows: ["review"] },
  {
    pattern: /行政诉讼(?:案件)?(?:共)?(\d+)件/,
    indicator: null,
    table: "reviewAndLitigation",
    rows: ["litigationDirect", "litigationAfterReview"],
  },
];

/** 文表一致: figures of the text are those of the tables. */
const textAgrees: ReportRule = {
  id: "report-w10",
  level: "WARN",
  zh: "正文写明{stated}件，表中“{row}”为{counted}件。",
  en: "The text states {stated}; the table has {counted} in {row}.",
  source: SOURCE,
  check: ({ details }) => {
    const text = details.sections.map(({ html }) => html.replace(/<[^>]*>/g, "")).join("\n");
    return STATEMENTS.flatMap(({ pattern, indicator, table: key, rows }): Finding[] => {
      const table = details.tables[key];
      const said = details.indicators.find((entry) => entry.key === indicator)?.value ?? pattern.exec(text)?.[1];
      if (!isFilled(table) || said === undefined) return [];
      const stated = Number(said);
      const counted = rows.reduce((sum, row) => sum + countAt(table, row, "total"), 0);
      return stated === counted
        ? []
        : [atCell(key, rows[0], "total", { stated, counted, row: labelOf(key, table, rows[0]) })];
    });
  },
};

/** 六章: an annual report has its sections, in their order. */
const sixSections: ReportRule = {
  id: "report-w12-sections",
  level: "WARN",
  zh: "年度报告应依次有六个部分。",
  en: "An annual report has six sections, in their order.",
  source: SOURCE,
  check: ({ details: { kind, sections } }) =>
    kind === "ANNUAL_DISCLOSURE" && sections.map(({ key }) => key).join() !== sectionKeys.join()
      ? [{ path: ["sections"] }]
      : [],
};

/** 年度一致: title and period name the year of the report. */
const oneYear: ReportRule = {
  id: "report-w12-year",
  level: "WARN",
  zh: "{stated}与报告年度{year}不一致。",
  en: "{stated} does not agree with the year of the report, {year}.",
  source: SOURCE,
  check: ({ title, details: { kind, year, periodStart, periodEnd } }) => {
    if (kind !== "ANNUAL_DISCLOSURE") return [];
    const stated = { title: /(\d{4})年/.exec(title)?.[1], periodStart, periodEnd };
    return Object.entries(stated).flatMap(([field, value]) =>
      value && !value.startsWith(String(year)) ? [{ path: [field], values: { stated: value, year } }] : [],
    );
  },
};

/** 公布时限: governments by 31 March, their organs by 31 January. */
const inTime: ReportRule = {
  id: "report-w12-deadline",
  level: "WARN",
  zh: "应不迟于{deadline}公布。",
  en: "It was to be published by {deadline}.",
  source: "政府信息公开条例第四十九条",
  check: ({ details: { kind, year } }, circumstances) => {
    const { issuedOn, publisherName, settings } = circumstances;
    if (kind !== "ANNUAL_DISCLOSURE" || publisherName === null) return [];
    const { government, organ } = settings.reportDeadline;
    const deadline = `${year + 1}-${isOfGovernment(circumstances) ? government : organ}`;
    return issuedOn > deadline ? [{ path: [], values: { deadline } }] : [];
  },
};

/** 金额单位: amounts of one table are in one unit, that of 收费金额 in 万元. */
const units: ReportRule = {
  id: "report-w13",
  level: "WARN",
  zh: "表二“{row}”的金额单位是{unit}，应为万元。",
  en: "Table 二, {row}: the amount is in {unit}; the format asks for 万元.",
  source: SOURCE,
  check: ({ details: { tables } }) => {
    const table = tables.proactiveDisclosure;
    const cell = table?.cells.fees?.amount;
    return table && typeof cell === "object" && cell !== null && cell.unit !== "万元"
      ? [
          atCell("proactiveDisclosure", "fees", "amount", {
            row: labelOf("proactiveDisclosure", table, "fees"),
            unit: cell.unit,
          }),
        ]
      : [];
  },
};

/** 规章制定权: a county makes none, so its report counts none. */
const regulations: ReportRule = {
  id: "report-regulations",
  level: "WARN",
  zh: "县级以下政府及其部门无规章制定权，表二“规章”{column}应为0，现为{count}。",
  en: "A county, and what is below it, cannot make regulations: {column} of table 二 should be 0, and is {count}.",
  source: "立法法（2023年修正）第九十三条",
  check: ({ details: { tables } }, { publisherName }) => {
    const table: Table | null = tables.proactiveDisclosure;
    if (!isFilled(table) || publisherName === null || !isBelowCity(publisherName)) return [];
    return countColumns("proactiveDisclosure", table, "regulations").flatMap(({ key, label }) => {
      const count = countAt(table, "regulations", key);
      return count > 0 ? [atCell("proactiveDisclosure", "regulations", key, { column: label, count })] : [];
    });
  },
};

/** 县、市辖区、旗, 乡、镇、街道 and what is below them, by the name; a county-level city cannot be told from its name. */
function isBelowCity(name: string): boolean {
  return /[县旗]|(?<!自治|地)区|[乡镇]人民政府|街道/.test(name.replace(/自治州/g, ""));
}

/** What is asked of the form and the text of a report. */
export const FORM_RULES: readonly ReportRule[] = [textAgrees, sixSections, oneYear, inTime, units, regulations];
