import { textsOf } from "./details-texts.ts";
import { attributesIn, decodedAddress, wordsOfHtml } from "./html-words.ts";
import type { JudgedEdition, Path, TextField } from "./rules/rule.ts";

/**
 * Every text of an edition that readers or machines can read: fields, bodies with what their pictures and links say, names of files, and
 * addresses, because a file's name stands in them.
 */
export function textFields(edition: Omit<JudgedEdition, "links">): TextField[] {
  const { slug, title, summary, body, keywords, source, attachments, changeNote, details } = edition;
  const fields: TextField[] = [];
  const add = (path: Path, text: string | null) => {
    if (text) fields.push({ path, text });
  };
  add(["slug"], slug);
  add(["title"], title);
  add(["summary"], summary);
  add(["html"], body && `${body.text}\n${attributeTexts(body.html)}`);
  for (const [index, keyword] of keywords.entries()) add(["keywords", index], keyword);
  add(["source", "name"], source.name);
  add(["source", "url"], source.url && decodedAddress(source.url));
  for (const [index, { name, url, altText }] of attachments.entries()) {
    add(["attachments", index, "name"], name);
    add(["attachments", index, "url"], url && decodedAddress(url));
    add(["attachments", index, "altText"], altText);
  }
  add(["changeNote"], changeNote);
  for (const { path, text, isHtml } of textsOf(details))
    add(path, isHtml ? `${wordsOfHtml(text)}\n${attributeTexts(text)}` : text);
  return fields;
}

function attributeTexts(html: string): string {
  return attributesIn(html)
    .map(([, value]) => decodedAddress(value))
    .join("\n");
}
