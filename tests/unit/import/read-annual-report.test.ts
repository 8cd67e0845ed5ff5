import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { composeRecord } from "../../../src/domains/import/compose-record.ts";
import { isAnnualReportText, readAnnualReport } from "../../../src/domains/import/read-annual-report.ts";
import { pageMaterial } from "../../../src/domains/import/read-page.ts";
import type { ImportRecord } from "../../../src/domains/import/record.ts";
import { findFigures } from "../../../src/domains/import/report-figures.ts";
import { reportPublisher, reportYear } from "../../../src/domains/import/report-sections.ts";
import type { ReportDetails } from "../../../src/domains/report/index.ts";
import { pageHtml } from "./page-html.ts";

const now = new Date("2026-06-01T12:00:00+08:00");
const HEADINGS = [
  "一、总体情况",
  "二、主动公开政府信息情况",
  "三、收到和处理政府信息公开申请情况",
  "四、政府信息公开行政复议、行政诉讼情况",
  "五、存在的主要问题及改进情况",
  "六、其他需要报告的事项",
];

// As a crawl leaves it: cells of a layout table as |, the text in one line, the tables gone, a note of one of them left.
const crawled = `当前位置 :首页 > |
|
云溪区2020年政府信息公开工作年度报告 | |
云溪区 | |
|
按照要求,现公布云溪区2020年政府信息公开工作年度报告。本报告所列数据的统计时限为2020年1月1日至2020年12月31日。 ${HEADINGS[0]} (一)扎实做好公开。 1.规范办理申请,全年累计答复依申请公开件1,032件。 2.加强解读,发布各类解读材料68条。 ${HEADINGS[1]}
注:集中采购数据为2020年度的数据。 ${HEADINGS[2]}
${HEADINGS[3]}
${HEADINGS[4]} 队伍不够稳定。 ${HEADINGS[5]} 无。 |
|
打印 关闭 | |
`;

let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), "tongyuan-report-"));
});
afterAll(() => rm(dir, { recursive: true }));

async function readText(text: string): Promise<ImportRecord> {
  const file = join(dir, "report.txt");
  await writeFile(file, text);
  const reading = await readAnnualReport(file, now);
  if ("failure" in reading) throw new Error(reading.failure.reason);
  return reading.record;
}

describe("a crawled annual report", () => {
  test("is known again by who reports and for which year, whatever its file is called", async () => {
    expect(await readText(crawled)).toMatchObject({
      key: "annual-report#云溪区人民政府/2020",
      type: "REPORT",
      title: "云溪区2020年政府信息公开工作年度报告",
      publisher: "云溪区人民政府",
    });
  });

  test("is split into its six sections, with what stands before them as its body", async () => {
    const report = await readText(crawled);
    const details = report.details as ReportDetails;
    expect(details).toMatchObject({
      kind: "ANNUAL_DISCLOSURE",
      year: 2020,
      periodStart: "2020-01-01",
      periodEnd: "2020-12-31",
      format: "FORMAT_2019",
    });
    expect(details.sections.map(({ key, heading, html }) => [key, heading, html])).toEqual([
      [
        "OVERVIEW",
        HEADINGS[0],
        "<p>(一)扎实做好公开。</p>\n<p>1.规范办理申请,全年累计答复依申请公开件1,032件。</p>\n<p>2.加强解读,发布各类解读材料68条。</p>",
      ],
      ["PROACTIVE_DISCLOSURE", HEADINGS[1], ""],
      ["REQUESTS", HEADINGS[2], ""],
      ["REVIEW_AND_LITIGATION", HEADINGS[3], ""],
      ["ISSUES_AND_IMPROVEMENTS", HEADINGS[4], "<p>队伍不够稳定。</p>"],
      ["OTHER_MATTERS", HEADINGS[5], "<p>无。</p>"],
    ]);
    expect(report.bodyHtml).toBe(
      "<p>按照要求,现公布云溪区2020年政府信息公开工作年度报告。本报告所列数据的统计时限为2020年1月1日至2020年12月31日。</p>",
    );
  });

  test("keeps the note of a lost table with the table, whose cells are not filled", async () => {
    const { details, problems } = await readText(crawled);
    const { tables } = details as ReportDetails;
    expect(tables.proactiveDisclosure?.footnotes).toEqual(["注:集中采购数据为2020年度的数据。"]);
    expect(tables.proactiveDisclosure?.cells.licensing).toEqual({ previousCount: null, delta: null, decisions: null });
    expect([tables.requests, tables.reviewAndLitigation]).toEqual([null, null]);
    expect(problems.map(({ code }) => code)).toEqual(["date-missing", "tables-lost"]);
  });

  test("is recognised by its title and nothing else", () => {
    expect(isAnnualReportText(crawled)).toBe(true);
    expect(isAnnualReportText("关于做好政府信息公开工作的通知\n各镇：\n")).toBe(false);
  });
});

test("an annual report on a page gives its printed tables as typed cells", () => {
  const item = `<table><tr><td colspan="4">第二十条第（一）项</td></tr><tr><td>信息内容</td><td>本年制发件数</td><td>本年废止件数</td><td>现行有效件数</td></tr>
    <tr><td>规章</td><td>0</td><td>0</td><td>0</td></tr><tr><td>行政规范性文件</td><td>3</td><td>1</td><td>25</td></tr></table>`;
  const review = `<table><tr><td>结果维持</td><td>结果纠正</td><td>其他结果</td><td>尚未审结</td><td>总计</td></tr><tr>${[4, 1, 0, 0, 5, 0, 0, 0, 0, 0, 2, 0, 0, 1, 3].map((n) => `<td>${n}</td>`).join("")}</tr></table>`;
  const sections = [
    `<p>主动公开政府信息2,310条。</p>`,
    item,
    "<p>本年未收到申请。</p>",
    review,
    "<p>仍有不足之处。</p>",
    "<p>收取信息处理费0元。</p>",
  ];
  const body = HEADINGS.map((heading, index) => `<p><b>${heading}</b></p>${sections[index]}`).join("");
  const html = pageHtml({ body }).replaceAll(
    "关于开展春耕农机检修服务的通知",
    "云溪区教育局2023年政府信息公开工作年度报告",
  );
  const reading = composeRecord(
    pageMaterial(html, { at: { file: "r.html", line: null }, origin: "crawl", id: "r", url: null }),
    now,
  );
  if ("failure" in reading) throw new Error(reading.failure.reason);
  const details = reading.record.details as ReportDetails;
  expect(reading.record.type).toBe("REPORT");
  expect(details).toMatchObject({ year: 2023, format: "FORMAT_2021" });
  expect(details.tables.proactiveDisclosure?.cells.normativeDocuments).toEqual({ made: 3, repealed: 1, valid: 25 });
  expect(details.tables.reviewAndLitigation?.cells.review).toEqual({
    upheld: 4,
    corrected: 1,
    otherResult: 0,
    pending: 0,
    total: 5,
  });
  expect(details.sections.map(({ html }) => html.includes("<table"))).toEqual([
    false,
    false,
    false,
    false,
    false,
    false,
  ]);
});

test.each([
  ["云溪区2020年政府信息公开工作年度报告", 2020, "云溪区人民政府"],
  ["云溪区教育局2023年政府信息公开工作年度报告", 2023, "云溪区教育局"],
  ["云溪区人民政府2021年度政府信息公开年报报告", 2021, "云溪区人民政府"],
  ["2020年政府工作报告", null, null],
])("the title %s is that of the report on %s by %s", (title, year, publisher) => {
  expect(reportYear(title)).toBe(year);
  expect(reportPublisher(title)).toBe(publisher);
});

test.each([
  ["通过平台累计兑现各类资金2.45亿元,实现即享即兑。", "enterpriseFundsPaid", "245000000", "元"],
  ["兑现资金1,234.5万元。", "enterpriseFundsPaid", "12345000", "元"],
  ["兑现资金0.123456789亿元。", "enterpriseFundsPaid", "12345678.9", "元"],
  ["公开征求公众意见共109次,采纳公众意见23条。", "opinionsAdopted", "23", "条"],
  ["提供咨询1.76万次。", "miniProgramEnquiries", "17600", "次"],
])("“%s” states %s as %s %s", (sentence, key, value, unit) => {
  expect(findFigures(sentence).find((figure) => figure.key === key)).toMatchObject({ value, unit, sentence });
});
