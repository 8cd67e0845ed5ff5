import { BLOCKS } from "./compose-body.ts";
import { escapeText, wordsOfLine } from "./line-html.ts";
import { decodedAddress } from "./rules/decoded-address.ts";

/** What stands where words were taken out. The database's guard names it too (only_loses_words). */
export const REDACTED = "〔已隐去〕";

/** Takes passages, and the places of files, out of what an edition says. Pure but for what it remembers to have found. */
export class Redactor {
  /** Indexes of the passages that were met so far. */
  readonly found = new Set<number>();
  readonly #each: readonly RegExp[];
  readonly #any: RegExp;
  readonly #files: readonly string[];

  /** @param files hashes of files to take out */
  constructor(passages: readonly string[], files: readonly string[]) {
    this.#each = passages.map((passage) => new RegExp(patternOf(passage), "u"));
    // The longest first: of 张三 and 张三丰 the second would else leave a 丰 behind.
    const longestFirst = [...passages].sort((a, b) => b.length - a.length);
    // Without passages it matches nothing, not even an empty text.
    this.#any = new RegExp(longestFirst.map(patternOf).join("|") || "(?!)", "gu");
    this.#files = files;
  }

  /** Whether a passage stands in a text. */
  isIn(text: string): boolean {
    return text.search(this.#any) !== -1;
  }

  /** Whether a passage stands in the words of HTML or in its attributes. */
  isInHtml(html: string): boolean {
    return (
      this.isIn(flatten(html)) || tagsOf(html).some((tag) => attributesOf(tag).some(([, value]) => this.isIn(value)))
    );
  }

  text(text: string): string {
    this.#note(text);
    return text.replace(this.#any, REDACTED);
  }

  /** Null where a passage stands in the address, or it is the place of a file to take out: half an address leads nowhere. */
  address(address: string): string | null {
    const readable = decodedAddress(address);
    this.#note(readable);
    return this.isIn(readable) || this.isIn(address) || this.#files.some((hash) => address.includes(hash))
      ? null
      : address;
  }

  /** Sanitised HTML; words are found across marks, links and blocks, and the tags stay. */
  html(html: string): string {
    const tokens = tokensOf(html);
    const flat = flatten(html);
    this.#note(flat);
    const cuts = [...flat.matchAll(this.#any)].map(({ index, 0: { length } }) => ({ from: index, to: index + length }));
    let offset = 0;
    let isLinkDropped = false;
    return tokens
      .map((token) => {
        const from = offset;
        offset += wordsOf(token).length;
        if (!isTag(token)) return escapeText(without(wordsOf(token), from, cuts));
        if (token === "</a>" && isLinkDropped) {
          isLinkDropped = false;
          return "";
        }
        const tag = this.#tag(token);
        isLinkDropped ||= tag === "";
        return tag;
      })
      .join("");
  }

  #tag(tag: string): string {
    const attributes = attributesOf(tag).map(([name, value]) => [name, this.#attribute(name, value)] as const);
    if (attributes.some(([, value]) => value === null)) return tag.startsWith("<img") ? REDACTED : "";
    if (attributes.length === 0) return tag;
    const written = attributes.map(([name, value]) => ` ${name}="${escapeText(value!).replaceAll('"', "&quot;")}"`);
    return `<${nameOf(tag)}${written.join("")}>`;
  }

  #attribute(name: string, value: string): string | null {
    if (name === "href" || name === "src") return this.address(value);
    return name === "alt" || name === "title" ? this.text(value) : value;
  }

  #note(text: string): void {
    this.#each.forEach((passage, index) => {
      if (!this.found.has(index) && passage.test(text)) this.found.add(index);
    });
  }
}

/** A passage as it may be broken over lines. */
function patternOf(passage: string): string {
  return passage
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&"))
    .join("\\s+");
}

interface Cut {
  readonly from: number;
  readonly to: number;
}

/** What is left of words that stand at `start` of the whole; the mark stands where a cut begins. */
function without(words: string, start: number, cuts: readonly Cut[]): string {
  let left = "";
  let at = start;
  const end = start + words.length;
  for (const { from, to } of cuts) {
    if (to <= at || from >= end) continue;
    left += words.slice(at - start, Math.max(from, at) - start);
    if (from >= at) left += REDACTED;
    at = Math.min(to, end);
  }
  return left + words.slice(at - start);
}

function tokensOf(html: string): string[] {
  return html.split(/(<[^>]*>)/).filter(Boolean);
}

function tagsOf(html: string): string[] {
  return tokensOf(html).filter(isTag);
}

function isTag(token: string): boolean {
  return token.startsWith("<");
}

function nameOf(tag: string): string {
  return /^<\/?(\w+)/.exec(tag)?.[1] ?? "";
}

/** The words of a token; blocks and line breaks part what stands beside them. */
function wordsOf(token: string): string {
  if (!isTag(token)) return wordsOfLine(token);
  const name = nameOf(token);
  return name === "br" || BLOCKS.has(name) ? "\n" : "";
}

function flatten(html: string): string {
  return tokensOf(html).map(wordsOf).join("");
}

function attributesOf(tag: string): [name: string, value: string][] {
  return [...tag.matchAll(/ ([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name!, wordsOfLine(value!)]);
}
