import { readFile } from "node:fs/promises";
import { parseFeed } from "feedsmith";
import { htmlToText, textToHtml } from "../content/index.ts";
import { composeRecord } from "./compose-record.ts";
import { decodeText } from "./decode-text.ts";
import type { InputFile } from "./input-file.ts";
import { emptyCatalogue, type Material } from "./material.ts";
import type { Place, Reading } from "./record.ts";
import { originOfFile } from "./source-key.ts";
import { readOrFail } from "./unexpected.ts";

/** One entry of any feed, in the words of none. */
interface Entry {
  id: string | null;
  url: string | null;
  title: string;
  html: string;
  publishedAt: string | null;
  keywords: string[];
  source: string | null;
}

/** Reads an RSS, Atom or JSON feed. An entry without an address or an id cannot be known again and fails. */
export async function* readFeed(
  { path: file, name }: Pick<InputFile, "path" | "name">,
  now: Date,
): AsyncGenerator<Reading> {
  const at = { file, line: null };
  let feed: { title: string | null; entries: Entry[] };
  const text = decodeFeed(await readFile(file));
  try {
    feed = entriesOf(parseFeed(text));
  } catch (error) {
    yield {
      failure: {
        at,
        code: "feed-broken",
        reason: `The file is no RSS, Atom or JSON feed that can be read: ${(error as Error).message.slice(0, 120)}`,
      },
    };
    return;
  }
  const origin = feed.title ?? originOfFile(name);
  for (const entry of feed.entries) yield readOrFail(at, () => composeRecord(entryMaterial(entry, origin, at), now));
}

/** UTF-8 unless its XML declaration states one of the Chinese charsets. */
function decodeFeed(bytes: Buffer): string {
  const isChinese = /^\s*<\?xml[^>]*encoding\s*=\s*["'](?:gb2312|gbk|gb18030)["']/i.test(
    bytes.subarray(0, 200).toString("latin1"),
  );
  return decodeText(bytes, isChinese ? "gb18030" : "utf-8");
}

function entryMaterial({ html, ...stated }: Entry, origin: string, at: Place): Material {
  return {
    ...stated,
    at,
    origin,
    baseUrl: stated.url,
    kind: null,
    summary: null,
    body: { html },
    columns: null,
    attachments: [],
    catalogue: emptyCatalogue,
    details: {},
  };
}

type Feed = ReturnType<typeof parseFeed<string>>;
type ItemOf<Format extends Feed["format"], List extends "items" | "entries"> = Extract<
  Feed,
  { format: Format }
>["feed"] extends { [K in List]?: (infer Item)[] }
  ? Item
  : never;

function entriesOf(parsed: Feed): { title: string | null; entries: Entry[] } {
  const { title } = parsed.feed;
  const name = (typeof title === "object" ? title.value : title) ?? null;
  if (parsed.format === "atom") return { title: name, entries: (parsed.feed.entries ?? []).map(atomEntry) };
  if (parsed.format === "json") return { title: name, entries: (parsed.feed.items ?? []).map(jsonEntry) };
  if (parsed.format === "rss") return { title: name, entries: (parsed.feed.items ?? []).map(rssEntry) };
  throw new Error(`${parsed.format} feeds are not read`);
}

function rssEntry(item: ItemOf<"rss", "items">): Entry {
  const id = item.guid?.value ?? null;
  // An id is an address unless the feed denies it; many feeds forget to.
  const isAddress = item.guid?.isPermaLink !== false && /^https?:\/\//i.test(id ?? "");
  return {
    id,
    url: item.link ?? (isAddress ? id : null),
    title: item.title ?? "",
    html: item.content?.encoded ?? item.description ?? "",
    publishedAt: item.pubDate ?? item.dc?.dates?.[0] ?? null,
    keywords: namesOf(item.categories, (category) => category.name),
    source: item.source?.title ?? item.dc?.creators?.[0] ?? null,
  };
}

function atomEntry(entry: ItemOf<"atom", "entries">): Entry {
  const page = entry.links?.find((link) => (link.rel ?? "alternate") === "alternate");
  return {
    id: entry.id ?? null,
    url: page?.href ?? null,
    title: htmlToText(entry.title?.value ?? ""),
    html: entry.content?.value ?? entry.summary?.value ?? "",
    publishedAt: entry.published ?? entry.updated ?? null,
    keywords: namesOf(entry.categories, (category) => category.label ?? category.term),
    source: entry.authors?.[0]?.name ?? null,
  };
}

function jsonEntry(item: ItemOf<"json", "items">): Entry {
  return {
    id: item.id ?? null,
    url: item.url ?? null,
    title: item.title ?? "",
    html: item.content_html ?? textToHtml(item.content_text ?? ""),
    publishedAt: item.date_published ?? null,
    keywords: item.tags ?? [],
    source: item.authors?.[0]?.name ?? null,
  };
}

function namesOf<T>(categories: readonly T[] | undefined, name: (category: T) => string | undefined): string[] {
  return (categories ?? []).map(name).filter((found) => found !== undefined);
}
