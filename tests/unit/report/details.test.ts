import { describe, expect, test } from "vitest";
import { parseReportDetails, type ReportDetails } from "../../../src/domains/report/details.ts";
import { tableDefinition } from "../../../src/domains/report/table-formats.ts";
import { emptyTable } from "../../../src/domains/report/tables.ts";

const annual: ReportDetails = {
  kind: "ANNUAL_DISCLOSURE",
  year: 2020,
  periodStart: "2020-01-01",
  periodEnd: "2020-12-31",
  format: "FORMAT_2019",
  sections: [{ key: "OTHER_MATTERS", heading: "六、其他需要报告的事项", html: "<p>无。</p>" }],
  tables: {
    proactiveDisclosure: null,
    requests: emptyTable(tableDefinition("requests", "FORMAT_2019")),
    reviewAndLitigation: null,
  },
  indicators: [
    { key: "requestsAnswered", label: "答复依申请公开件", value: "32", unit: "件", sentence: "全年答复32件。" },
  ],
  tasks: [],
};

const progress: ReportDetails = {
  ...annual,
  kind: "WORK_PROGRESS",
  format: null,
  tables: { proactiveDisclosure: null, requests: null, reviewAndLitigation: null },
  tasks: [
    {
      title: "老旧小区改造",
      source: "2020年政府工作报告",
      leadOrgan: "区住建局",
      leadOrganId: null,
      status: "ON_TRACK",
      progress: [
        { on: "2020-03-31", percent: 20, note: null },
        { on: "2020-06-30", percent: 55.5, note: "已开工12个小区" },
      ],
    },
  ],
};

function problemsOf(value: unknown): string[] {
  const parsed = parseReportDetails(value);
  return parsed.ok ? [] : parsed.problems.map(({ path, code }) => `${code} ${path.join(".")}`).sort();
}

describe("the details of a report", () => {
  test.each([
    ["an annual report with one of its tables", annual],
    [
      "an annual report from before there was a format",
      { ...annual, year: 2015, format: null, tables: progress.tables },
    ],
    ["a progress report", progress],
  ])("come back as they are: %s", (_, details) => {
    expect(parseReportDetails(details)).toEqual({ ok: true, value: details });
  });

  test("name every problem at once", () => {
    const value = {
      ...annual,
      year: 1848,
      periodStart: "2020-02-31",
      periodEnd: "2019-12-31",
      format: "FORMAT_2021",
      sections: [...annual.sections, ...annual.sections],
      indicators: [{ ...annual.indicators[0], value: "2.45亿" }],
      tasks: [{ ...progress.tasks[0], progress: [...(progress.tasks[0]?.progress ?? [])].reverse() }],
      author: "x",
    };
    expect(problemsOf(value)).toEqual([
      "CONTRADICTION periodEnd",
      "CONTRADICTION sections",
      "CONTRADICTION tables.requests.format",
      "CONTRADICTION tasks.0.progress",
      "OUT_OF_RANGE year",
      "UNKNOWN_FIELD author",
      "WRONG_FORMAT indicators.0.value",
      "WRONG_FORMAT periodStart",
    ]);
  });

  test("of a progress report hold no statutory format or table", () => {
    expect(problemsOf({ ...progress, format: "FORMAT_2019" })).toEqual(["CONTRADICTION format"]);
    expect(problemsOf({ ...progress, tables: annual.tables })).toEqual(["CONTRADICTION tables.requests.format"]);
  });

  test("name the cell of a table that is wrong", () => {
    const requests = { format: "FORMAT_2019", cells: { "denied.stateSecret": { total: -1 } } };
    expect(problemsOf({ ...annual, tables: { ...annual.tables, requests } })).toEqual([
      "OUT_OF_RANGE tables.requests.cells.denied.stateSecret.total",
    ]);
  });
});
