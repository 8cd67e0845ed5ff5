import { describe, expect, test } from "vitest";
import { report2020 } from "../../../src/demo/reports/report-2020.ts";
import { report2021 } from "../../../src/demo/reports/report-2021.ts";
import { parseReportDetails, type ReportDetails } from "../../../src/domains/report/details.ts";
import { listRows } from "../../../src/domains/report/table-definition.ts";
import { tableDefinition } from "../../../src/domains/report/table-formats.ts";
import { type Cell, cellAt, type StatutoryTable } from "../../../src/domains/report/tables.ts";

function detailsOf(details: unknown): ReportDetails {
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

const [earlier, later] = [detailsOf(report2020.details), detailsOf(report2021.details)];
const reports = [
  [2020, tablesOf(earlier)],
  [2021, tablesOf(later)],
] as const;

describe.each(reports)("the demo report of %i", (_, { proactiveDisclosure, requests, reviewAndLitigation }) => {
  const rows = listRows(tableDefinition("requests", requests.format));
  const columns = rows[0]?.block.columns.map(({ key }) => key) ?? [];
  const at = (row: string, column: string) => count(cellAt(requests, row, column));

  test("fills every cell of every table", () => {
    const cells = [proactiveDisclosure, requests, reviewAndLitigation].flatMap((table: StatutoryTable) =>
      Object.values(table.cells).flatMap((row) => Object.values(row)),
    );
    expect(cells).not.toContain(null);
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
});

test("the demo reports state in their tables what their text states", () => {
  const figure = ({ indicators }: ReportDetails) => indicators.find(({ key }) => key === "requestsAnswered")?.value;
  const answered = ({ requests }: ReturnType<typeof tablesOf>) => cellAt(requests, "totalProcessed", "total");
  expect([figure(earlier), answered(reports[0][1])]).toEqual(["32", 32]);
  expect([figure(later), answered(reports[1][1])]).toEqual(["39", 39]);
});

test("the demo report of 2020 has the 13 figures of its text", () => {
  expect(Object.fromEntries(earlier.indicators.map(({ key, value, unit }) => [key, `${value}${unit}`]))).toEqual({
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

test("the demo report of 2021 carries on from that of 2020", () => {
  const [{ requests: before }, { requests: after }] = [reports[0][1], reports[1][1]];
  expect(after.cells.carriedOver).toEqual(before.cells.carriedForward);
});
