import { chineseDay, escapeText, type Section, statedFacts, type Told, textToHtml } from "../content/index.ts";
import type { ReportDetails } from "./details.ts";
import { type BlockDefinition, type ColumnDefinition, type TableKey, tableKeys } from "./table-definition.ts";
import { tableDefinition } from "./table-formats.ts";
import { type Cell, cellAt, type StatutoryTable } from "./tables.ts";

const STATUSES = { NOT_STARTED: "未启动", ON_TRACK: "按计划推进", DELAYED: "进度滞后", DONE: "已完成" } as const;

/** What a report says beside its text: its sections, each with its statutory table, or its tasks with their progress. */
export function tellReport({ year, periodStart, periodEnd, sections, tables, tasks }: ReportDetails): Told {
  const tableHtml = (key: string) => {
    const found = tableKeys.find((each) => each === key);
    const table = found && tables[found];
    return table ? tableOf(found, table) : "";
  };
  const titled = new Set<string>(sections.map(({ key }) => key));
  const period = periodStart && periodEnd ? `${chineseDay(periodStart)}至${chineseDay(periodEnd)}` : null;
  return {
    facts: statedFacts([
      ["报告年度", `${year}年`],
      ["统计期", period],
    ]),
    before: [],
    after: [
      ...sections.map(
        ({ key, heading, html }): Section => ({ heading, facts: [], html: html + tableHtml(tableKeyOf(key)) }),
      ),
      ...tableKeys.flatMap((key): Section[] => {
        const table = titled.has(sectionKeyOf(key)) ? null : tables[key];
        if (!table) return [];
        return [{ heading: tableDefinition(key, table.format).title, facts: [], html: tableOf(key, table) }];
      }),
      ...tasks.map(taskSection),
    ],
    ended: null,
  };
}

/** `REQUESTS` holds the table `requests`. */
function tableKeyOf(sectionKey: string): string {
  return sectionKey.toLowerCase().replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function sectionKeyOf(tableKey: TableKey): string {
  return tableKey.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
}

function tableOf(key: TableKey, table: StatutoryTable): string {
  const { blocks } = tableDefinition(key, table.format);
  return blocks.map((block) => blockTable(block, table)).join("") + table.footnotes.map(textToHtml).join("");
}

function blockTable(block: BlockDefinition, table: StatutoryTable): string {
  const { columns, rows, article } = block;
  const heads = columns.map((column) => `<th>${escapeText(headingOf(column))}</th>`).join("");
  const line = (label: string, cells: readonly Cell[]) =>
    `<tr><th>${escapeText(label)}</th>${cells.map((cell) => `<td>${escapeText(printed(cell))}</td>`).join("")}</tr>`;
  const lines = rows.map(({ key, label, groups }) =>
    line(
      [...groups, label].join(" "),
      columns.map((column) => cellAt(table, key, column.key)),
    ),
  );
  const extra = table.extraRows
    .filter((row) => row.block === block.key)
    .map(({ label, cells }) =>
      line(
        label,
        columns.map((column) => cells[column.key] ?? null),
      ),
    );
  const caption = article === null ? "" : `<caption>${escapeText(article)}</caption>`;
  return `<table>${caption}<thead><tr><th>事项</th>${heads}</tr></thead>${[...lines, ...extra].join("")}</table>`;
}

function headingOf({ label, group }: ColumnDefinition): string {
  return group === null ? label : `${group} ${label}`;
}

/** A cell that is not filled is no zero. */
function printed(cell: Cell): string {
  if (cell === null) return "未填";
  return typeof cell === "number" ? String(cell) : `${cell.value}${cell.unit}`;
}

function taskSection({ title, source, leadOrgan, status, progress }: ReportDetails["tasks"][number]): Section {
  return {
    heading: title,
    facts: statedFacts([
      ["任务来源", source],
      ["责任单位", leadOrgan],
      ["状态", STATUSES[status]],
      ...progress.map(
        ({ on, percent, note }) =>
          ["进展", [chineseDay(on), percent === null ? null : `${percent}%`, note].filter(Boolean).join("，")] as const,
      ),
    ]),
    html: "",
  };
}
