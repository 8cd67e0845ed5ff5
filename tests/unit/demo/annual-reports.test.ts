import { describe, expect, test } from "vitest";
import { districtReports } from "../../../src/demo/reports/index.ts";
import { report2020 } from "../../../src/demo/reports/report-2020.ts";
import { reportsOfOrgans } from "../../../src/demo/reports/reports-of-organs.ts";
import { parseReportDetails, type ReportDetails } from "../../../src/domains/report/details.ts";
import { listRows } from "../../../src/domains/report/table-definition.ts";
import { tableDefinition } from "../../../src/domains/report/table-formats.ts";
import { type Cell, cellAt, type StatutoryTable } from "../../../src/domains/report/tables.ts";

function detailsOf({ details }: { details: unknown }): ReportDetails {
  const parsed = parseReportDetails(details);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

function tablesOf({ tables }: ReportDetails) {
  const { proactiveDisclosure, requests, reviewAndLitigation } = tables;
  if (!proactiveDisclosure || !requests || !reviewAndLitigation) throw new Error("a table is missing");
  return { proactiveDisclosure, requests, reviewAndLitigation };
}

function count(cell: Cell): number {
  if (typeof cell !== "number") throw new Error(`not a number: ${JSON.stringify(cell)}`);
  return cell;
}

const all = [...districtReports, ...reportsOfOrgans].map((report) => [report.slug, detailsOf(report)] as const);

describe.each(all)("%s", (_, details) => {
  const { proactiveDisclosure, requests, reviewAndLitigation } = tablesOf(details);
  const rows = listRows(tableDefinition("requests", requests.format));
  const columns = rows[0]?.block.columns.map(({ key }) => key) ?? [];
  const at = (row: string, column: string) => count(cellAt(requests, row, column));

  test("fills every cell of every table, with nothing below zero but changes", () => {
    const cells = [proactiveDisclosure, requests, reviewAndLitigation].flatMap((table: StatutoryTable) =>
      Object.values(table.cells).flatMap((row) => Object.entries(row)),
    );
    expect(cells.filter(([, cell]) => cell === null)).toEqual([]);
    expect(cells.filter(([key, cell]) => key !== "delta" && typeof cell === "number" && cell < 0)).toEqual([]);
  });

  test("takes in as many requests as it answers and carries forward, in each of seven columns", () => {
    expect(columns).toHaveLength(7);
    for (const column of columns) {
      expect(at("newReceived", column) + at("carriedOver", column), column).toBe(
        at("totalProcessed", column) + at("carriedForward", column),
      );
    }
  });

  test("answers as many as the outcomes add up to, in each column", () => {
    const frame = ["newReceived", "carriedOver", "totalProcessed", "carriedForward"];
    const outcomes = rows.map(({ row }) => row.key).filter((key) => !frame.includes(key));
    for (const column of columns) {
      expect(
        outcomes.reduce((sum, row) => sum + at(row, column), 0),
        column,
      ).toBe(at("totalProcessed", column));
    }
  });

  test("adds each row of table 三 up to its total", () => {
    for (const { row } of rows) {
      const parts = columns.filter((column) => column !== "total");
      expect(
        parts.reduce((sum, column) => sum + at(row.key, column), 0),
        row.key,
      ).toBe(at(row.key, "total"));
    }
  });

  test("adds each group of table 四 up to its total", () => {
    for (const cells of Object.values(reviewAndLitigation.cells)) {
      const { total, ...results } = cells;
      expect(Object.values(results).reduce<number>((sum, cell) => sum + count(cell), 0)).toBe(total);
    }
  });

  test("states each figure in its text, and the answered requests in its table", () => {
    const text = details.sections.map(({ html }) => html).join("");
    expect(details.indicators.filter(({ sentence }) => !text.includes(sentence))).toEqual([]);
    const answered = details.indicators.find(({ key }) => key === "requestsAnswered")?.value;
    expect(answered).toBe(String(at("totalProcessed", "total")));
  });
});

test("the demo reports of 2019 and 2020 have the earlier format, those from 2021 on the later", () => {
  expect(districtReports.map(detailsOf).map(({ year, format }) => [year, format])).toEqual([
    [2019, "FORMAT_2019"],
    [2020, "FORMAT_2019"],
    [2021, "FORMAT_2021"],
    [2022, "FORMAT_2021"],
    [2023, "FORMAT_2021"],
    [2024, "FORMAT_2021"],
    [2025, "FORMAT_2021"],
  ]);
});

describe("from one year to the next", () => {
  const details = districtReports.map(detailsOf);
  const years = details.slice(1).map((after, index) => [details[index] as ReportDetails, after] as const);

  test.each(years.map(([before, after]) => [after.year, tablesOf(before), tablesOf(after)] as const))(
    "the requests carried over to %i are those carried forward before",
    (_, before, after) => {
      expect(after.requests.cells.carriedOver).toEqual(before.requests.cells.carriedForward);
    },
  );

  test("documents in force are those of the year before, and those made, without those repealed", () => {
    const documents = details
      .filter(({ format }) => format === "FORMAT_2021")
      .map((report) => tablesOf(report).proactiveDisclosure.cells.normativeDocuments ?? {});
    for (const [index, { made, repealed, valid }] of documents.entries()) {
      const before = documents[index - 1];
      if (before) expect(valid).toBe(count(before.valid ?? null) + count(made ?? null) - count(repealed ?? null));
    }
  });

  test("the items of the earlier format count on from the year before", () => {
    const [before, after] = details.map((report) => tablesOf(report).proactiveDisclosure.cells);
    for (const row of ["licensing", "otherServices", "penalties", "coercion", "fees"]) {
      const { previousCount, delta } = before?.[row] ?? {};
      expect(after?.[row]?.previousCount, row).toBe(count(previousCount ?? null) + count(delta ?? null));
    }
  });
});

test("the demo report of 2020 has the 13 figures of its source", () => {
  expect(
    Object.fromEntries(detailsOf(report2020).indicators.map(({ key, value, unit }) => [key, `${value}${unit}`])),
  ).toEqual({
    requestsAnswered: "32件",
    interpretationsPublished: "1268条",
    consultationsHeld: "109次",
    opinionsAdopted: "23条",
    epidemicItemsPublished: "2635条",
    miniProgramUpdates: "210条",
    miniProgramPosters: "40期",
    miniProgramSurveys: "4期",
    miniProgramTips: "5734条",
    miniProgramEnquiries: "17600次",
    enterpriseFundsPaid: "245000000元",
    pilotFieldsCatalogued: "26个",
    mediaAccountsClosed: "18个",
  });
});
