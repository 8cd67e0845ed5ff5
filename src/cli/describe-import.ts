import { relative } from "node:path";
import type { ImportSummary, Vanished } from "../domains/import/import-summary.ts";
import type { Place } from "../domains/import/record.ts";
import { describeRepeat, REPEATED } from "./describe-repeat.ts";

const FATES = ["created", "revised", "enriched", "linked", "skipped", "unchanged"] as const;
const MAX_LINES = 50;
/** Items named under each kind of notice. */
const MAX_ITEMS = 5;

/** Titles and broken lines are shown as they stand in the input, which must not command the terminal. */
const CONTROL = /(?!\n)\p{Cc}/gu;

function escapeControl(character: string): string {
  return `\\x${character.charCodeAt(0).toString(16).padStart(2, "0")}`;
}

/** The summary of an import for a person: a table by type, what was noticed by kind, each failure with file, line and reason. */
export function describeImport(summary: ImportSummary): string {
  const { isDryRun, fileCount, totals, unverifiedOrgans, vanished, skippedFiles } = summary;
  const parts = [
    `${isDryRun ? "Dry run, nothing was written: " : ""}${FATES.map((fate) => `${totals[fate]} ${fate}`).join(", ")}, ${totals.failed} failed; ${fileCount} files.`,
    table(summary),
    ...REPEATED.map(({ did, heading }) =>
      list(
        heading,
        summary.repeats
          .filter((repeat) => repeat.did === did)
          .map((repeat) => `${placeOf(repeat.at)} ${describeRepeat(repeat)}`),
        summary.repeatCounts[did],
      ),
    ),
    section("Noticed", noticeLines(summary), sum(Object.values(summary.problems))),
    list("Organs made, verified by nobody yet", unverifiedOrgans),
    list(
      "Not told of any more",
      vanished.map(({ fileName, title, ...item }) => `${nearest(fileName)}: ${title} (${describeVanished(item)})`),
    ),
    list("Files of other formats, left out", skippedFiles),
    list(
      "Failed",
      summary.failures.map(({ at, code, reason }) => `${placeOf(at)} ${code}: ${reason}`),
      totals.failed,
    ),
  ];
  return `${parts.filter(Boolean).join("\n\n").replace(CONTROL, escapeControl)}\n`;
}

/** Each kind with how often, and the first items of it. */
function noticeLines({ problems, notices }: ImportSummary): string[] {
  return Object.entries(problems)
    .sort()
    .flatMap(([code, count]) => {
      const items = notices
        .filter((notice) => notice.code === code)
        .map(({ at, title, message }) => `${placeOf(at)} “${title}”: ${message}`);
      return [`${count} × ${code}`, ...firstOf(items, MAX_ITEMS, count).map((line) => `  ${line}`)];
    });
}

function placeOf({ file, line }: Place): string {
  return line === null ? file : `${file}:${line}`;
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}

/** The path from here where the file is below, else in full. */
function nearest(fileName: string): string {
  const fromHere = relative(process.cwd(), fileName);
  return fromHere.startsWith("..") ? fileName : fromHere;
}

function describeVanished({ wasHandled, isToldElsewhere, isSource }: Omit<Vanished, "fileName" | "title">): string {
  if (isSource && isToldElsewhere) return "a source of it; the content is told of elsewhere";
  if (isToldElsewhere) return "told of elsewhere";
  return wasHandled ? "taken down" : "still public; --withdraw-vanished takes it down";
}

function table({ byType }: ImportSummary): string {
  const rows = Object.entries(byType).map(([type, counts]) => [type, ...FATES.map((fate) => String(counts[fate]))]);
  if (rows.length === 0) return "";
  const lines = [["type", ...FATES], ...rows];
  const widths = lines[0]!.map((_, column) => Math.max(...lines.map((line) => line[column]!.length)));
  return lines
    .map((line) =>
      line.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!))).join("  "),
    )
    .join("\n");
}

function list(heading: string, lines: readonly string[], count = lines.length): string {
  return section(heading, firstOf(lines, MAX_LINES, count), count);
}

function firstOf(lines: readonly string[], max: number, count: number): string[] {
  const listed = lines.slice(0, max);
  return count > listed.length ? [...listed, `… and ${count - listed.length} more; --json lists them`] : listed;
}

function section(heading: string, lines: readonly string[], count: number): string {
  return count === 0 ? "" : [`${heading} (${count}):`, ...lines.map((line) => `  ${line}`)].join("\n");
}
