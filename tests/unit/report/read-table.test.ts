import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readStatutoryTable, recogniseFormat, recogniseTable } from "../../../src/domains/report/read-table.ts";
import {
  type ColumnDefinition,
  listRows,
  type TableKey,
  tableFormats,
  tableKeys,
} from "../../../src/domains/report/table-definition.ts";
import { tableDefinition } from "../../../src/domains/report/table-formats.ts";
import { type Cell, cellAt, emptyTable, type StatutoryTable } from "../../../src/domains/report/tables.ts";
import { printTable } from "./printed-table.ts";

const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);

function cellOf(column: ColumnDefinition): fc.Arbitrary<Cell> {
  const count = fc.nat({ max: 100_000 });
  if (column.kind === "COUNT") return fc.option(count);
  if (column.kind === "DELTA") return fc.option(fc.integer({ min: -500, max: 500 }));
  const amount = fc.record({
    value: fc.tuple(count, fc.nat({ max: 99 })).map(([a, b]) => `${a}.${b}`),
    unit: fc.constantFrom("元" as const, "万元" as const),
  });
  return fc.option(amount);
}

const anyTable: fc.Arbitrary<{ key: TableKey; table: StatutoryTable }> = fc
  .tuple(fc.constantFrom(...tableKeys), fc.constantFrom(...tableFormats))
  .chain(([key, format]) => {
    const definition = tableDefinition(key, format);
    const rows = listRows(definition).map(({ block, row }) => {
      const cells = fc.record(Object.fromEntries(block.columns.map((column) => [column.key, cellOf(column)])));
      return cells.map((filled) => [row.key, filled] as const);
    });
    return fc
      .tuple(...rows)
      .map((filled) => ({ key, table: { ...emptyTable(definition), cells: Object.fromEntries(filled) } }));
  });

describe("a printed table", () => {
  test(`is read back cell by cell, whatever it holds (seed ${seed})`, () => {
    fc.assert(
      fc.property(anyTable, ({ key, table }) => {
        const matrix = printTable(table, key);
        expect(recogniseTable(matrix)).toBe(key);
        expect(recogniseFormat(matrix)).toBe(key === "reviewAndLitigation" ? null : table.format);
        expect(readStatutoryTable(matrix, key, table.format)).toEqual({ table, format: table.format, problems: [] });
      }),
      { seed, numRuns: 60 },
    );
  });

  test("is read by labels when rows are in another order, numbered otherwise or remarked on", () => {
    const matrix = [
      ["第二十条第(五)项"],
      ["信息内容", "上一年项目数量", "本年增/减", "处理决定数量"],
      ["其他对外管理服务事项", "1168", "+173", "1,341"],
      ["行政许可（含初审转报）", "２２", "＋1", " 23 件 "],
      ["第二十条第一项"],
      ["信息内容", "对外公开总数量", "本年新制作数量", "本年新公开数量"],
      ["规范性文件", "40", "12", "-"],
      ["规 章", "0", "", "—"],
    ];
    const { table, format, problems } = readStatutoryTable(matrix, "proactiveDisclosure");
    expect(format).toBe("FORMAT_2019");
    expect(table?.cells).toMatchObject({
      regulations: { made: null, disclosed: null, totalPublic: 0 },
      normativeDocuments: { made: 12, disclosed: null, totalPublic: 40 },
      licensing: { previousCount: 22, delta: 1, decisions: 23 },
      otherServices: { previousCount: 1168, delta: 173, decisions: 1341 },
      penalties: { previousCount: null, delta: null, decisions: null },
    });
    expect(table?.rawLabels).toEqual({ licensing: "行政许可（含初审转报）" });
    expect(problems).toEqual([
      { path: "proactiveDisclosure/penalties", code: "ROW_MISSING", message: "No row “行政处罚”." },
      { path: "proactiveDisclosure/coercion", code: "ROW_MISSING", message: "No row “行政强制”." },
      { path: "proactiveDisclosure/fees", code: "ROW_MISSING", message: "No row “行政事业性收费”." },
      { path: "proactiveDisclosure/procurement", code: "ROW_MISSING", message: "No row “政府集中采购”." },
    ]);
  });

  test("keeps rows that the format lacks and the footnotes", () => {
    const matrix = printTable(emptyTable(tableDefinition("proactiveDisclosure", "FORMAT_2019")), "proactiveDisclosure");
    matrix.splice(4, 0, ["其他主动公开文件", "8", "8", "95"]);
    matrix.push(["注：政府集中采购项目数量和采购总金额为2020年度的数据。"]);
    const { table, problems } = readStatutoryTable(matrix, "proactiveDisclosure");
    expect(problems).toEqual([]);
    expect(table?.extraRows).toEqual([
      { label: "其他主动公开文件", block: "documents", cells: { made: 8, disclosed: 8, totalPublic: 95 } },
    ]);
    expect(table?.footnotes).toEqual(["注：政府集中采购项目数量和采购总金额为2020年度的数据。"]);
  });

  test.each([
    ["采购总金额", "184719元", { value: "184719", unit: "元" }],
    ["采购总金额（万元）", "1,847.19", { value: "1847.19", unit: "万元" }],
    ["采购总金额（单位：元）", "0", { value: "0", unit: "元" }],
    ["采购总金额（万元）", "184719元", { value: "184719", unit: "元" }],
    ["采购总金额", "184719", "“184719” does not say whether it is 元 or 万元."],
    ["采购总金额", "2.45亿元", "“2.45亿元” does not say whether it is 元 or 万元."],
    ["采购总金额", "-5元", "“-5元” has a sign, but amounts have none."],
  ])("takes an amount only with its unit: %s %s", (heading, text, expected) => {
    const matrix = [["第二十条第（九）项"], ["信息内容", "采购项目数量", heading], ["政府集中采购", "3", text]];
    const { table, problems } = readStatutoryTable(matrix, "proactiveDisclosure");
    const unreadable = problems.filter((problem) => problem.code === "CELL_UNREADABLE");
    if (typeof expected === "string") {
      expect(table?.cells.procurement).toEqual({ projects: 3, amount: null });
      expect(unreadable).toEqual([
        { path: "proactiveDisclosure/procurement/amount", code: "CELL_UNREADABLE", message: expected },
      ]);
    } else {
      expect(table?.cells.procurement).toEqual({ projects: 3, amount: expected });
      expect(unreadable).toEqual([]);
    }
  });

  test("reports cells and rows that cannot be read, and takes over the rest", () => {
    const matrix = printTable(emptyTable(tableDefinition("requests", "FORMAT_2021")), "requests");
    const rowOf = (label: string) => matrix.findIndex((line) => line.includes(label));
    matrix[rowOf("（一）予以公开")] = ["三、本年度办理结果", "（一）予以公开", "2.5", "-1", "0", "0", "0", "0", "+3"];
    matrix[rowOf("2.重复申请")] = ["2.重复申请", "1", "2"];
    matrix.push(["2.重复申请", "1", "0", "0", "0", "0", "0", "1"], ["3.其他", "1", "0", "0", "0", "0", "0", "1"]);
    const { table, problems } = readStatutoryTable(matrix, "requests");
    expect(table && cellAt(table, "granted", "legal.research")).toBe(0);
    expect(table && cellAt(table, "granted", "total")).toBeNull();
    expect(problems).toEqual([
      { path: "requests/granted/naturalPerson", code: "CELL_UNREADABLE", message: "“2.5” is no whole number." },
      {
        path: "requests/granted/legal.commercial",
        code: "CELL_UNREADABLE",
        message: "“-1” has a sign, but counts have none.",
      },
      { path: "requests/granted/total", code: "CELL_UNREADABLE", message: "“+3” has a sign, but counts have none." },
      { path: "requests/notProcessed.repeated", code: "ROW_WIDTH", message: "2 cells; 7 were expected." },
      {
        path: "requests/notProcessed.repeated",
        code: "ROW_REPEATED",
        message: "A second row “2.重复申请” was left out.",
      },
      { path: "requests/other.rest", code: "ROW_REPEATED", message: "A second row “3.其他” was left out." },
    ]);
  });

  test("does not take a blank row 总计 or 其他 for a heading", () => {
    const table = emptyTable(tableDefinition("requests", "FORMAT_2021"));
    expect(readStatutoryTable(printTable(table, "requests"), "requests").problems).toEqual([]);
  });

  test("reads table 四 from one line of fifteen cells", () => {
    const line = "119 25 91 24 259 7 0 15 6 28 21 1 7 9 38".split(" ");
    const { table, problems } = readStatutoryTable(
      [["行政复议", "行政诉讼"], line],
      "reviewAndLitigation",
      "FORMAT_2021",
    );
    expect(problems).toEqual([]);
    expect(table?.cells).toEqual({
      review: { upheld: 119, corrected: 25, otherResult: 91, pending: 24, total: 259 },
      litigationDirect: { upheld: 7, corrected: 0, otherResult: 15, pending: 6, total: 28 },
      litigationAfterReview: { upheld: 21, corrected: 1, otherResult: 7, pending: 9, total: 38 },
    });
    expect(readStatutoryTable([line.slice(1)], "reviewAndLitigation")).toEqual({
      table: null,
      format: "FORMAT_2021",
      problems: [
        { path: "reviewAndLitigation", code: "ROW_WIDTH", message: "A line of 14 cells; one of 15 was expected." },
        { path: "reviewAndLitigation", code: "TABLE_NOT_RECOGNISED", message: "No row of this table was found." },
      ],
    });
  });

  test("that is another table is not recognised", () => {
    expect(
      recogniseTable([
        ["姓名", "电话"],
        ["张三", "1"],
      ]),
    ).toBeNull();
    expect(readStatutoryTable([["姓名", "电话"]], "requests").table).toBeNull();
  });
});
