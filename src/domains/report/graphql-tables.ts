import { builder } from "../../graphql/builder.ts";
import {
  type BlockDefinition,
  type ColumnDefinition,
  listRows,
  type RowDefinition,
  type TableDefinition,
  type TableKey,
} from "./table-definition.ts";
import { tableDefinition } from "./table-formats.ts";
import { type Cell, cellAt, cellPath, rowPath, type StatutoryTable } from "./tables.ts";

interface TableSource {
  table: StatutoryTable;
  definition: TableDefinition;
}

interface RowSource {
  tableKey: TableKey;
  block: BlockDefinition;
  row: RowDefinition;
  isExtra: boolean;
  printedLabel: string;
  cells: Record<string, Cell>;
}

interface CellSource {
  path: string;
  column: ColumnDefinition;
  cell: Cell;
}

/** ReportFormat in the API. */
export const ReportFormatEnum = builder.enumType("ReportFormat", {
  description: "The statutory format of annual disclosure reports.",
  values: {
    FORMAT_2019: { description: "国办公开办函〔2019〕60号, for the years 2019 and 2020." },
    FORMAT_2021: { description: "国办公开办函〔2021〕30号, from the year 2021 on." },
  } as const,
});

const StatutoryTableKeyEnum = builder.enumType("StatutoryTableKey", {
  description: "Which statutory table it is.",
  values: {
    PROACTIVE_DISCLOSURE: { value: "proactiveDisclosure", description: "Table 二, 主动公开政府信息情况." },
    REQUESTS: { value: "requests", description: "Table 三, 收到和处理政府信息公开申请情况." },
    REVIEW_AND_LITIGATION: {
      value: "reviewAndLitigation",
      description: "Table 四, 政府信息公开行政复议、行政诉讼情况.",
    },
  } as const,
});

const CellKindEnum = builder.enumType("CellKind", {
  description: "What a cell holds.",
  values: {
    COUNT: { description: "A whole number from 0." },
    DELTA: { description: "A signed change against the year before." },
    AMOUNT: { description: "Money, in the unit that the cell names." },
  } as const,
});

const StatutoryCell = builder.objectRef<CellSource>("StatutoryCell").implement({
  description: "One cell of a statutory table.",
  fields: (t) => ({
    path: t.exposeString("path", { description: "Name of the cell: table, row and column, as problems name it." }),
    column: t.string({ description: "Key of the column.", resolve: ({ column }) => column.key }),
    label: t.string({
      description: "Heading of the column, as the format prints it.",
      resolve: ({ column }) => column.label,
    }),
    group: t.string({
      nullable: true,
      description: "Heading above several columns, such as 法人或其他组织; null: none.",
      resolve: ({ column }) => column.group,
    }),
    kind: t.field({ type: CellKindEnum, description: "What it holds.", resolve: ({ column }) => column.kind }),
    value: t.string({
      nullable: true,
      description: "The number, exact, as decimal text; null: not filled, which is not zero.",
      resolve: ({ cell }) => (cell === null || typeof cell === "number" ? cell?.toString() : cell.value),
    }),
    count: t.int({
      nullable: true,
      description: "The number of a COUNT or DELTA; null: not filled, or an AMOUNT.",
      resolve: ({ cell }) => (typeof cell === "number" ? cell : null),
    }),
    unit: t.string({
      nullable: true,
      description: "件 or 项; 元 or 万元 for an AMOUNT. Null: an AMOUNT that is not filled.",
      resolve: ({ column, cell }) => (cell !== null && typeof cell === "object" ? cell.unit : column.unit),
    }),
  }),
});

const StatutoryRow = builder.objectRef<RowSource>("StatutoryRow").implement({
  description: "One row of a statutory table.",
  fields: (t) => ({
    path: t.string({
      description: "Name of the row: table and row.",
      resolve: ({ tableKey, row }) => rowPath(tableKey, row.key),
    }),
    key: t.string({
      nullable: true,
      description: "Key of the row, the same in every report of a format; null: an extra row.",
      resolve: ({ row, isExtra }) => (isExtra ? null : row.key),
    }),
    label: t.string({
      description: "Label, as the format prints it; of an extra row, as the report does.",
      resolve: ({ row }) => row.label,
    }),
    printedLabel: t.exposeString("printedLabel", { description: "Label, as this report prints it." }),
    groups: t.stringList({
      description: "Headings before the label, from the outermost, such as 三、本年度办理结果, （三）不予公开.",
      resolve: ({ row }) => [...row.groups],
    }),
    block: t.string({
      description: "Key of the block of rows that share its columns: table 二 has several, such as `documents`.",
      resolve: ({ block }) => block.key,
    }),
    article: t.string({
      nullable: true,
      description: "The item of 政府信息公开条例 that it answers, as printed; null: the table prints none.",
      resolve: ({ block }) => block.article,
    }),
    cells: t.field({
      type: [StatutoryCell],
      description: "Its cells, in the order of the columns.",
      resolve: ({ tableKey, block, row, cells }) =>
        block.columns.map((column) => ({
          path: cellPath(tableKey, row.key, column.key),
          column,
          cell: cells[column.key] ?? null,
        })),
    }),
  }),
});

/** A statutory table in the API. */
export const StatutoryTableType = builder.objectRef<TableSource>("StatutoryTable").implement({
  description:
    "A statutory table of an annual disclosure report, cell by cell. Rows and columns are those of its format.",
  fields: (t) => ({
    key: t.field({
      type: StatutoryTableKeyEnum,
      description: "Which table it is.",
      resolve: ({ definition }) => definition.key,
    }),
    title: t.string({ description: "Its heading.", resolve: ({ definition }) => definition.title }),
    format: t.field({
      type: ReportFormatEnum,
      description: "The format that it follows.",
      resolve: ({ table }) => table.format,
    }),
    rows: t.field({ type: [StatutoryRow], description: "Its rows, in printed order.", resolve: rowsOf }),
    extraRows: t.field({
      type: [StatutoryRow],
      description: "Rows that the report has and the format has not, such as 其他主动公开文件; empty: none.",
      resolve: extraRowsOf,
    }),
    footnotes: t.stringList({
      description: "Notes printed with it; empty: none.",
      resolve: ({ table }) => table.footnotes,
    }),
    cell: t.field({
      type: StatutoryCell,
      nullable: true,
      description: "One cell by the keys of its row and column; null: the format has no such cell.",
      args: {
        row: t.arg.string({ required: true, description: "Key of the row, such as `denied.stateSecret`." }),
        column: t.arg.string({ required: true, description: "Key of the column, such as `total`." }),
      },
      resolve: ({ table, definition }, { row, column: columnKey }) => {
        const block = listRows(definition).find((known) => known.row.key === row)?.block;
        const column = block?.columns.find(({ key }) => key === columnKey);
        return (
          column && { path: cellPath(definition.key, row, columnKey), column, cell: cellAt(table, row, columnKey) }
        );
      },
    }),
  }),
});

/** A table of a report as `StatutoryTableType` resolves it; null where the source has no such table. */
export function tableSource(table: StatutoryTable | null, key: TableKey): TableSource | null {
  return table && { table, definition: tableDefinition(key, table.format) };
}

function rowsOf({ table, definition }: TableSource): RowSource[] {
  return listRows(definition).map(({ block, row }) => ({
    tableKey: definition.key,
    block,
    row,
    isExtra: false,
    printedLabel: table.rawLabels[row.key] ?? row.label,
    cells: table.cells[row.key] ?? {},
  }));
}

function extraRowsOf({ table, definition }: TableSource): RowSource[] {
  return table.extraRows.map(({ label, block: blockKey, cells }, index) => ({
    tableKey: definition.key,
    block: definition.blocks.find(({ key }) => key === blockKey) ?? definition.blocks[0],
    row: { key: `extra.${index}`, label, groups: [] },
    isExtra: true,
    printedLabel: label,
    cells,
  }));
}
