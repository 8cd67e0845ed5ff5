/**
 * The statutory tables of an annual report: 二 proactive disclosure, 三 requests, 四 review and litigation.
 * Source of the wording: 国办公开办函〔2019〕60号 and 〔2021〕30号, on the ground of article 50 of 政府信息公开条例.
 */
export const tableKeys = ["proactiveDisclosure", "requests", "reviewAndLitigation"] as const;
/** One of the statutory tables. */
export type TableKey = (typeof tableKeys)[number];

/** FORMAT_2019: 国办公开办函〔2019〕60号, for the years 2019 and 2020. FORMAT_2021: 〔2021〕30号, from 2021 on. */
export const tableFormats = ["FORMAT_2019", "FORMAT_2021"] as const;
/** One of the formats. */
export type TableFormat = (typeof tableFormats)[number];

/** COUNT: a whole number from 0. DELTA: a signed change against the year before. AMOUNT: money with its unit. */
export type CellKind = "COUNT" | "DELTA" | "AMOUNT";

/** One column as the format prints it. */
export interface ColumnDefinition {
  readonly key: string;
  readonly label: string;
  /** The heading printed above several columns, such as 法人或其他组织; null: none. */
  readonly group: string | null;
  readonly kind: CellKind;
  /** The counting unit; null: every amount states its own (元 or 万元). */
  readonly unit: string | null;
}

/** One row as the format prints it. */
export interface RowDefinition {
  readonly key: string;
  readonly label: string;
  /** The headings printed before the row's label, from the outermost. */
  readonly groups: readonly string[];
}

/** Rows that share their columns. Tables 三 and 四 are one block each, table 二 has one per item of article 20. */
export interface BlockDefinition {
  readonly key: string;
  /** The item of the regulation that the block answers, as printed; null: the table prints none. */
  readonly article: string | null;
  readonly columns: readonly ColumnDefinition[];
  readonly rows: readonly RowDefinition[];
}

/** One table in one format. Row keys are unique in a table, column keys in a block. */
export interface TableDefinition {
  readonly key: TableKey;
  readonly format: TableFormat;
  /** The heading of the report's section that holds the table. */
  readonly title: string;
  readonly blocks: readonly [BlockDefinition, ...BlockDefinition[]];
}

/** A column of counts. */
export function counts(key: string, label: string, unit: string, group: string | null = null): ColumnDefinition {
  return { key, label, group, kind: "COUNT", unit };
}

/** Rows without headings before them, from key and label. */
export function rows(labels: Readonly<Record<string, string>>, groups: readonly string[] = []): RowDefinition[] {
  return Object.entries(labels).map(([key, label]) => ({ key, label, groups }));
}

/** Every row of a table in printed order, with the block that it belongs to. */
export function listRows(definition: TableDefinition): { block: BlockDefinition; row: RowDefinition }[] {
  return definition.blocks.flatMap((block) => block.rows.map((row) => ({ block, row })));
}
