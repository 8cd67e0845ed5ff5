import { TASK_STATUS_LABELS } from "../labels.ts";
import { html, type Markup, sanitised } from "../markup.ts";
import type { ShownOf } from "../shown-content.ts";
import { statutoryTable } from "./statutory-table.ts";
import { PLAIN_VIEW, type TypeView } from "./type-view.ts";

type Report = ShownOf<"Report">;

/** A report: its sections, each with its statutory table, or its tasks with their progress. */
export function reportView(report: Report): TypeView {
  const { year, sections, tasks } = report;
  const tables = {
    PROACTIVE_DISCLOSURE: report.proactiveDisclosure,
    REQUESTS: report.requests,
    REVIEW_AND_LITIGATION: report.reviewAndLitigation,
  };
  const held = new Set(sections.map(({ key }) => key as string));
  return {
    ...PLAIN_VIEW,
    facts: [["报告年度", `${year}年`]],
    after: html`${sections.map(({ key, heading, html: text }) => {
      const table = tables[key as keyof typeof tables];
      return html`<section><h2>${heading}</h2>
${sanitised(text)}
${table && statutoryTable(table)}</section>
`;
    })}${Object.entries(tables).map(([key, table]) => (table && !held.has(key) ? statutoryTable(table) : null))}${
      tasks.length > 0 ? taskTable(tasks) : null
    }`,
  };
}

function taskTable(tasks: Report["tasks"]): Markup {
  return html`<div class="table" role="region" aria-label="任务进展" tabindex="0"><table>
<caption>任务进展</caption>
<thead><tr><th scope="col">任务</th><th scope="col">责任单位</th><th scope="col">状态</th><th scope="col">进展</th></tr></thead>
<tbody>
${tasks.map(
  ({
    title,
    source,
    leadOrgan,
    leadOrganName,
    taskStatus,
    progress,
  }) => html`<tr><th scope="row">${title}${source && html`<br><small>${source}</small>`}</th><td>${leadOrgan?.name ?? leadOrganName}</td><td>${TASK_STATUS_LABELS[taskStatus]}</td><td>${progress.map(progressLine)}</td></tr>
`,
)}</tbody>
</table></div>
`;
}

function progressLine({ on, percent, note }: Report["tasks"][number]["progress"][number]): Markup {
  return html`<p>${on}${percent === null ? null : `：${percent}%`}${note && `，${note}`}</p>`;
}
