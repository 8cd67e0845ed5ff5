import { relative } from "node:path";
import type { ImportSummary } from "../domains/import/import-summary.ts";

const FATES = ["created", "revised", "enriched", "unchanged"] as const;
const MAX_LINES = 50;

/** The summary of an import for a person: a table by type, what was noticed by kind, each failure with file, line and reason. */
export function describeImport(summary: ImportSummary): string {
  const { isDryRun, fileCount, totals, unverifiedOrgans, vanished, skippedFiles } = summary;
  const parts = [
    `${isDryRun ? "Dry run, nothing was written: " : ""}${FATES.map((fate) => `${totals[fate]} ${fate}`).join(", ")}, ${totals.failed} failed; ${fileCount} files.`,
    table(summary),
    section(
      "Noticed, with how many times",
      Object.entries(summary.problems)
        .sort()
        .map(([code, count]) => `${count} × ${code}`),
    ),
    section("Organs made, verified by nobody yet", unverifiedOrgans),
    section(
      "Not told of any more",
      vanished.map(
        ({ fileName, title, wasHandled, isToldElsewhere }) =>
          `${nearest(fileName)}: ${title} (${describeVanished(wasHandled, isToldElsewhere)})`,
      ),
    ),
    section("Files of other formats, left out", skippedFiles),
    section(
      "Failed",
      summary.failures.map(
        ({ at, code, reason }) => `${at.file}${at.line === null ? "" : `:${at.line}`} ${code}: ${reason}`,
      ),
      totals.failed,
    ),
  ];
  return `${parts.filter(Boolean).join("\n\n")}\n`;
}

/** The path from here where the file is below, else in full. */
function nearest(fileName: string): string {
  const fromHere = relative(process.cwd(), fileName);
  return fromHere.startsWith("..") ? fileName : fromHere;
}

function describeVanished(wasHandled: boolean, isToldElsewhere: boolean): string {
  if (isToldElsewhere) return "another file tells of it";
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

function section(heading: string, lines: readonly string[], count = lines.length): string {
  if (count === 0) return "";
  const more = count > MAX_LINES ? [`  … and ${count - MAX_LINES} more; --json lists them`] : [];
  return [`${heading} (${count}):`, ...lines.slice(0, MAX_LINES).map((line) => `  ${line}`), ...more].join("\n");
}
