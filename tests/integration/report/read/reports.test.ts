import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { report2020 } from "../../../../src/demo/reports/report-2020.ts";
import { report2021 } from "../../../../src/demo/reports/report-2021.ts";
import { SAMPLE_DETAILS } from "../../../support/sample-details.ts";
import { World } from "../../../support/world.ts";

describe("reports", () => {
  let world: World;
  beforeAll(async () => {
    world = await World.open();
    const district = await world.organ("kecheng");
    const bureau = await world.organ("bureau");
    const issued = (day: string) => new Date(`${day}T09:00:00+08:00`);
    await world.publishAll([
      {
        type: "REPORT",
        title: "2020",
        publisherId: district,
        details: report2020.details,
        originalPublishedAt: issued("2021-02-04"),
      },
      {
        type: "REPORT",
        title: "2021",
        publisherId: district,
        details: report2021.details,
        originalPublishedAt: issued("2022-01-28"),
      },
      {
        type: "REPORT",
        title: "局2020",
        publisherId: bureau,
        details: SAMPLE_DETAILS.REPORT,
        originalPublishedAt: issued("2021-01-20"),
      },
      {
        type: "REPORT",
        title: "局2020重发",
        publisherId: bureau,
        details: SAMPLE_DETAILS.REPORT,
        originalPublishedAt: issued("2021-01-25"),
      },
      {
        type: "REPORT",
        title: "督查",
        publisherId: district,
        originalPublishedAt: issued("2020-07-01"),
        details: {
          ...SAMPLE_DETAILS.REPORT,
          kind: "WORK_PROGRESS",
          format: null,
          tasks: [
            {
              title: "改造管网8公里",
              source: "2020年政府工作报告",
              leadOrgan: "区住建局",
              leadOrganId: bureau,
              status: "DELAYED",
              progress: [
                { on: "2020-03-31", percent: null, note: null },
                { on: "2020-06-30", percent: 62.5, note: "已完成5公里" },
              ],
            },
            {
              title: "新建老年食堂",
              source: null,
              leadOrgan: null,
              leadOrganId: null,
              status: "NOT_STARTED",
              progress: [],
            },
          ],
        },
      },
    ]);
  });
  afterAll(() => world.close());

  it.each([
    ["nothing", {}, ["2021", "2020", "局2020重发", "局2020", "督查"]],
    ["a kind", { kinds: ["WORK_PROGRESS"] }, ["督查"]],
    ["a year", { years: [2021] }, ["2021"]],
    [
      "years and a kind",
      { years: [2020, 2021], kinds: ["ANNUAL_DISCLOSURE"] },
      ["2021", "2020", "局2020重发", "局2020"],
    ],
    ["a year and the organ that publishes", { years: [2020], organ: "bureau" }, ["局2020重发", "局2020"]],
    ["a year that nothing reports on", { years: [2019] }, []],
  ])("are narrowed by %s", async (_, filter, expected) => {
    const query = "query($filter: ReportFilter) { reports(filter: $filter) { totalCount nodes { title } } }";
    const { reports } = await world.read(query, { filter });
    expect(reports).toEqual({ totalCount: expected.length, nodes: expected.map((title) => ({ title })) });
  });

  it.each([
    ["kecheng", 2020, "ANNUAL_DISCLOSURE", "2020"],
    ["kecheng", 2021, "ANNUAL_DISCLOSURE", "2021"],
    ["kecheng", 2020, "WORK_PROGRESS", "督查"],
    ["bureau", 2020, "ANNUAL_DISCLOSURE", "局2020重发"],
    ["bureau", 2021, "ANNUAL_DISCLOSURE", null],
    ["nobody", 2020, "ANNUAL_DISCLOSURE", null],
  ])("of %s about %i of kind %s are found alone: %s", async (organ, year, kind, title) => {
    const query =
      "query($organ: String!, $year: Int!, $kind: ReportKind!) { report(organ: $organ, year: $year, kind: $kind) { title } }";
    expect(await world.read(query, { organ, year, kind })).toEqual({ report: title && { title } });
  });

  it("are of the annual kind unless another is asked for", async () => {
    expect(await world.read('{ report(organ: "kecheng", year: 2020) { title kind } }')).toEqual({
      report: { title: "2020", kind: "ANNUAL_DISCLOSURE" },
    });
  });

  it("answer the figures of their text with unit and sentence", async () => {
    const { report } = await world.read(`{ report(organ: "kecheng", year: 2020) {
      year periodStart periodEnd format sections { key heading html }
      paid: indicators(keys: ["enterpriseFundsPaid", "opinionsAdopted"]) { key label value unit sentence }
      indicators { key }
    } }`);
    expect(report).toMatchObject({
      year: 2020,
      periodStart: "2020-01-01",
      periodEnd: "2020-12-31",
      format: "FORMAT_2019",
    });
    expect(report.sections.map(({ key }: { key: string }) => key)).toEqual([
      "OVERVIEW",
      "PROACTIVE_DISCLOSURE",
      "REQUESTS",
      "REVIEW_AND_LITIGATION",
      "ISSUES_AND_IMPROVEMENTS",
      "OTHER_MATTERS",
    ]);
    expect(report.sections[5]).toEqual({
      key: "OTHER_MATTERS",
      heading: "六、其他需要报告的事项",
      html: "<p>无。</p>",
    });
    expect(report.indicators).toHaveLength(13);
    expect(report.paid).toMatchObject([
      { key: "opinionsAdopted", value: "23", unit: "条", sentence: expect.stringContaining("采纳意见23条") },
      {
        key: "enterpriseFundsPaid",
        label: "涉企平台兑现资金",
        value: "245000000",
        unit: "元",
        sentence: expect.stringContaining("2.45亿元"),
      },
    ]);
  });

  it("on progress answer their tasks with organ and progress", async () => {
    const { report } = await world.read(`{ report(organ: "kecheng", year: 2020, kind: WORK_PROGRESS) {
      format requests { key } tasks { title source leadOrganName leadOrgan { key } status progress { on percent note } }
    } }`);
    expect(report).toEqual({
      format: null,
      requests: null,
      tasks: [
        {
          title: "改造管网8公里",
          source: "2020年政府工作报告",
          leadOrganName: "区住建局",
          leadOrgan: { key: "bureau" },
          status: "DELAYED",
          progress: [
            { on: "2020-03-31", percent: null, note: null },
            { on: "2020-06-30", percent: 62.5, note: "已完成5公里" },
          ],
        },
        {
          title: "新建老年食堂",
          source: null,
          leadOrganName: null,
          leadOrgan: null,
          status: "NOT_STARTED",
          progress: [],
        },
      ],
    });
  });

  it("take two statements for a page or one report with all their tables, one when the editions are in memory", async () => {
    const tables = "requests { rows { cells { count } } } proactiveDisclosure { rows { cells { value } } }";
    const page = () =>
      world.query(`{ reports(filter: { kinds: [ANNUAL_DISCLOSURE] }) { totalCount nodes { title ${tables} } } }`);
    const single = () => world.query(`{ report(organ: "kecheng", year: 2020) { title ${tables} } }`);
    await world.restart();
    expect(await page()).toMatchObject({ errors: [], statements: 2 });
    expect(await page()).toMatchObject({ errors: [], statements: 1 });
    await world.restart();
    expect(await single()).toMatchObject({ errors: [], statements: 2 });
    expect(await single()).toMatchObject({ errors: [], statements: 1 });
  });
});
