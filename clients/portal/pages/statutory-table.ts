import { html } from "hono/html";
import type { RowFragment, TableFragment } from "../operations/documents.generated.ts";
import type { Html } from "./layout.ts";

/** A statutory table; its rows stand in one HTML table for each set of column headings, as they do in print. */
export function statutoryTable({ title, rows, extraRows, footnotes }: TableFragment): Html {
  return html`${runsOf([...rows, ...extraRows]).map(
    (run, index) => html`<table>
<caption>${index === 0 ? title : `${title}（续）`}</caption>
<thead>${headings(run)}</thead>
<tbody>
${run.map(tableRow)}</tbody>
</table>
`,
  )}
${footnotes.map((note) => html`<p class="footnote">${note}</p>`)}`;
}

/** Rows that follow one another under the same headings. */
function runsOf(rows: readonly RowFragment[]): RowFragment[][] {
  const runs: RowFragment[][] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run?.[0] && headingKey(run[0]) === headingKey(row)) run.push(row);
    else runs.push([row]);
  }
  return runs;
}

function headingKey({ cells }: RowFragment): string {
  return cells.map(headingOf).join("|");
}

function headingOf({ group, label }: RowFragment["cells"][number]): string {
  return group ? `${group}：${label}` : label;
}

function headings([first]: readonly RowFragment[]): Html {
  return html`<tr><th scope="col">项目</th>${first?.cells.map((cell) => html`<th scope="col">${headingOf(cell)}</th>`)}</tr>`;
}

function tableRow({ article, groups, printedLabel, cells }: RowFragment): Html {
  const label = [article, ...groups, printedLabel].filter(Boolean).join(" ");
  return html`<tr><th scope="row">${label}</th>${cells.map(
    ({ value, unit }) => html`<td>${value === null ? "" : `${value}${unit ?? ""}`}</td>`,
  )}</tr>
`;
}
