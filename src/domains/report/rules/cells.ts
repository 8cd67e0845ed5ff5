import type { Finding } from "../../content/index.ts";
import type { ReportDetails } from "../details.ts";
import { listRows, type TableKey } from "../table-definition.ts";
import { tableDefinition } from "../table-formats.ts";

/** A table of a report that has one; null: it has not. */
export type Table = NonNullable<ReportDetails["tables"][TableKey]>;

/** What a cell counts; one that is not filled counts nothing, as printed reports leave zeros out. */
export function countAt(table: Table, row: string, column: string): number {
  const cell = table.cells[row]?.[column];
  return typeof cell === "number" ? cell : 0;
}

/** Whether anything is filled: a table without a number contradicts nothing. */
export function isFilled(table: Table | null): table is Table {
  return table !== null && Object.values(table.cells).some((row) => Object.values(row).some((cell) => cell !== null));
}

/** The columns of counts that a row of a table has, by key and printed label. */
export function countColumns(key: TableKey, table: Table, row: string): { key: string; label: string }[] {
  const block = listRows(tableDefinition(key, table.format)).find((entry) => entry.row.key === row)?.block;
  return (block?.columns ?? [])
    .filter(({ kind }) => kind === "COUNT")
    .map(({ key: column, group, label }) => ({ key: column, label: group === null ? label : `${group}·${label}` }));
}

/** Keys of the rows of a table that begin so, in printed order. */
export function rowsOf(key: TableKey, table: Table, ...starts: string[]): string[] {
  return listRows(tableDefinition(key, table.format))
    .map(({ row }) => row.key)
    .filter((row) => starts.some((start) => row === start || row.startsWith(`${start}.`)));
}

/** The printed label of a row. */
export function labelOf(key: TableKey, table: Table, row: string): string {
  return listRows(tableDefinition(key, table.format)).find((entry) => entry.row.key === row)?.row.label ?? row;
}

/** A finding at a cell. */
export function atCell(
  key: TableKey,
  row: string,
  column: string,
  values: Readonly<Record<string, string | number>>,
): Finding {
  return { path: [key, row, column], values };
}
