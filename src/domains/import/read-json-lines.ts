import { singleLine } from "../content/index.ts";
import { composeRecord } from "./compose-record.ts";
import { decodeText } from "./decode-text.ts";
import type { InputFile } from "./input-file.ts";
import { emptyCatalogue, type Material } from "./material.ts";
import { MAX_LINE_BYTES, readLines } from "./read-lines.ts";
import { pageMaterial } from "./read-page.ts";
import type { FailureCode, Place, Reading } from "./record.ts";
import { originOfFile } from "./source-key.ts";
import { readOrFail } from "./unexpected.ts";

type Row = Record<string, unknown>;

/**
 * Reads JSON Lines: each row either a text (id, kind, title, body, source, url, date, meta, origin) or a page (html in place of
 * body).
 * @param advance told how many bytes were read since it was told last.
 */
export async function* readJsonLines(
  { path: file, name }: Pick<InputFile, "path" | "name">,
  now: Date,
  advance?: (bytes: number) => void,
): AsyncGenerator<Reading> {
  for await (const { number, bytes } of readLines(file, advance)) {
    const at = { file, line: number };
    if (bytes === null) yield { failure: { at, code: "line-too-long", reason: TOO_LONG } };
    else if (bytes.some((byte) => byte > 0x20)) yield readOrFail(at, () => readRow(bytes, { at, fileName: name }, now));
  }
}

const TOO_LONG = `The line is longer than ${MAX_LINE_BYTES} bytes. Put one item on each line.`;

interface RowPlace {
  at: Place;
  fileName: string;
}

function readRow(bytes: Buffer, place: RowPlace, now: Date): Reading {
  const { at } = place;
  const fail = (code: FailureCode, reason: string): Reading => ({ failure: { at, code, reason } });
  const text = decodeText(bytes);
  let row: unknown;
  try {
    row = JSON.parse(text);
  } catch (error) {
    return fail("json-broken", `The line is not JSON: ${(error as Error).message.slice(0, 120)}`);
  }
  if (typeof row !== "object" || row === null || Array.isArray(row)) {
    return fail("row-not-object", "The line is JSON, but not an object with a title.");
  }
  return composeRecord(rowMaterial(row as Row, place), now);
}

function rowMaterial(row: Row, { at, fileName }: RowPlace): Material {
  const html = words(row.html);
  const meta = (typeof row.meta === "object" && row.meta !== null ? row.meta : {}) as Row;
  const origin = words(row.origin) ?? originOfFile(fileName);
  const id = words(row.id);
  const url = words(row.url);
  if (html !== null) {
    const page = pageMaterial(html, { at, origin, id, url });
    return {
      ...page,
      title: page.title || (words(row.title) ?? ""),
      source: page.source ?? words(row.source),
      publishedAt: page.publishedAt ?? words(row.date),
    };
  }
  const body = words(row.body) ?? "";
  return {
    at,
    origin,
    id,
    url,
    baseUrl: url,
    kind: words(row.kind),
    title: words(row.title) ?? "",
    summary: null,
    body: /<(?:p|div|br|table|span)\b/i.test(body) ? { html: body } : { text: body },
    keywords: [],
    source: words(row.source),
    publishedAt: words(meta.PubDate) ?? words(row.date),
    columns: columnsOf(meta),
    attachments: [],
    catalogue: catalogueOf(meta),
    details: {},
  };
}

function columnsOf(meta: Row): Material["columns"] {
  const site = words(meta.SiteName);
  const column = words(meta.ColumnName);
  return site && column ? { site: singleLine(site), names: [singleLine(column)], type: words(meta.ColumnType) } : null;
}

function catalogueOf(meta: Row): Material["catalogue"] {
  return {
    ...emptyCatalogue,
    // Only a row with an index number comes from a catalogue; elsewhere docNo is often a number that the text cites.
    isCatalogued: words(meta.indexNo) !== null,
    documentNumber: words(meta.docNo),
    indexNumber: words(meta.indexNo),
    issuers: words(meta.issuer),
    topic: words(meta.topic),
    writtenOn: words(meta.writtenDate),
    history: Array.isArray(meta.history) ? meta.history.filter((entry) => typeof entry === "string") : [],
    category: words(meta.category),
  };
}

function words(value: unknown): string | null {
  if (typeof value === "number") return String(value);
  return typeof value === "string" && value.trim() !== "" ? value : null;
}
