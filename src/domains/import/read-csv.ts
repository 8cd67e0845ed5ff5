import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { pipeline, Readable } from "node:stream";
import { CsvError, parse } from "csv-parse";
import { composeRecord } from "./compose-record.ts";
import { type CsvMapping, parseCsvMapping } from "./csv-mapping.ts";
import { type Encoding, EncodingFault } from "./decode-text.ts";
import { emptyCatalogue, type Material } from "./material.ts";
import type { Reading } from "./record.ts";
import { readOrFail } from "./unexpected.ts";

type Row = Record<string, string>;
const MAX_RECORD_BYTES = 8_000_000;

/** The file that says what the columns of a CSV file mean: it stands beside it, list.csv with list.mapping.json. */
export function mappingFileOf(file: string): string {
  return file.replace(/\.csv$/i, ".mapping.json");
}

/**
 * Reads a CSV file by the mapping beside it, a row at a time. A row that cannot be read fails alone where its end can be told.
 * @param advance told how many bytes were read since it was told last.
 */
export async function* readCsv(file: string, now: Date, advance?: (bytes: number) => void): AsyncGenerator<Reading> {
  const at = { file, line: null };
  const mapping = await readMapping(file);
  if (typeof mapping === "string") {
    yield { failure: { at: { file: mappingFileOf(file), line: null }, code: "mapping-wrong", reason: mapping } };
    return;
  }
  const rows = parse({
    columns: true,
    bom: true,
    info: true,
    delimiter: mapping.delimiter,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: MAX_RECORD_BYTES,
  });
  // Not pipe, which leaves a fault of the file to end the process; here it comes out of the rows, so there is nothing to do.
  pipeline(decoded(file, mapping.encoding, advance), rows, () => {});
  try {
    for await (const { record, info } of rows as AsyncIterable<{ record: Row; info: { lines: number } }>) {
      const place = { file, line: info.lines };
      yield readOrFail(place, () => composeRecord(rowMaterial(record, place, mapping), now));
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    yield {
      failure: {
        at: { ...at, line: typeof error.lines === "number" ? error.lines : null },
        code: "row-broken",
        reason: `The file cannot be read further: ${error.message}`,
      },
    };
  }
}

async function readMapping(file: string): Promise<CsvMapping | string> {
  const name = mappingFileOf(file);
  try {
    return parseCsvMapping(JSON.parse(await readFile(name, "utf8")));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT")
      return `A CSV file needs a mapping beside it, which says what its columns mean. Write ${name}.`;
    return `The mapping is not JSON: ${(error as Error).message}`;
  }
}

function decoded(file: string, encoding: CsvMapping["encoding"], advance?: (bytes: number) => void): Readable {
  return Readable.from(decodeChunks(createReadStream(file), encoding, advance));
}

async function* decodeChunks(bytes: AsyncIterable<Buffer>, encoding: Encoding, advance?: (bytes: number) => void) {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const decode = (chunk?: Buffer) => {
    try {
      return decoder.decode(chunk, { stream: chunk !== undefined });
    } catch {
      throw new EncodingFault(encoding);
    }
  };
  for await (const chunk of bytes) {
    advance?.(chunk.length);
    yield decode(chunk);
  }
  yield decode();
}

function rowMaterial(row: Row, at: { file: string; line: number }, mapping: CsvMapping): Material {
  const stated = (field: string): string | null => {
    const column = mapping.fields[field];
    return (column !== undefined && row[column]?.trim()) || mapping.constants[field] || null;
  };
  const body = stated("body") ?? "";
  const site = stated("site");
  const columns = (stated("column") ?? "").split(/\s*[>/]\s*/).filter(Boolean);
  return {
    at,
    origin: mapping.origin,
    id: stated("id"),
    url: stated("url"),
    baseUrl: stated("url"),
    kind: stated("type"),
    title: stated("title") ?? "",
    summary: stated("summary"),
    body: /<(?:p|div|br|table|img)\b/i.test(body) ? { html: body } : { text: body },
    keywords: (stated("keywords") ?? "").split(/[,，;；、\s]+/u).filter(Boolean),
    source: stated("source"),
    publishedAt: stated("publishedAt"),
    columns: site && columns.length > 0 ? { site, names: columns, type: null } : null,
    attachments: [],
    catalogue: {
      ...emptyCatalogue,
      isCatalogued: true,
      documentNumber: stated("documentNumber"),
      indexNumber: stated("indexNumber"),
      issuers: stated("issuers"),
      publisher: stated("publisher"),
      topic: stated("topic"),
      writtenOn: stated("writtenOn"),
      effectiveOn: stated("effectiveOn"),
      status: stated("validity"),
    },
    details: statedDetails(stated, mapping),
  };
}

/** details.X in the mapping states a field of the type's details in our own words; JSON where it reads as JSON. */
function statedDetails(stated: (field: string) => string | null, mapping: CsvMapping): Record<string, unknown> {
  const names = Object.keys({ ...mapping.fields, ...mapping.constants }).filter((field) =>
    field.startsWith("details."),
  );
  return Object.fromEntries(names.map((field) => [field.slice("details.".length), jsonOrText(stated(field))]));
}

function jsonOrText(value: string | null): unknown {
  if (value === null || !/^[[{]|^(?:true|false|null|-?\d+)$/.test(value)) return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}
