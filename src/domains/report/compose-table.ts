import { type Parsed, type Problem, parser, text } from "../content/index.ts";
import { type BlockDefinition, type ColumnDefinition, listRows, type TableDefinition } from "./table-definition.ts";
import { parseCell } from "./table-schema.ts";
import type { Cell, StatutoryTable } from "./tables.ts";

/** A cell that somebody states by the key of its column. */
export interface StatedCell {
  readonly column: string;
  /** Decimal text; null or left out: not filled. */
  readonly value?: string | null | undefined;
  readonly unit?: string | null | undefined;
}

/** A table that somebody states row by row; rows and cells that are left out are not filled. */
export interface StatedTable {
  readonly rows?:
    | readonly { key: string; printedLabel?: string | null | undefined; cells: readonly StatedCell[] }[]
    | null
    | undefined;
  readonly extraRows?: readonly { label: string; block: string; cells: readonly StatedCell[] }[] | null | undefined;
  readonly footnotes?: readonly string[] | null | undefined;
}

const parseText = parser(text);

/** Composes a table of a format from what is stated, and lists all problems at once with paths into it. */
export function composeTable(stated: StatedTable, definition: TableDefinition): Parsed<StatutoryTable> {
  const composer = new Composer();
  const { format } = definition;
  const table = {
    format,
    ...composer.rows(stated, definition),
    extraRows: composer.extraRows(stated, definition),
    footnotes: (stated.footnotes ?? []).map((note, index) => composer.text(note, ["footnotes", index])),
  };
  const { problems } = composer;
  return problems.length === 0 ? { ok: true, value: table } : { ok: false, problems };
}

/** Reads the parts of a stated table and keeps what is wrong with them. */
class Composer {
  readonly problems: Problem[] = [];

  rows({ rows }: StatedTable, definition: TableDefinition): Pick<StatutoryTable, "cells" | "rawLabels"> {
    const known = new Map(listRows(definition).map((entry) => [entry.row.key, entry]));
    const cells: StatutoryTable["cells"] = Object.fromEntries([...known.keys()].map((key) => [key, {}]));
    const rawLabels: StatutoryTable["rawLabels"] = {};
    const seen = new Set<string>();
    for (const [index, { key, printedLabel, cells: stated }] of (rows ?? []).entries()) {
      const path = ["rows", index];
      const entry = known.get(key);
      if (!entry) {
        this.#refuse([...path, "key"], "NOT_IN_LIST", `The table of ${definition.format} has no such row.`);
        continue;
      }
      if (isRepeated(seen, key)) this.#refuse([...path, "key"], "CONTRADICTION", "Names a row twice.");
      cells[key] = this.#cells(stated, entry.block, [...path, "cells"]);
      if (printedLabel != null && printedLabel !== entry.row.label)
        rawLabels[key] = this.text(printedLabel, [...path, "printedLabel"]);
    }
    return { cells, rawLabels };
  }

  extraRows({ extraRows }: StatedTable, { blocks }: TableDefinition): StatutoryTable["extraRows"] {
    return (extraRows ?? []).flatMap(({ label, block: blockKey, cells }, index) => {
      const path = ["extraRows", index];
      const printed = this.text(label, [...path, "label"]);
      const block = blocks.find(({ key }) => key === blockKey);
      if (block) return { label: printed, block: blockKey, cells: this.#cells(cells, block, [...path, "cells"]) };
      const keys = blocks.map(({ key }) => key).join(", ");
      this.#refuse([...path, "block"], "NOT_IN_LIST", `The table has the blocks ${keys}.`);
      return [];
    });
  }

  text(value: string, path: Problem["path"]): string {
    return this.#keep(parseText(value), path) ?? "";
  }

  #cells(stated: readonly StatedCell[], { columns }: BlockDefinition, path: Problem["path"]): Record<string, Cell> {
    const cells: Record<string, Cell> = {};
    const seen = new Set<string>();
    for (const [index, cell] of stated.entries()) {
      const column = columns.find(({ key }) => key === cell.column);
      if (!column) {
        const keys = columns.map(({ key }) => key).join(", ");
        this.#refuse([...path, index, "column"], "NOT_IN_LIST", `The row has the columns ${keys}.`);
        continue;
      }
      if (isRepeated(seen, cell.column))
        this.#refuse([...path, index, "column"], "CONTRADICTION", "Names a column twice.");
      cells[cell.column] = this.#cell(cell, column, [...path, index]);
    }
    return cells;
  }

  #cell({ value, unit }: StatedCell, column: ColumnDefinition, path: Problem["path"]): Cell {
    if (value == null) return null;
    if (column.kind === "AMOUNT") {
      if (unit == null) this.#refuse([...path, "unit"], "REQUIRED", "An amount states its unit, 元 or 万元.");
      return unit == null ? null : this.#keep(parseCell({ value, unit }, column.kind), path);
    }
    if (unit != null && unit !== column.unit)
      this.#refuse([...path, "unit"], "CONTRADICTION", `The column counts in ${column.unit}.`);
    if (/^-?\d{1,12}$/.test(value)) return this.#keep(parseCell(Number(value), column.kind), [...path, "value"]);
    this.#refuse([...path, "value"], "WRONG_FORMAT", "Is not a whole number.");
    return null;
  }

  #keep<T>(parsed: Parsed<T>, path: Problem["path"]): T | null {
    if (parsed.ok) return parsed.value;
    for (const problem of parsed.problems) this.problems.push({ ...problem, path: [...path, ...problem.path] });
    return null;
  }

  #refuse(path: Problem["path"], code: Problem["code"], message: string): void {
    this.problems.push({ path, code, message });
  }
}

/** Whether a key was there before; it is from now on. */
function isRepeated(seen: Set<string>, key: string): boolean {
  const { size } = seen;
  return seen.add(key).size === size;
}
