import { amountUnit, articleItem, isBlank, plain, sameLabel } from "./printed-text.ts";
import { isCellText, readCell } from "./read-cell.ts";
import { type BlockDefinition, type ColumnDefinition, listRows, type TableDefinition } from "./table-definition.ts";
import { type Amount, type Cell, cellPath, emptyTable, rowPath, type StatutoryTable } from "./tables.ts";

/** The cells of a printed table as written: rows of texts, a merged cell once, at its first row and column. */
export type Matrix = readonly (readonly string[])[];

/** Something in a printed table that could not be taken over. The rest of the table was. */
export interface TableProblem {
  /** The table, one of its rows or blocks, or a cell: `requests/granted/total`. */
  path: string;
  code: "TABLE_NOT_RECOGNISED" | "ROW_MISSING" | "ROW_REPEATED" | "ROW_WIDTH" | "COLUMN_MISSING" | "CELL_UNREADABLE";
  message: string;
}

/** Takes a printed table line by line and keeps what the lines before said: the block, the order of its columns, the unit. */
export class TableReader {
  readonly problems: TableProblem[] = [];
  readonly #definition: TableDefinition;
  readonly #table: StatutoryTable;
  readonly #found = new Set<string>();
  #block: BlockDefinition;
  #columns: readonly ColumnDefinition[];
  #headingUnit: Amount["unit"] | null = null;

  constructor(definition: TableDefinition) {
    this.#definition = definition;
    this.#table = emptyTable(definition);
    this.#block = definition.blocks[0];
    this.#columns = this.#block.columns;
  }

  readLine(line: readonly string[]): void {
    const valuesFrom = line.findLastIndex((text) => !isCellText(text)) + 1;
    const labels = line.slice(0, valuesFrom).filter((text) => !isBlank(text));
    const values = line.slice(valuesFrom);
    const label = labels.at(-1);
    if (labels[0] && plain(labels[0]).startsWith("注")) this.#table.footnotes.push(labels.join("").trim());
    else if (values.length === 0 || labels.some(isHeading)) this.#readHeading(labels);
    else if (this.#definition.key === "reviewAndLitigation") this.#readSingleLine(values);
    else if (label) this.#readRow(label, values);
  }

  /** What was read; null, and a problem, when no row was found. Rows that never came are problems too. */
  finish(): StatutoryTable | null {
    if (this.#found.size === 0 && this.#table.extraRows.length === 0) {
      this.#report(this.#definition.key, "TABLE_NOT_RECOGNISED", "No row of this table was found.");
      return null;
    }
    for (const { row } of listRows(this.#definition)) {
      if (!this.#found.has(row.key)) this.#report(this.#pathOf(row.key), "ROW_MISSING", `No row “${row.label}”.`);
    }
    return this.#table;
  }

  /** Only table 二 has several blocks and orders of columns; the headings of 三 and 四 run over lines and never differ. */
  #readHeading(labels: readonly string[]): void {
    if (this.#definition.key !== "proactiveDisclosure") return;
    const item = labels.map(articleItem).find((found) => found !== null);
    const opened = this.#definition.blocks.find((block) => item && articleItem(block.article ?? "") === item);
    if (opened) this.#open(opened);
    const columns = columnsOf(this.#block, labels);
    if (columns.length === 0) return;
    this.#columns = columns;
    this.#headingUnit = amountUnit(labels.join(""));
    for (const column of this.#block.columns) {
      if (columns.includes(column)) continue;
      this.#report(this.#pathOf(this.#block.key), "COLUMN_MISSING", `No column “${column.label}”.`);
    }
  }

  #open(block: BlockDefinition): void {
    this.#block = block;
    this.#columns = block.columns;
    this.#headingUnit = null;
  }

  #readRow(label: string, values: readonly string[]): void {
    const { block, row } = listRows(this.#definition).find((known) => sameLabel(known.row.label, label)) ?? {};
    if (!block || !row) {
      this.#readExtraRow(label, values);
    } else if (this.#found.has(row.key)) {
      this.#report(this.#pathOf(row.key), "ROW_REPEATED", `A second row “${label}” was left out.`);
    } else {
      if (block !== this.#block) this.#open(block);
      if (plain(label) !== plain(row.label)) this.#table.rawLabels[row.key] = label.trim();
      this.#fillRow(row.key, values);
    }
  }

  #readExtraRow(label: string, values: readonly string[]): void {
    if (values.every(isBlank)) return;
    const cells = this.#readCells(values, `extra.${this.#table.extraRows.length}`);
    if (cells) this.#table.extraRows.push({ label: label.trim(), block: this.#block.key, cells });
  }

  /** Table 四 prints its rows one behind the other in one line. */
  #readSingleLine(values: readonly string[]): void {
    const { rows, columns } = this.#block;
    const expected = rows.length * columns.length;
    if (values.length !== expected || this.#found.size > 0) {
      const message = `A line of ${values.length} cells; one of ${expected} was expected.`;
      this.#report(this.#definition.key, "ROW_WIDTH", message);
      return;
    }
    for (const [index, row] of rows.entries()) {
      this.#fillRow(row.key, values.slice(index * columns.length, (index + 1) * columns.length));
    }
  }

  #fillRow(rowKey: string, values: readonly string[]): void {
    this.#found.add(rowKey);
    const cells = this.#readCells(values, rowKey);
    if (cells) this.#table.cells[rowKey] = cells;
  }

  #readCells(values: readonly string[], rowKey: string): Record<string, Cell> | null {
    // An empty cell between the label and the numbers is layout, not a value.
    const surplus = values.length - this.#columns.length;
    const own = surplus > 0 && values.slice(0, surplus).every(isBlank) ? values.slice(surplus) : values;
    if (own.length !== this.#columns.length) {
      this.#report(this.#pathOf(rowKey), "ROW_WIDTH", `${own.length} cells; ${this.#columns.length} were expected.`);
      return null;
    }
    const cells: Record<string, Cell> = Object.fromEntries(this.#block.columns.map((column) => [column.key, null]));
    for (const [index, column] of this.#columns.entries()) {
      const text = own[index] ?? "";
      const reading = readCell(text, column, this.#headingUnit ?? amountUnit(column.label));
      if ("cell" in reading) cells[column.key] = reading.cell;
      else this.#reportCell(rowKey, column.key, `“${text.trim()}” ${reading.fault}.`);
    }
    return cells;
  }

  #pathOf(rowKey: string): string {
    return rowPath(this.#definition.key, rowKey);
  }

  #reportCell(rowKey: string, columnKey: string, message: string): void {
    this.#report(cellPath(this.#definition.key, rowKey, columnKey), "CELL_UNREADABLE", message);
  }

  #report(path: string, code: TableProblem["code"], message: string): void {
    this.problems.push({ path, code, message });
  }
}

function columnsOf(block: BlockDefinition, labels: readonly string[]): ColumnDefinition[] {
  const found = labels.map((label) => block.columns.find((column) => sameLabel(column.label, label)));
  return found.filter((column) => column !== undefined);
}

function isHeading(label: string): boolean {
  return plain(label) === "信息内容" || articleItem(label) !== null;
}
