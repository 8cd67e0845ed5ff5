import { describe, expect, test } from "vitest";
import {
  listRows,
  type TableFormat,
  type TableKey,
  tableFormats,
  tableKeys,
} from "../../../src/domains/report/table-definition.ts";
import { formatOfYear, tableDefinition } from "../../../src/domains/report/table-formats.ts";
import { parseStatutoryTable } from "../../../src/domains/report/table-schema.ts";
import { cellAt, cellPath, emptyTable } from "../../../src/domains/report/tables.ts";

const rowsOf = (key: TableKey, format: TableFormat) => listRows(tableDefinition(key, format)).map(({ row }) => row.key);

describe("the statutory formats", () => {
  test("name 22 cells of table 二 for 2019 and 10 from 2021 on", () => {
    const cells = (format: TableFormat) =>
      listRows(tableDefinition("proactiveDisclosure", format)).flatMap(({ block }) => block.columns);
    expect(cells("FORMAT_2019")).toHaveLength(22);
    expect(cells("FORMAT_2021")).toHaveLength(10);
    expect(rowsOf("proactiveDisclosure", "FORMAT_2019")).toEqual([
      "regulations",
      "normativeDocuments",
      "licensing",
      "otherServices",
      "penalties",
      "coercion",
      "fees",
      "procurement",
    ]);
    expect(rowsOf("proactiveDisclosure", "FORMAT_2021")).toEqual([
      "regulations",
      "normativeDocuments",
      "licensing",
      "penalties",
      "coercion",
      "fees",
    ]);
  });

  test("split 其他处理 of table 三 into three rows from 2021 on, and change nothing else there", () => {
    const before = rowsOf("requests", "FORMAT_2019");
    const after = rowsOf("requests", "FORMAT_2021");
    expect(before).toHaveLength(23);
    expect(after).toHaveLength(25);
    expect(before.filter((key) => !after.includes(key))).toEqual(["other"]);
    expect(after.filter((key) => !before.includes(key))).toEqual([
      "other.overdueCorrection",
      "other.overdueFee",
      "other.rest",
    ]);
  });

  test("give table 四 fifteen cells in both formats", () => {
    for (const format of tableFormats) {
      expect(
        listRows(tableDefinition("reviewAndLitigation", format)).flatMap(({ block }) => block.columns),
      ).toHaveLength(15);
    }
  });

  test.each(tableKeys.flatMap((key) => tableFormats.map((format) => [key, format] as const)))(
    "use no row key twice in %s %s, and no column key twice in a block",
    (key, format) => {
      const { blocks } = tableDefinition(key, format);
      const rowKeys = rowsOf(key, format);
      expect(new Set(rowKeys).size).toBe(rowKeys.length);
      for (const { columns } of blocks) expect(new Set(columns.map((column) => column.key)).size).toBe(columns.length);
    },
  );

  test.each([
    [2018, null],
    [2019, "FORMAT_2019"],
    [2020, "FORMAT_2019"],
    [2021, "FORMAT_2021"],
    [2026, "FORMAT_2021"],
  ])("apply by year: %i → %s", (year, format) => {
    expect(formatOfYear(year)).toBe(format);
  });
});

describe("a table", () => {
  test("parses with cells left out, which then are not filled", () => {
    const parsed = parseStatutoryTable(
      { format: "FORMAT_2019", cells: { newReceived: { naturalPerson: 0 } } },
      "requests",
    );
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    expect(cellAt(parsed.value, "newReceived", "naturalPerson")).toBe(0);
    expect(cellAt(parsed.value, "newReceived", "total")).toBeNull();
    expect(Object.keys(parsed.value.cells)).toEqual(rowsOf("requests", "FORMAT_2019"));
    expect(Object.values(parsed.value.cells).flatMap((cells) => Object.values(cells))).toHaveLength(23 * 7);
    expect(parsed.value).toMatchObject({ extraRows: [], footnotes: [], rawLabels: {} });
  });

  test("keeps signed deltas, amounts with their unit, extra rows, footnotes and printed labels", () => {
    const table = {
      ...emptyTable(tableDefinition("proactiveDisclosure", "FORMAT_2019")),
      extraRows: [
        { label: "其他主动公开文件", block: "documents", cells: { made: 3, disclosed: 3, totalPublic: null } },
      ],
      footnotes: ["注：采购数据为2020年度的数据。"],
      rawLabels: { licensing: "行政许可（含初审）" },
    };
    table.cells.licensing = { previousCount: 22, delta: -2, decisions: null };
    table.cells.procurement = { projects: 4, amount: { value: "184719.50", unit: "元" } };
    expect(parseStatutoryTable(table, "proactiveDisclosure")).toEqual({ ok: true, value: table });
  });

  test("is refused with every problem at once, each with its path", () => {
    const value = {
      format: "FORMAT_2019",
      cells: {
        regulations: { made: -1, disclosed: 1.5, sold: 2 },
        licensing: { delta: "+1" },
        procurement: { amount: { value: "1,000", unit: "亿元" } },
        disclosures: {},
      },
      extraRows: [{ label: " ", block: "fees", cells: { made: 1 } }],
      rawLabels: { nothing: "x" },
    };
    const parsed = parseStatutoryTable(value, "proactiveDisclosure");
    expect(parsed.ok ? [] : parsed.problems.map(({ path, code }) => `${code} ${path.join("/")}`).sort()).toEqual([
      "NOT_IN_LIST cells/procurement/amount/unit",
      "OUT_OF_RANGE cells/regulations/made",
      "UNKNOWN_FIELD cells/disclosures",
      "UNKNOWN_FIELD cells/regulations/sold",
      "UNKNOWN_FIELD extraRows/0/cells/made",
      "UNKNOWN_FIELD rawLabels/nothing",
      "WRONG_FORMAT cells/procurement/amount/value",
      "WRONG_FORMAT extraRows/0/label",
      "WRONG_TYPE cells/licensing/delta",
      "WRONG_TYPE cells/regulations/disclosed",
    ]);
  });

  test("is refused in an unknown format and with rows of the other format", () => {
    expect(parseStatutoryTable({ format: "FORMAT_2008", cells: {} }, "requests")).toMatchObject({
      ok: false,
      problems: [{ path: ["format"], code: "NOT_IN_LIST" }],
    });
    expect(parseStatutoryTable({ format: "FORMAT_2021", cells: { other: {} } }, "requests")).toMatchObject({
      ok: false,
      problems: [{ path: ["cells", "other"], code: "UNKNOWN_FIELD" }],
    });
  });

  test("names its cells by table, row and column", () => {
    expect(cellPath("requests", "denied.stateSecret", "total")).toBe("requests/denied.stateSecret/total");
  });
});
