import type { ChannelForm, ChannelLimits } from "../content/index.ts";
import { type Dropped, type Refused, refused, type ToutiaoArticle } from "./outcome.ts";
import { FIELDS, filesNote, fittingTitle, saysNothing, textNodes } from "./parts.ts";
import type { RenditionSource } from "./source.ts";
import { count, writeHtml } from "./write-html.ts";

/** The article for Toutiao (头条图文): plain HTML, links as words. */
export function toutiaoArticle(
  source: RenditionSource,
  form: ChannelForm | null,
  limits: ChannelLimits,
): ToutiaoArticle | Refused {
  const dropped: Dropped = {};
  const title = fittingTitle(source, form, limits.title, dropped);
  if (typeof title !== "string") return title;
  const { files, absolute, url } = source.said;
  const { head, text } = textNodes(source, form);
  if (saysNothing(text) && files.length === 0) return refused("NOTHING_TO_SHOW", FIELDS.html);
  const manner = {
    tags: { thead: "", tfoot: "", caption: "p" },
    styles: {},
    imageAddress: absolute,
    linkAddress: null,
  };
  const original = { tag: "p", attributes: {}, children: [`原文：${url}`] };
  const html = writeHtml([...head, ...text, ...filesNote(source), original], manner, dropped);
  count(dropped, "FILES", files.length);
  return { form: "TOUTIAO", title, html, dropped };
}
