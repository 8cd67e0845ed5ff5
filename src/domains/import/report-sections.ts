import { load } from "cheerio/slim";
import {
  emptyTable,
  formatOfYear,
  type Matrix,
  type ReportDetails,
  readStatutoryTable,
  recogniseTable,
  type TableFormat,
  type TableKey,
  tableDefinition,
} from "../report/index.ts";
import type { Block } from "./furniture.ts";
import type { ImportProblem } from "./record.ts";
import { findFigures } from "./report-figures.ts";
import { findDay } from "./stated-dates.ts";

type Section = ReportDetails["sections"][number];

// Both formats have these six, in this order (国办公开办函〔2019〕60号, 〔2021〕30号).
const HEADINGS: [Section["key"], string][] = [
  ["OVERVIEW", "总体情况"],
  ["PROACTIVE_DISCLOSURE", "主动公开政府信息情况"],
  ["REQUESTS", "收到和处理政府信息公开申请(?:的)?情况"],
  ["REVIEW_AND_LITIGATION", "(?:因)?政府信息公开(?:工作)?(?:被申请)?行政复议、(?:提起)?行政诉讼(?:的)?情况"],
  ["ISSUES_AND_IMPROVEMENTS", "存在的主要问题[及和](?:改进|整改)(?:情况|措施)"],
  ["OTHER_MATTERS", "其他需要(?:报告|说明)的(?:事项|情况)"],
];
const NUMBERED = "[一二三四五六]、";
const TABLE_OF: Partial<Record<Section["key"], TableKey>> = {
  PROACTIVE_DISCLOSURE: "proactiveDisclosure",
  REQUESTS: "requests",
  REVIEW_AND_LITIGATION: "reviewAndLitigation",
};

/** The year that a title names as an annual report on information disclosure; null: it names none. */
export function reportYear(title: string): number | null {
  const year = /((?:19|20)\d{2})年(?:度)?.{0,6}信息公开.{0,6}报告|信息公开.{0,8}((?:19|20)\d{2})年?度?.{0,4}报告/u.exec(
    title,
  );
  return year ? Number(year[1] ?? year[2]) : null;
}

/** Who reports: the organ in front of the year in the title; of a bare district or city, its government. */
export function reportPublisher(title: string): string | null {
  const name = /^(.+?)(?:关于)?(?:19|20)\d{2}年/u.exec(title)?.[1]?.trim();
  if (!name) return null;
  return /[省市区县旗]$/u.test(name) ? `${name}人民政府` : name;
}

/**
 * Starts a new line at each section heading and at each numbered point: a crawl that lost its markup leaves one line with single
 * spaces between.
 */
export function splitReportLines(text: string): string {
  const headings = HEADINGS.map(([, heading]) => heading).join("|");
  return text
    .replace(new RegExp(`\\s*(${NUMBERED}(?:${headings}))\\s*`, "gu"), "\n$1\n")
    .replace(/\s+(?=(?:[（(][一二三四五六七八九十]+[）)]|\d{1,2}\.)\p{Script=Han})/gu, "\n");
}

/** What was read of an annual report, and what stood before its first heading. */
export interface ReportReading {
  details: ReportDetails;
  introduction: Block[];
  problems: ImportProblem[];
}

/** Reads an annual report: six sections, statutory tables into typed cells, footnotes with their table, figures of the text. */
export function readReport(blocks: readonly Block[], year: number): ReportReading {
  const format = formatOfYear(year);
  const parts = splitSections(blocks);
  const tables: ReportDetails["tables"] = { proactiveDisclosure: null, requests: null, reviewAndLitigation: null };
  const problems: ImportProblem[] = [];
  const sections = parts.sections.map(({ key, heading, blocks: own }): Section => {
    const kept = format ? takeTables(own, TABLE_OF[key] ?? null, { format, tables, problems }) : own;
    return { key, heading, html: kept.map((block) => block.html).join("\n") };
  });
  const lost = Object.entries(TABLE_OF).filter(
    ([key, table]) => parts.sections.some((part) => part.key === key) && isUnfilled(tables[table]),
  );
  if (lost.length > 0 && format) {
    problems.push({
      code: "tables-lost",
      field: "details.tables",
      message: `No table in ${lost.map(([key]) => key).join(", ")}: the source lost it or has none.`,
    });
  }
  const text = blocks.map((block) => block.words).join("\n");
  const period =
    /统计(?:时限|期限|时间|周期).{0,6}?(\d{4}年\d{1,2}月\d{1,2}日)起?(?:至|到|—|-)(\d{4}年\d{1,2}月\d{1,2}日)/u.exec(
      text,
    );
  return {
    details: {
      kind: "ANNUAL_DISCLOSURE",
      year,
      periodStart: period ? findDay(period[1]!) : null,
      periodEnd: period ? findDay(period[2]!) : null,
      format,
      sections,
      tables,
      indicators: findFigures(text),
      tasks: [],
    },
    introduction: parts.introduction,
    problems,
  };
}

function splitSections(blocks: readonly Block[]) {
  const introduction: Block[] = [];
  const sections: { key: Section["key"]; heading: string; blocks: Block[] }[] = [];
  for (const block of blocks) {
    const key = headingKey(block.words);
    if (key && !sections.some((section) => section.key === key))
      sections.push({ key, heading: block.words, blocks: [] });
    else (sections.at(-1)?.blocks ?? introduction).push(block);
  }
  return { introduction, sections };
}

function headingKey(words: string): Section["key"] | null {
  const compact = words.replace(/\s+/g, "");
  const found = HEADINGS.find(([, heading]) => new RegExp(`^(?:${NUMBERED})?${heading}$`, "u").test(compact));
  return found?.[0] ?? null;
}

function isUnfilled(table: ReportDetails["tables"][TableKey]): boolean {
  return !table || Object.values(table.cells).every((row) => Object.values(row).every((cell) => cell === null));
}

interface Target {
  format: TableFormat;
  tables: ReportDetails["tables"];
  problems: ImportProblem[];
}

/** Reads the tables of a section out of it; a note under a table goes with the table, also when the table itself was lost. */
function takeTables(blocks: readonly Block[], expected: TableKey | null, target: Target): Block[] {
  return blocks.filter((block) => {
    if (block.html.startsWith("<table")) return !takeTable(block, target);
    if (!expected || !/^(?:备?注|说明)[:：]/u.test(block.words)) return true;
    const table = target.tables[expected] ?? emptyTable(tableDefinition(expected, target.format));
    table.footnotes.push(block.words);
    target.tables[expected] = table;
    return false;
  });
}

function takeTable(block: Block, { format, tables, problems }: Target): boolean {
  const matrix = matrixOf(block.html);
  const key = recogniseTable(matrix);
  if (!key) return false;
  const reading = readStatutoryTable(matrix, key, format);
  for (const { path, message } of reading.problems)
    problems.push({ code: "table-not-read", field: `details.tables.${path}`, message });
  if (!reading.table) return false;
  tables[key] = reading.table;
  return true;
}

function matrixOf(html: string): Matrix {
  const $ = load(html);
  return $("tr")
    .toArray()
    .map((row) =>
      $(row)
        .children("td,th")
        .toArray()
        .map((cell) => $(cell).text().trim()),
    );
}
