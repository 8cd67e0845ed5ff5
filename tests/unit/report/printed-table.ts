import type { ColumnDefinition, TableKey } from "../../../src/domains/report/table-definition.ts";
import { tableDefinition } from "../../../src/domains/report/table-formats.ts";
import { type Cell, cellAt, type StatutoryTable } from "../../../src/domains/report/tables.ts";

/** Prints a table as web pages do: headings in lines of their own, a merged heading once, at the first row that it spans. */
export function printTable(table: StatutoryTable, key: TableKey): string[][] {
  const { blocks } = tableDefinition(key, table.format);
  if (key === "reviewAndLitigation") {
    const [{ rows, columns }] = blocks;
    const labels = rows.flatMap(() => columns.map((column) => column.label));
    const cells = rows.flatMap((row) => columns.map((column) => printCell(cellAt(table, row.key, column.key), column)));
    return [["行政复议", "行政诉讼"], ["未经复议直接起诉", "复议后起诉"], labels, cells];
  }
  return blocks.flatMap((block) => {
    const printed = new Set<string>();
    const rows = block.rows.map((row) => {
      const groups = row.groups.filter((group) => !printed.has(group));
      for (const group of groups) printed.add(group);
      return [
        ...groups,
        row.label,
        ...block.columns.map((column) => printCell(cellAt(table, row.key, column.key), column)),
      ];
    });
    const extra = table.extraRows
      .filter((line) => line.block === block.key)
      .map((line) => [line.label, ...block.columns.map((column) => printCell(line.cells[column.key] ?? null, column))]);
    return [...heading(block.article, block.columns), ...rows, ...extra];
  });
}

function heading(article: string | null, columns: readonly ColumnDefinition[]): string[][] {
  if (article) return [[article], ["信息内容", ...columns.map((column) => column.label)]];
  const grouped = columns.filter((column) => column.group !== null);
  return [
    ["（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", "申请人情况"],
    ["自然人", "法人或其他组织", "总计"],
    grouped.map((column) => column.label),
  ];
}

function printCell(cell: Cell, column: ColumnDefinition): string {
  if (cell === null) return "";
  if (typeof cell === "object") return cell.value + cell.unit;
  return column.kind === "DELTA" && cell > 0 ? `+${cell}` : String(cell);
}
