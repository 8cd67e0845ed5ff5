import { html, type Markup } from "../markup.ts";
import type { ShownOf } from "../shown-content.ts";

type Table = NonNullable<ShownOf<"Report">["requests"]>;
type Row = Table["rows"][number];
type Cell = Row["cells"][number];

/**
 * A statutory table of a report. Its rows do not all have the same columns (table 二 has some for each article), so that it is shown
 * as one table for each stretch of rows that have. A cell that is not filled says so: it is not a zero.
 */
export function statutoryTable({ title, rows, extraRows, footnotes }: Table): Markup {
  const parts = stretches([...rows, ...extraRows], (row) => `${row.article} ${row.cells.map(headingOf).join()}`);
  return html`${parts.map((part) => tablePart(title, part))}${footnotes.map(
    (footnote) => html`<p class="footnote">${footnote}</p>
`,
  )}`;
}

function tablePart(title: string, rows: readonly Row[]): Markup {
  const [first] = rows;
  const caption = first?.article ? `${title}：${first.article}` : title;
  const cells = first?.cells ?? [];
  return html`<div class="table" role="region" aria-label="${caption}" tabindex="0"><table>
<caption>${caption}</caption>
<thead>
${headRows(cells)}</thead>
${stretches(rows, ({ groups }) => groups.join()).map((group) => bodyPart(group, cells.length + 1))}</table></div>
`;
}

function headRows(cells: readonly Cell[]): Markup {
  const item = (height: number) => html`<th scope="col"${height > 1 ? html` rowspan="2"` : null}>事项</th>`;
  const groups = stretches(cells, ({ group, column }) => group ?? column);
  if (groups.every(([cell]) => cell?.group == null)) {
    return html`<tr>${item(1)}${cells.map((cell) => html`<th scope="col">${headingOf(cell)}</th>`)}</tr>
`;
  }
  return html`<tr>${item(2)}${groups.map((group) => {
    const [cell] = group;
    if (!cell?.group) return html`<th scope="col" rowspan="2">${cell && headingOf(cell)}</th>`;
    return html`<th scope="colgroup" colspan="${group.length}">${cell.group}</th>`;
  })}</tr>
<tr>${cells.filter(({ group }) => group !== null).map((cell) => html`<th scope="col">${headingOf(cell)}</th>`)}</tr>
`;
}

function bodyPart(rows: readonly Row[], width: number): Markup {
  const groups = rows[0]?.groups ?? [];
  return html`<tbody>
${
  groups.length > 0
    ? html`<tr><th scope="rowgroup" colspan="${width}">${groups.join(" ")}</th></tr>
`
    : null
}${rows.map(
  ({ label, cells }) => html`<tr><th scope="row">${label}</th>${cells.map(
    ({ value }) => html`<td class="number">${value ?? html`<span class="unfilled">未填</span>`}</td>`,
  )}</tr>
`,
)}</tbody>
`;
}

function headingOf({ label, unit }: Cell): string {
  return unit === null || label.includes(`单位：${unit}`) ? label : `${label}（${unit}）`;
}

/** Parts a list where the key changes. */
function stretches<T>(items: readonly T[], keyOf: (item: T) => string): T[][] {
  const parts: T[][] = [];
  for (const item of items) {
    const last = parts.at(-1);
    if (last?.[0] !== undefined && keyOf(last[0]) === keyOf(item)) last.push(item);
    else parts.push([item]);
  }
  return parts;
}
