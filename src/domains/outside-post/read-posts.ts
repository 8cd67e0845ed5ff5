import { createReadStream } from "node:fs";
import { CsvError, parse } from "csv-parse";
import { OperatorError } from "../../platform/operator-error.ts";
import { MAX_LINE_BYTES, readLines } from "../import/index.ts";

/** One post of a list as it is stated, or what is wrong with its line. */
export type StatedPost = { readonly line: number } & ({ readonly stated: object } | { readonly fault: string });

/**
 * Reads a list of posts: JSON Lines, or CSV with a head, by the name of the file. An empty field of CSV is not stated.
 * @param advance told how many bytes were read since it was told last
 * @throws OperatorError where the file is neither; what the file system throws
 */
export function readPosts(file: string, advance: (bytes: number) => void): AsyncGenerator<StatedPost> {
  if (/\.jsonl$/i.test(file)) return readJsonLines(file, advance);
  if (/\.csv$/i.test(file)) return readCsv(file, advance);
  throw new OperatorError(`${file} is neither .jsonl nor .csv.`);
}

async function* readJsonLines(file: string, advance: (bytes: number) => void): AsyncGenerator<StatedPost> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  for await (const { number: line, bytes } of readLines(file, advance)) {
    if (bytes === null) yield { line, fault: `Is longer than ${MAX_LINE_BYTES} bytes.` };
    else if (bytes.some((byte) => byte > 0x20)) yield { line, ...parseLine(bytes, decoder) };
  }
}

function parseLine(bytes: Buffer, decoder: TextDecoder): { stated: object } | { fault: string } {
  try {
    const stated: unknown = JSON.parse(decoder.decode(bytes));
    if (typeof stated === "object" && stated !== null && !Array.isArray(stated)) return { stated };
  } catch {
    return { fault: "Is not JSON in UTF-8." };
  }
  return { fault: "Is JSON, but no object." };
}

async function* readCsv(file: string, advance: (bytes: number) => void): AsyncGenerator<StatedPost> {
  const rows = parse({ columns: true, bom: true, info: true, skip_empty_lines: true, max_record_size: MAX_LINE_BYTES });
  const bytes = createReadStream(file);
  bytes.on("data", (chunk) => advance(chunk.length));
  bytes.on("error", (error) => rows.destroy(error));
  bytes.pipe(rows);
  try {
    for await (const { record, info } of rows as AsyncIterable<{
      record: Record<string, string>;
      info: { lines: number };
    }>)
      yield {
        line: info.lines,
        stated: Object.fromEntries(Object.entries(record).filter(([, value]) => value !== "")),
      };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    yield {
      line: typeof error.lines === "number" ? error.lines : 1,
      fault: `The file cannot be read further: ${error.message}`,
    };
  }
}
