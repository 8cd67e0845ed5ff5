import { z } from "zod";
import { count, decimal, MAX_COUNT, type Parsed, parser, text } from "../content/index.ts";
import {
  type CellKind,
  type ColumnDefinition,
  listRows,
  type TableDefinition,
  type TableKey,
  tableKeys,
} from "./table-definition.ts";
import { tableDefinition } from "./table-formats.ts";
import type { Cell, StatutoryTable } from "./tables.ts";

const amount = z.strictObject({ value: decimal.regex(/^\d/, "Is negative."), unit: z.enum(["元", "万元"]) });

const cellSchemas: Record<CellKind, z.ZodType<Cell>> = {
  COUNT: count.nullable().default(null),
  DELTA: z.int().min(-MAX_COUNT).max(MAX_COUNT).nullable().default(null),
  AMOUNT: amount.nullable().default(null),
};

/** Checks one cell: a number, an amount with its unit, or null. */
export function parseCell(value: unknown, kind: CellKind): Parsed<Cell> {
  return parser(cellSchemas[kind])(value);
}

function cellsOf(columns: readonly ColumnDefinition[]) {
  return z.strictObject(Object.fromEntries(columns.map(({ key, kind }) => [key, cellSchemas[kind]]))).prefault({});
}

function tableSchema(definition: TableDefinition) {
  const [first, ...rest] = definition.blocks;
  const rows = definition.blocks.flatMap((block) => {
    const cells = cellsOf(block.columns);
    return block.rows.map((row) => [row.key, cells] as const);
  });
  const extraRow = ({ key, columns }: typeof first) =>
    z.strictObject({ label: text, block: z.literal(key), cells: cellsOf(columns) });
  return z.strictObject({
    format: z.literal(definition.format),
    cells: z.strictObject(Object.fromEntries(rows)),
    extraRows: z.array(z.discriminatedUnion("block", [extraRow(first), ...rest.map(extraRow)])).default([]),
    footnotes: z.array(text).default([]),
    rawLabels: z.partialRecord(z.enum(listRows(definition).map(({ row }) => row.key)), text).default({}),
  });
}

/** The schema of each table in either format, for the details of a report. Cells that are left out count as not filled. */
export const statutoryTables = Object.fromEntries(
  tableKeys.map((key) => {
    const either = [tableDefinition(key, "FORMAT_2019"), tableDefinition(key, "FORMAT_2021")] as const;
    return [key, z.discriminatedUnion("format", [tableSchema(either[0]), tableSchema(either[1])])];
  }),
  // The keys and the cells come from the definitions at run time, where the compiler cannot follow.
) as unknown as Record<TableKey, z.ZodType<StatutoryTable>>;

/** Checks a table. Paths of problems are `["cells", rowKey, columnKey]`; the answer has every cell, null where left out. */
export function parseStatutoryTable(value: unknown, key: TableKey): Parsed<StatutoryTable> {
  return parser(statutoryTables[key])(value);
}
