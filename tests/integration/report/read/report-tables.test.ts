import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { report2020 } from "../../../../src/demo/reports/report-2020.ts";
import { SAMPLE_DETAILS } from "../../../support/sample-details.ts";
import { World } from "../../../support/world.ts";

describe("the statutory tables of a report", () => {
  let world: World;
  beforeAll(async () => {
    world = await World.open();
    const publisherId = await world.organ("kecheng");
    await world.publish({ type: "REPORT", publisherId, details: report2020.details });
  });
  afterAll(() => world.close());

  it("are answered row by row, with labels, units and addresses of cells", async () => {
    const cells = "cells { path column label group kind value count unit }";
    const { report } = await world.read(`{ report(organ: "kecheng", year: 2020) {
      proactiveDisclosure { key title format footnotes extraRows { label } rows { path key label printedLabel groups article ${cells} } }
      requests { rows { key groups cells { count } } }
      reviewAndLitigation { rows { key cells { count } } }
    } }`);
    const { rows, ...table } = report.proactiveDisclosure;
    expect(table).toEqual({
      key: "PROACTIVE_DISCLOSURE",
      title: "主动公开政府信息情况",
      format: "FORMAT_2019",
      footnotes: ["注：表中数据供演示使用。"],
      extraRows: [],
    });
    expect(rows.map(({ key }: { key: string }) => key)).toEqual([
      "regulations",
      "normativeDocuments",
      "licensing",
      "otherServices",
      "penalties",
      "coercion",
      "fees",
      "procurement",
    ]);
    expect(rows[6]).toEqual({
      path: "proactiveDisclosure/fees",
      key: "fees",
      label: "行政事业性收费",
      printedLabel: "行政事业性收费",
      groups: [],
      article: "第二十条第（八）项",
      cells: [
        {
          path: "proactiveDisclosure/fees/previousCount",
          column: "previousCount",
          label: "上一年项目数量",
          group: null,
          kind: "COUNT",
          value: "26",
          count: 26,
          unit: "项",
        },
        {
          path: "proactiveDisclosure/fees/delta",
          column: "delta",
          label: "本年增/减",
          group: null,
          kind: "DELTA",
          value: "-2",
          count: -2,
          unit: "项",
        },
      ],
    });
    expect(rows[7].cells[1]).toEqual({
      path: "proactiveDisclosure/procurement/amount",
      column: "amount",
      label: "采购总金额",
      group: null,
      kind: "AMOUNT",
      value: "31264.58",
      count: null,
      unit: "万元",
    });
    expect(report.requests.rows).toHaveLength(23);
    expect(report.requests.rows[4]).toEqual({
      key: "denied.stateSecret",
      groups: ["三、本年度办理结果", "（三）不予公开"],
      cells: Array.from({ length: 7 }, () => ({ count: 0 })),
    });
    expect(
      report.reviewAndLitigation.rows.map((row: { cells: { count: number }[] }) => row.cells.map(({ count }) => count)),
    ).toEqual([
      [1, 0, 1, 0, 2],
      [1, 0, 0, 0, 1],
      [0, 0, 0, 0, 0],
    ]);
  });

  it("are answered cell by cell, an empty one apart from zero", async () => {
    const organ = await world.organ("town");
    const requests = {
      format: "FORMAT_2021",
      cells: { newReceived: { total: 0 } },
      extraRows: [{ label: "其中：网上申请", block: "requests", cells: { total: 4 } }],
      rawLabels: { granted: "（一）公开" },
    };
    const details = {
      ...SAMPLE_DETAILS.REPORT,
      year: 2022,
      format: "FORMAT_2021",
      tables: { proactiveDisclosure: null, requests, reviewAndLitigation: null },
    };
    await world.publish({ type: "REPORT", publisherId: organ, details });
    const { report } = await world.read(`{ report(organ: "town", year: 2022) { proactiveDisclosure { key } requests {
      zero: cell(row: "newReceived", column: "total") { path value count unit }
      empty: cell(row: "granted", column: "legal.commercial") { group value count unit }
      none: cell(row: "other", column: "total") { value }
      noColumn: cell(row: "granted", column: "made") { value }
      extraRows { path key label printedLabel cells { path value } }
      rows { key label printedLabel }
    } } }`);
    expect(report.proactiveDisclosure).toBeNull();
    const { rows, extraRows, ...cells } = report.requests;
    expect(cells).toEqual({
      zero: { path: "requests/newReceived/total", value: "0", count: 0, unit: "件" },
      empty: { group: "法人或其他组织", value: null, count: null, unit: "件" },
      none: null,
      noColumn: null,
    });
    expect(extraRows).toMatchObject([
      { path: "requests/extra.0", key: null, label: "其中：网上申请", printedLabel: "其中：网上申请" },
    ]);
    expect(extraRows[0].cells[6]).toEqual({ path: "requests/extra.0/total", value: "4" });
    expect(rows.filter((row: { label: string; printedLabel: string }) => row.label !== row.printedLabel)).toEqual([
      { key: "granted", label: "（一）予以公开", printedLabel: "（一）公开" },
    ]);
  });
});
