import { MAX_COUNT } from "../content/index.ts";
import { isBlank, plain } from "./printed-text.ts";
import type { ColumnDefinition } from "./table-definition.ts";
import type { Amount, Cell } from "./tables.ts";

/** What the text of one cell turned out to be: a cell, or why it cannot be read. */
export type CellReading = { cell: Cell } | { fault: string };

const NUMBER = /^([+\-−]?)(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(万元|亿元|元|[件条项个宗次])?$/;

/** Whether the text can stand in a cell: nothing, a dash, or a number. Everything else is a label. */
export function isCellText(text: string): boolean {
  return isBlank(text) || NUMBER.test(plain(text));
}

/**
 * Reads one cell. `headingUnit` is the unit that the column's printed heading names, for amounts that state none
 * themselves; an amount without any unit is refused, because 元 and 万元 are mixed in real reports.
 */
export function readCell(text: string, column: ColumnDefinition, headingUnit: Amount["unit"] | null): CellReading {
  if (isBlank(text)) return { cell: null };
  const [, sign = "", digits = "", fraction = "", unit] = NUMBER.exec(plain(text)) ?? [];
  if (digits === "") return { fault: "is no number" };
  const whole = digits.replaceAll(",", "").replace(/^0+(?=\d)/, "");
  if (column.kind === "AMOUNT") return readAmount(sign, whole + fraction, unit ?? headingUnit);
  const number = Number(whole);
  if (fraction !== "" || number > MAX_COUNT) return { fault: "is no whole number" };
  if (column.kind === "COUNT" && sign !== "") return { fault: "has a sign, but counts have none" };
  return { cell: sign === "" || sign === "+" || number === 0 ? number : -number };
}

function readAmount(sign: string, value: string, unit: string | null): CellReading {
  if (sign !== "") return { fault: "has a sign, but amounts have none" };
  if (unit !== "元" && unit !== "万元") return { fault: "does not say whether it is 元 or 万元" };
  return { cell: { value, unit } };
}
