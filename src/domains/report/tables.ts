import {
  type BlockDefinition,
  listRows,
  type TableDefinition,
  type TableFormat,
  type TableKey,
} from "./table-definition.ts";

/** Money as a report states it: an exact number and the unit that goes with it. */
export interface Amount {
  value: string;
  unit: "元" | "万元";
}

/** A number for COUNT and DELTA, an amount for AMOUNT; null: not filled, which is not zero. */
export type Cell = number | Amount | null;

/** A row that the format does not have and the report does, such as 其他主动公开文件, with its label as printed. */
export interface ExtraRow {
  label: string;
  /** The block under which it stands, whose columns it fills. */
  block: string;
  cells: Record<string, Cell>;
}

/** One statutory table of one report. `cells` holds every cell of the format: by row key, then by column key. */
export interface StatutoryTable {
  format: TableFormat;
  cells: Record<string, Record<string, Cell>>;
  extraRows: ExtraRow[];
  /** Notes printed with the table, such as 注：政府集中采购项目数量和采购总金额为2020年度的数据。 */
  footnotes: string[];
  /** Labels that the report prints otherwise than the format does, by row key. */
  rawLabels: Record<string, string>;
}

/** A table of the format in which nothing is filled. */
export function emptyTable(definition: TableDefinition): StatutoryTable {
  const cells = listRows(definition).map(({ block, row }) => [row.key, emptyCells(block)]);
  return { format: definition.format, cells: Object.fromEntries(cells), extraRows: [], footnotes: [], rawLabels: {} };
}

function emptyCells(block: BlockDefinition): Record<string, Cell> {
  return Object.fromEntries(block.columns.map((column) => [column.key, null]));
}

/** What a cell says; null also for a row or column that the table's format does not have. */
export function cellAt(table: StatutoryTable, rowKey: string, columnKey: string): Cell {
  return table.cells[rowKey]?.[columnKey] ?? null;
}

/** The name of a row in problems and in the API: `requests/granted`; of an extra row by index: `requests/extra.0`. */
export function rowPath(tableKey: TableKey, rowKey: string): string {
  return `${tableKey}/${rowKey}`;
}

/** The name of a cell: `requests/denied.stateSecret/total`. */
export function cellPath(tableKey: TableKey, rowKey: string, columnKey: string): string {
  return `${rowPath(tableKey, rowKey)}/${columnKey}`;
}
