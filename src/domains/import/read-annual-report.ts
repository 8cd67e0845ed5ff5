import { readFile } from "node:fs/promises";
import { composeRecord } from "./compose-record.ts";
import { decodeText } from "./decode-text.ts";
import { emptyCatalogue } from "./material.ts";
import type { Reading } from "./record.ts";
import { reportPublisher, reportYear, splitReportLines } from "./report-sections.ts";

/**
 * Whether a text, by its beginning, is a crawled annual report on information disclosure: what is left when a page was saved as
 * text and its tables were lost.
 */
export function isAnnualReportText(beginning: string): boolean {
  return titleOf(beginning) !== null;
}

/** Reads a crawled annual report from a text file. It is known again by who reports and for which year. */
export async function readAnnualReport(file: string, now: Date): Promise<Reading> {
  const text = decodeText(await readFile(file));
  const title = titleOf(text) ?? "";
  const publisher = reportPublisher(title);
  // The crawl leaves the place's name from under the title.
  const ownLines = lines(text).filter((line) => line !== title && !publisher?.startsWith(line));
  return composeRecord(
    {
      at: { file, line: null },
      origin: "annual-report",
      id: `${publisher}/${reportYear(title)}`,
      url: null,
      baseUrl: null,
      kind: "report",
      title,
      summary: null,
      body: { text: splitReportLines(ownLines.join("\n")) },
      keywords: [],
      source: null,
      publishedAt: null,
      columns: null,
      attachments: [],
      catalogue: { ...emptyCatalogue, publisher },
      details: {},
    },
    now,
  );
}

/** Cells of a layout table are left as | by the crawl. */
function lines(text: string): string[] {
  return text
    .split("\n")
    .map((line) =>
      line
        .replace(/(?:\s*\|)+\s*$/u, "")
        .replace(/^(?:\s*\|)+\s*/u, "")
        .trim(),
    )
    .filter(Boolean);
}

function titleOf(text: string): string | null {
  return lines(text.slice(0, 5_000)).find((line) => line.length < 80 && reportYear(line) !== null) ?? null;
}
