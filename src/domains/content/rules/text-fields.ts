import { decodedAddress } from "./decoded-address.ts";
import type { JudgedEdition, Path, TextField } from "./rule.ts";

const INLINE_TAG = /<\/?(?:a|img|strong|b|em|i|u|s|sub|sup)\b[^>]*>/g;
const SPOKEN = /\s(?:alt|title)="([^"]+)"/g;
const LEADING = /\s(?:href|src)="([^"]+)"/g;

/**
 * Every text of an edition that readers or machines can read: fields, bodies with what their pictures and links say and where they lead,
 * names and addresses of files.
 */
export function textFields(edition: Omit<JudgedEdition, "links">): TextField[] {
  const { title, slug, summary, body, keywords, source, attachments, changeNote, details } = edition;
  const fields: TextField[] = [];
  const add = (path: Path, text: string | null) => {
    if (text) fields.push({ path, text });
  };
  const addAddress = (path: Path, address: string | null) => {
    if (address) fields.push({ path, text: decodedAddress(address), isAddress: true });
  };
  const addHtml = (path: Path, words: string, html: string) => {
    add(path, `${words}\n${valuesOf(html, SPOKEN).join("\n")}`);
    addAddress(path, valuesOf(html, LEADING).join("\n"));
  };
  add(["title"], title);
  addAddress(["slug"], slug);
  add(["summary"], summary);
  if (body) addHtml(["html"], body.text, body.html);
  for (const [index, keyword] of keywords.entries()) add(["keywords", index], keyword);
  add(["source", "name"], source.name);
  addAddress(["source", "url"], source.url);
  for (const [index, { name, url, altText }] of attachments.entries()) {
    add(["attachments", index, "name"], name);
    addAddress(["attachments", index, "url"], url);
    add(["attachments", index, "altText"], altText);
  }
  add(["changeNote"], changeNote);
  for (const { path, text } of textsIn(details)) {
    if (isHtml(path)) addHtml(path, wordsOf(text), text);
    else add(path, text);
  }
  return fields;
}

function textsIn(value: unknown, path: Path = []): { path: Path; text: string }[] {
  if (typeof value === "string") return [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((entry, index) => textsIn(entry, [...path, index]));
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, entry]) => textsIn(entry, [...path, key]));
}

/** Elsewhere a < is a sign like any other, and what follows it is read. */
function isHtml(path: Path): boolean {
  return /html$/i.test(String(path.at(-1)));
}

/** Words that tags part stay parted, and a number that bold type parts is one. */
function wordsOf(html: string): string {
  return html.replace(INLINE_TAG, "").replace(/<[^>]*>/g, "\n");
}

function valuesOf(html: string, attribute: RegExp): string[] {
  return Array.from(html.matchAll(attribute), ([, value = ""]) => value);
}
