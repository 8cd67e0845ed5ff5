import { type ChannelForm, sanitiseBody } from "../../src/domains/content/index.ts";
import type { Dropped, Outcome } from "../../src/domains/rendition/outcome.ts";
import { limitsOf, render } from "../../src/domains/rendition/render.ts";
import { RenditionSource, type Statement } from "../../src/domains/rendition/source.ts";
import type { ChannelKind } from "../../src/platform/db/index.ts";

/** What a test says of a content; the body as HTML, the channel's own words without their channel. */
export type Said = Partial<Omit<Statement, "body">> & { html?: string; form?: Partial<ChannelForm> };

/** A content that forms are made of. */
export function sourceSaying({ html = "", form, ...said }: Said = {}): RenditionSource {
  const forms = form
    ? [{ channel: "here", kind: "WECHAT" as const, title: null, digest: null, html: null, ...form }]
    : [];
  return new RenditionSource({
    title: "关于加强防汛工作的通知",
    summary: null,
    body: { ...sanitiseBody(html), channelForms: forms },
    told: { facts: [], before: [], after: [], ended: null },
    facts: [],
    ended: null,
    publisherNames: [],
    cover: null,
    files: [],
    subjects: [],
    url: "https://www.kecheng.example/c/fx",
    absolute: (address) => (address.startsWith("/") ? `https://api.kecheng.example${address}` : address),
    ...said,
  });
}

/** Every way of showing something: a kind of channel, and how it is posted there. */
export const WAYS = [
  ["PORTAL", null],
  ["WECHAT", "HAND"],
  ["WECHAT", "INTERFACE"],
  ["WEIBO", "HAND"],
  ["WEIBO", "INTERFACE"],
  ["TOUTIAO", "HAND"],
  ["MINI_PROGRAM", null],
  ["ENTERPRISE_PLATFORM", null],
  ["READING_POINT", null],
] as const;

/** The form for a kind of channel. */
export function rendered(source: RenditionSource, [kind, manner]: (typeof WAYS)[number]): Outcome {
  return render(source, { channel: "here", kind: kind as ChannelKind }, limitsOf(kind, manner));
}

/** What was dropped, or why it was refused. */
export function droppedOf(outcome: Outcome): Dropped | string {
  return outcome.form === "REFUSED" ? `${outcome.reason} ${outcome.field}` : outcome.dropped;
}

/** Everything that readers see of a form, without addresses. */
export function readersSee(outcome: Outcome): string {
  const words = JSON.stringify(outcome, (key, value) =>
    ["manner", "form", "images", "sourceUrl", "length", "dropped", "attrs", "name", "type"].includes(key)
      ? undefined
      : value,
  );
  return words.replace(/<[^>]*>/g, "\\n").replace(/https?:[^\s"\\]*/g, "");
}
