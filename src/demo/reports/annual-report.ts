import {
  type Cell,
  formatOfYear,
  INDICATORS,
  type IndicatorKey,
  type TableFormat,
  tableDefinition,
} from "../../domains/report/index.ts";
import type { Day } from "../../platform/day.ts";
import type { DemoItem } from "../demo-item.ts";

/** Cells by row key, then by column key, as `StatutoryTable` holds them. */
type Cells = Record<string, Record<string, Cell>>;
/** The cells of a row of counts. */
type Counts = Record<string, number>;

/** What an annual report of the demo says beyond what all of them say. */
export interface AnnualReport {
  readonly year: number;
  /** Default: the district. */
  readonly organ?: { readonly key: string; readonly slug: string; readonly name: string };
  readonly issuedOn: Day;
  readonly summary: string;
  readonly overview: readonly string[];
  readonly issues: readonly string[];
  readonly otherMatters: readonly string[];
  readonly tables: { proactiveDisclosure: Cells; requests: Requests; reviewAndLitigation: Cells };
  readonly indicators: readonly object[];
}

/** What became of the requests of a year. The other rows of table 三 are 0, its totals follow. */
export interface Requests {
  readonly carriedOver: Counts;
  /** By row key. */
  readonly outcomes: Readonly<Record<string, Counts>>;
  readonly carriedForward: Counts;
}

const DISTRICT = { key: "kecheng", slug: "", name: "柯城区" };

/** An annual report as a content. */
export function annualReport({ year, organ = DISTRICT, ...report }: AnnualReport): DemoItem {
  const { issuedOn, summary, tables, indicators, ...text } = report;
  const format = formatOfYear(year);
  if (format === null) throw new Error(`there is no format for ${year}`);
  const table = (cells: Cells) => ({ format, cells, footnotes: ["注：表中数据供演示使用。"] });
  return {
    slug: `disclosure-report-${year}${organ.slug}`,
    type: "REPORT",
    title: `${organ.name}${year}年政府信息公开工作年度报告`,
    summary,
    body: null,
    keywords: ["政府信息公开", "年度报告"],
    publisher: organ.key,
    issuers: [organ.key],
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
        requests: table(requestCells(format, tables.requests)),
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

/** Table 三 whole: as many requests come in as are answered and carried forward. */
function requestCells(format: TableFormat, { carriedOver, outcomes, carriedForward }: Requests): Cells {
  const totalProcessed = Object.values(outcomes).reduce((sum, row) => add(sum, row, 1), applicants(0));
  const newReceived = add(add(totalProcessed, carriedForward, 1), carriedOver, -1);
  const stated: Cells = { ...outcomes, newReceived, carriedOver, totalProcessed, carriedForward };
  const rows = tableDefinition("requests", format).blocks.flatMap((block) => block.rows);
  return Object.fromEntries(rows.map(({ key }) => [key, stated[key] ?? applicants(0)]));
}

function add(one: Counts, other: Counts, sign: 1 | -1): Counts {
  return Object.fromEntries(Object.entries(one).map(([key, value]) => [key, value + sign * (other[key] ?? 0)]));
}

/** A figure that a sentence of the report states. */
export function indicator(key: IndicatorKey, value: string, sentence: string): object {
  return { key, ...INDICATORS[key], value, sentence };
}

/** A row of table 三 by applicant: natural persons, companies, legal services; other organisations 0. The total follows. */
export function applicants(naturalPerson: number, commercial = 0, lawService = 0): Counts {
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
export function cases(upheld: number, corrected: number, otherResult: number, pending: number): Counts {
  return { upheld, corrected, otherResult, pending, total: upheld + corrected + otherResult + pending };
}

/** Table 二 of the format of 2021. The organ makes no regulations; fees in 万元. */
export function disclosed(
  documents: { readonly made: number; readonly repealed: number; readonly valid: number },
  decisions: { readonly licensing: number; readonly penalties: number; readonly coercion: number },
  feesWan: string,
): Cells {
  return {
    regulations: { made: 0, repealed: 0, valid: 0 },
    normativeDocuments: { ...documents },
    licensing: { decisions: decisions.licensing },
    penalties: { decisions: decisions.penalties },
    coercion: { decisions: decisions.coercion },
    fees: { amount: { value: feesWan, unit: "万元" } },
  };
}
