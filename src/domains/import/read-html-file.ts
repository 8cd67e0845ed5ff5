import { readFile } from "node:fs/promises";
import { composeRecord } from "./compose-record.ts";
import { decodeText } from "./decode-text.ts";
import { pageMaterial } from "./read-page.ts";
import type { Reading } from "./record.ts";

/** Reads a page that was saved as a file, in the charset that it declares. Without an address of its own it is known by its file name. */
export async function readHtmlFile(file: string, name: string, now: Date): Promise<Reading> {
  const at = { file, line: null };
  const html = decodePage(await readFile(file));
  return composeRecord(pageMaterial(html, { at, origin: "file", id: name, url: null }), now);
}

/** UTF-8 unless the page declares one of the Chinese charsets, whose superset is GB18030. */
function decodePage(bytes: Buffer): string {
  const beginning = bytes.subarray(0, 2_048).toString("latin1");
  const isChinese = /charset\s*=\s*["']?\s*gb(?:2312|k|18030)/i.test(beginning);
  return decodeText(bytes, isChinese ? "gb18030" : "utf-8");
}
