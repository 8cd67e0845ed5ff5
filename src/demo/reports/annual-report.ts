import { type Cell, formatOfYear, INDICATORS, type IndicatorKey } from "../../domains/report/index.ts";
import type { Day } from "../../platform/day.ts";
import type { DemoItem } from "../demo-item.ts";

/** Cells by row key, then by column key, as `StatutoryTable` holds them. */
type Cells = Record<string, Record<string, Cell>>;

/** What an annual report of the demo says beyond what all of them say. */
export interface AnnualReport {
  readonly year: number;
  readonly issuedOn: Day;
  readonly summary: string;
  readonly overview: readonly string[];
  readonly issues: readonly string[];
  readonly otherMatters: readonly string[];
  readonly tables: { proactiveDisclosure: Cells; requests: Cells; reviewAndLitigation: Cells };
  readonly indicators: readonly object[];
}

/** An annual report of the district as a content. */
export function annualReport({ year, issuedOn, summary, tables, indicators, ...text }: AnnualReport): DemoItem {
  const format = formatOfYear(year);
  const table = (cells: Cells) => ({ format, cells, footnotes: ["注：表中数据供演示使用。"] });
  return {
    slug: `disclosure-report-${year}`,
    type: "REPORT",
    title: `柯城区${year}年政府信息公开工作年度报告`,
    summary,
    body: null,
    keywords: ["政府信息公开", "年度报告"],
    publisher: "kecheng",
    issuers: ["kecheng"],
    topics: ["subject-general-affairs"],
    columns: ["zwgk/nb"],
    issuedOn,
    details: {
      kind: "ANNUAL_DISCLOSURE",
      year,
      periodStart: `${year}-01-01`,
      periodEnd: `${year}-12-31`,
      format,
      sections: [
        section("OVERVIEW", "一、总体情况", text.overview),
        section("PROACTIVE_DISCLOSURE", "二、主动公开政府信息情况", []),
        section("REQUESTS", "三、收到和处理政府信息公开申请情况", []),
        section("REVIEW_AND_LITIGATION", "四、政府信息公开行政复议、行政诉讼情况", []),
        section("ISSUES_AND_IMPROVEMENTS", "五、存在的主要问题及改进情况", text.issues),
        section("OTHER_MATTERS", "六、其他需要报告的事项", text.otherMatters),
      ],
      tables: {
        proactiveDisclosure: table(tables.proactiveDisclosure),
        requests: table(tables.requests),
        reviewAndLitigation: table(tables.reviewAndLitigation),
      },
      indicators,
      tasks: [],
    },
  };
}

function section(key: string, heading: string, paragraphs: readonly string[]): object {
  return { key, heading, html: paragraphs.map((text) => `<p>${text}</p>`).join("") };
}

/** A figure that a sentence of the report states. */
export function indicator(key: IndicatorKey, value: string, sentence: string): object {
  return { key, ...INDICATORS[key], value, sentence };
}

/** A row of table 三 by applicant: natural persons, companies, legal services; other organisations 0. The total follows. */
export function applicants(naturalPerson: number, commercial = 0, lawService = 0): Record<string, Cell> {
  return {
    naturalPerson,
    "legal.commercial": commercial,
    "legal.research": 0,
    "legal.social": 0,
    "legal.lawService": lawService,
    "legal.other": 0,
    total: naturalPerson + commercial + lawService,
  };
}

/** A group of table 四. The total follows. */
export function cases(upheld: number, corrected: number, otherResult: number, pending: number): Record<string, Cell> {
  return { upheld, corrected, otherResult, pending, total: upheld + corrected + otherResult + pending };
}
