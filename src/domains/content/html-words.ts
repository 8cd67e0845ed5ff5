import { BLOCKS } from "./compose-body.ts";
import { wordsOfLine } from "./line-html.ts";

/** Sanitised HTML in its tags and what stands between them. */
export function tokensOf(html: string): string[] {
  return html.split(/(<[^>]*>)/).filter(Boolean);
}

/** Whether a token is a tag. */
export function isTag(token: string): boolean {
  return token.startsWith("<");
}

/** The name of a tag, whether it opens or closes. */
export function nameOfTag(tag: string): string {
  return /^<\/?(\w+)/.exec(tag)?.[1] ?? "";
}

/** The words of a token; blocks and line breaks part what stands beside them, marks such as bold type do not. */
export function wordsOfToken(token: string): string {
  if (!isTag(token)) return wordsOfLine(token);
  const name = nameOfTag(token);
  return name === "br" || BLOCKS.has(name) ? "\n" : "";
}

/** The words of sanitised HTML, as people read them. */
export function wordsOfHtml(html: string): string {
  return tokensOf(html).map(wordsOfToken).join("");
}

/** What a tag says beside its name, with the values as they are meant. */
export function attributesOf(tag: string): [name: string, value: string][] {
  return [...tag.matchAll(/ ([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name!, wordsOfLine(value!)]);
}

/** Every attribute of sanitised HTML, tag by tag. */
export function attributesIn(html: string): [name: string, value: string][] {
  return tokensOf(html).filter(isTag).flatMap(attributesOf);
}

/** An address as people read it. */
export function decodedAddress(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
