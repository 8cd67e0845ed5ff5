import { open } from "node:fs/promises";
import { extname } from "node:path";
import type { FileFormat, InputFile } from "./input-file.ts";
import { isAnnualReportText, readAnnualReport } from "./read-annual-report.ts";
import { mappingFileOf, readCsv } from "./read-csv.ts";
import { readFeed } from "./read-feed.ts";
import { readHtmlFile } from "./read-html-file.ts";
import { readJsonLines } from "./read-json-lines.ts";
import type { FailureCode, ImportRecord, Reading } from "./record.ts";
import { keysOfRecord } from "./source-key.ts";
import { failureOf, ItemFault } from "./unexpected.ts";

const BY_EXTENSION: Record<string, FileFormat> = {
  ".jsonl": "json-lines",
  ".ndjson": "json-lines",
  ".html": "page",
  ".htm": "page",
  ".shtml": "page",
  ".csv": "csv",
  ".rss": "feed",
  ".atom": "feed",
};
const BEGINNING = 16_384;

/** The largest file of the formats that are parsed whole; none larger is a page that a person could read or a feed. */
const MAX_BYTES: Partial<Record<FileFormat, number>> = {
  page: 16_000_000,
  "annual-report": 16_000_000,
  feed: 20_000_000,
};

/** The format of a file, by its extension and, where that says too little, by how it begins. Null: none that is read. */
export async function recogniseFile(file: string): Promise<FileFormat | null> {
  const extension = extname(file).toLowerCase();
  const known = BY_EXTENSION[extension];
  if (known) return known;
  const beginning = await beginningOf(file);
  if (extension === ".txt") return isAnnualReportText(beginning) ? "annual-report" : null;
  if (extension === ".xml") return /<(?:rss|feed)[\s>]/.test(beginning) ? "feed" : null;
  return extension === ".json" && /"version"\s*:\s*"https:\/\/jsonfeed\.org\//.test(beginning) ? "feed" : null;
}

async function beginningOf(file: string): Promise<string> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(BEGINNING), 0, BEGINNING, 0);
    return buffer.subarray(0, bytesRead).toString("utf8");
  } finally {
    await handle.close();
  }
}

/**
 * Reads a file, an item at a time; never more than one item is held. A fault of the file itself is one failure without a line, an
 * item that stood in the file already is a failure.
 * @param now what is in the future.
 * @param advance told how many bytes were read since it was told last.
 */
export async function* readFile(
  input: InputFile,
  now: Date,
  advance?: (bytes: number) => void,
): AsyncGenerator<Reading> {
  const lineOfKey = new Map<string, number | null>();
  for await (const reading of readItems(input, now, advance))
    yield "record" in reading ? distinct(reading.record, lineOfKey) : reading;
}

function distinct(record: ImportRecord, lineOfKey: Map<string, number | null>): Reading {
  const keys = keysOfRecord(record);
  const repeated = keys.find((key) => lineOfKey.has(key));
  if (repeated !== undefined) {
    const reason = `${repeated} stands in line ${lineOfKey.get(repeated)} already; this one was left out.`;
    return { failure: { at: record.at, code: "duplicate-id", reason }, keys };
  }
  for (const key of keys) lineOfKey.set(key, record.at.line);
  return { record };
}

async function* readItems(input: InputFile, now: Date, advance?: (bytes: number) => void): AsyncGenerator<Reading> {
  const { path: file, name, bytes } = input;
  try {
    const format = await recogniseFile(file);
    const maxBytes = (format && MAX_BYTES[format]) ?? Infinity;
    if (bytes > maxBytes)
      yield fileFailure(file, "file-too-large", `It is read whole up to ${maxBytes} bytes. Split it.`);
    else if (format === "json-lines") yield* readJsonLines(input, now, advance);
    else if (format === "csv") yield* readCsv(file, now, advance);
    else if (format === "feed") yield* readFeed(input, now);
    else if (format === "annual-report") yield await readAnnualReport(file, now);
    else if (format === "page") yield await readHtmlFile(file, name, now);
    else yield fileFailure(file, "format-not-known", `Not a format that is read. ${FORMATS}`);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === undefined || error instanceof ItemFault)
      yield { failure: failureOf({ file, line: null }, error), cause: error };
    else yield fileFailure(file, "file-not-readable", REASONS[code] ?? message);
  }
}

function fileFailure(file: string, code: FailureCode, reason: string): Reading {
  return { failure: { at: { file, line: null }, code, reason } };
}

const FORMATS = `There are JSON Lines (.jsonl), pages (.html), CSV with a mapping beside it (.csv and ${mappingFileOf("….csv")}), RSS, Atom and JSON feeds (.rss, .atom, .xml, .json) and crawled annual reports (.txt).`;
const REASONS: Record<string, string> = {
  ENOENT: "There is no such file.",
  EACCES: "The file may not be read. Give this user the right to.",
  EISDIR: "It is a directory.",
  EIO: "The disk failed while the file was read.",
};
