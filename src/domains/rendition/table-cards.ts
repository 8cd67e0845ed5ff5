import { type BodyElement, type BodyNode, element, elementsOf, wordsOf } from "./body-tree.ts";

/** What lies beyond spans nothing, so that a few claimed spans do not make a grid of millions. */
const MOST_COLUMNS = 100;
/** Rows of longer words are no headings, and longer cells stand in the first of their rows: repeated in each, they would bury the rest. */
const MOST_REPEATED = 200;
const MOST_HEAD_ROWS = 10;
/** A cell, and whether it is one of the table's headings. */
interface GridCell {
  readonly cell: BodyElement;
  readonly isHead: boolean;
}

/** A table as cards, one for each of its rows: the heading of each column stands before the cell, so that a narrow screen shows both. */
export function tableCards(table: BodyElement): BodyElement {
  const rows = gridOf(table);
  const headCount = headRows(rows);
  const heads = rows.slice(0, headCount);
  const labels = labelsOf(heads);
  const caption = elementsOf(table.children).find(({ tag }) => tag === "caption");
  const cards = rows
    .slice(headCount)
    .map((row) => element("div", ...row.flatMap((cell, column) => lineOf(row, cell, column, labels))));
  // A table of nothing but headings is shown as it is.
  const shown =
    cards.length > 0
      ? cards
      : heads.map((row) => element("div", ...row.flatMap((cell, column) => lineOf(row, cell, column, new Map()))));
  return element("section", ...(caption ? [element("p", element("strong", ...caption.children))] : []), ...shown);
}

function lineOf(
  row: readonly (GridCell | undefined)[],
  entry: GridCell | undefined,
  column: number,
  labels: ReadonlyMap<number, string>,
): BodyNode[] {
  // A cell that spans columns stands once.
  if (!entry || row[column - 1] === entry || (wordsOf(entry.cell.children).trim() === "" && !holdsPicture(entry.cell)))
    return [];
  const label = labels.get(column);
  const content = entry.cell.children;
  if (content.some((node) => typeof node !== "string" && isBlock(node.tag)))
    return [...(label ? [element("p", element("strong", `${label}：`))] : []), ...content];
  return [
    element(
      "p",
      ...(label ? [element("strong", `${label}：`)] : []),
      ...(entry.isHead ? [element("strong", ...content)] : content),
    ),
  ];
}

/** By column, the words of all its headings. */
function labelsOf(heads: readonly (readonly (GridCell | undefined)[])[]): Map<number, string> {
  const words = new Map<number, Set<string>>();
  for (const head of heads)
    head.forEach((entry, column) => {
      const said = entry ? wordsOf(entry.cell.children).replace(/\s+/g, " ").trim() : "";
      if (said) words.set(column, (words.get(column) ?? new Set()).add(said));
    });
  return new Map([...words].map(([column, said]) => [column, [...said].join(" ")]));
}

function holdsPicture(cell: BodyElement): boolean {
  return elementsOf(cell.children).some(({ tag }) => tag === "img");
}

function isBlock(tag: string): boolean {
  return /^(?:p|h[2-6]|ul|ol|dl|blockquote|hr|table|div)$/.test(tag);
}

/** Which rows are headings: those of a head, rows of headings alone, or a first row of short words without a figure. */
function headRows(rows: readonly (readonly (GridCell | undefined)[])[]): number {
  let stated = 0;
  const isHead = (entry: GridCell | undefined) => entry?.isHead && !isLong(entry.cell);
  while (stated < Math.min(rows.length, MOST_HEAD_ROWS) && (rows[stated] ?? []).every(isHead)) stated++;
  if (stated > 0 || rows.length < 2) return stated;
  const words = (rows[0] ?? []).map((entry) => (entry ? wordsOf(entry.cell.children).trim() : ""));
  const looksLikeOne = words.length > 1 && words.every((word) => word !== "" && word.length <= 12 && !/\d/.test(word));
  return looksLikeOne && new Set(words).size === words.length ? 1 : 0;
}

/** The cells of a table, each in every place that it spans. */
function gridOf(table: BodyElement): (GridCell | undefined)[][] {
  const rows = rowsOf(table, false);
  const grid: (GridCell | undefined)[][] = rows.map(() => []);
  rows.forEach(({ row, isHead }, y) => {
    let x = 0;
    for (const cell of row.children) {
      if (typeof cell === "string") continue;
      const line = grid[y] as (GridCell | undefined)[];
      while (line[x] !== undefined) x++;
      const width = Math.max(1, Math.min(spanOf(cell.attributes.colspan), MOST_COLUMNS - x));
      const height = x >= MOST_COLUMNS || isLong(cell) ? 1 : spanOf(cell.attributes.rowspan);
      const entry = { cell, isHead: isHead || cell.tag === "th" };
      for (let down = 0; down < height && y + down < rows.length; down++)
        for (let across = 0; across < width; across++) (grid[y + down] as (GridCell | undefined)[])[x + across] = entry;
      x += width;
    }
  });
  return grid.map((line) => Array.from(line));
}

function isLong(cell: BodyElement): boolean {
  return wordsOf(cell.children).length > MOST_REPEATED;
}

function rowsOf(node: BodyElement, isHead: boolean): { row: BodyElement; isHead: boolean }[] {
  return node.children.flatMap((child) => {
    if (typeof child === "string" || child.tag === "caption") return [];
    return child.tag === "tr" ? [{ row: child, isHead }] : rowsOf(child, child.tag === "thead");
  });
}

function spanOf(stated: string | undefined): number {
  return Number(stated ?? 1);
}
