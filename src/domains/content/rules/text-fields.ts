import type { JudgedEdition, Path, TextField } from "./rule.ts";

const INLINE_TAG = /<\/?(?:a|img|strong|b|em|i|u|s|sub|sup)\b[^>]*>/g;
const SPOKEN_ATTRIBUTE = /\s(?:alt|title)="([^"]+)"|href="(?:tel|mailto):([^"]+)"/g;

/** Every text of an edition that readers or machines can read: fields, bodies with what their pictures and links say, names of files. */
export function textFields(edition: Omit<JudgedEdition, "links">): TextField[] {
  const { title, summary, body, keywords, source, attachments, changeNote, details } = edition;
  const fields: TextField[] = [];
  const add = (path: Path, text: string | null) => {
    if (text) fields.push({ path, text });
  };
  add(["title"], title);
  add(["summary"], summary);
  add(["html"], body && `${body.text}\n${spokenAttributes(body.html)}`);
  for (const [index, keyword] of keywords.entries()) add(["keywords", index], keyword);
  add(["source", "name"], source.name);
  for (const [index, { name, altText }] of attachments.entries()) {
    add(["attachments", index, "name"], name);
    add(["attachments", index, "altText"], altText);
  }
  add(["changeNote"], changeNote);
  addNested(details, [], add);
  return fields;
}

function addNested(value: unknown, path: Path, add: (path: Path, text: string) => void): void {
  if (typeof value === "string") add(path, value.includes("<") ? wordsOf(value) : value);
  else if (Array.isArray(value)) for (const [index, entry] of value.entries()) addNested(entry, [...path, index], add);
  else if (value !== null && typeof value === "object")
    for (const [key, entry] of Object.entries(value)) addNested(entry, [...path, key], add);
}

/** Words that tags part stay parted, and a number that bold type parts is one. */
function wordsOf(html: string): string {
  return `${html.replace(INLINE_TAG, "").replace(/<[^>]*>/g, "\n")}\n${spokenAttributes(html)}`;
}

function spokenAttributes(html: string): string {
  return Array.from(html.matchAll(SPOKEN_ATTRIBUTE), ([, spoken, address]) => spoken ?? address).join("\n");
}
