import { textsOf } from "./details-texts.ts";
import { attributesIn, decodedAddress, wordsOfHtml } from "./html-words.ts";
import type { JudgedEdition, Path, TextField } from "./rules/rule.ts";

/**
 * Every text of an edition that readers or machines can read: fields, bodies with what their pictures and links say, names of files, and
 * addresses, because a file's name stands in them.
 */
export function textFields(edition: Omit<JudgedEdition, "links">): TextField[] {
  const { slug, title, summary, body, keywords, source, attachments, changeNote, channelForms, details } = edition;
  const fields: TextField[] = [];
  const add = (path: Path, text: string | null) => {
    if (text) fields.push({ path, text });
  };
  const addAddress = (path: Path, address: string | null) => {
    if (address) fields.push({ path, text: decodedAddress(address), isAddress: true });
  };
  const addHtml = (path: Path, words: string, html: string) => {
    const attributes = attributesIn(html);
    const values = (areAddresses: boolean) =>
      attributes.flatMap(([name, value]) => (ADDRESSES.has(name) === areAddresses ? value : [])).join("\n");
    add(path, `${words}\n${values(false)}`);
    addAddress(path, values(true));
  };
  addAddress(["slug"], slug);
  add(["title"], title);
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
  for (const [index, { title: short, digest, html }] of channelForms.entries()) {
    add(["channelForms", index, "title"], short);
    add(["channelForms", index, "digest"], digest);
    if (html) addHtml(["channelForms", index, "html"], wordsOfHtml(html), html);
  }
  for (const { path, text, isHtml } of textsOf(details))
    if (isHtml) addHtml(path, wordsOfHtml(text), text);
    else add(path, text);
  return fields;
}

const ADDRESSES: ReadonlySet<string> = new Set(["href", "src"]);
