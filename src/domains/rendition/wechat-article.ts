import { type ChannelForm, type ChannelLimits, characterCount } from "../content/index.ts";
import { type BodyNode, wordsOf } from "./body-tree.ts";
import { type Dropped, type PlacedPicture, type Refused, refused, type WechatArticle } from "./outcome.ts";
import { FIELDS, filesNote, fittingDigest, fittingTitle, saysNothing, textNodes } from "./parts.ts";
import type { RenditionSource } from "./source.ts";
import { count, type HtmlManner, writeHtml } from "./write-html.ts";

/** What the editor of the platform keeps of a body; lists of terms are made paragraphs, the parts of a table rows. */
const TAGS: HtmlManner["tags"] = {
  dl: "section",
  dt: "p",
  dd: "p",
  caption: "",
  thead: "",
  tfoot: "",
  b: "strong",
  i: "em",
};
const STYLES: HtmlManner["styles"] = {
  p: "margin:0 0 1em;line-height:1.75",
  h2: "margin:1em 0 .5em;font-size:18px;font-weight:bold",
  h3: "margin:1em 0 .5em;font-size:17px;font-weight:bold",
  table: "width:100%;border-collapse:collapse",
  td: "border:1px solid #999;padding:4px",
  th: "border:1px solid #999;padding:4px;font-weight:bold",
  img: "max-width:100%",
};

/** The article for WeChat (公众号图文). What is too long only by its styles goes without them. */
export function wechatArticle(
  source: RenditionSource,
  form: ChannelForm | null,
  limits: ChannelLimits,
): WechatArticle | Refused {
  const dropped: Dropped = {};
  const title = fittingTitle(source, form, limits.title, dropped);
  if (typeof title !== "string") return title;
  const mostOfDigest = limits.digest ?? Number.MAX_SAFE_INTEGER;
  const mark = source.said.ended === null ? "" : `【${source.said.ended}】`;
  const fits = (text: string) => characterCount(text) <= mostOfDigest;
  const words = fittingDigest(source, form, (text) => fits(mark + text)) ?? title;
  const digest = fits(mark + words) ? mark + words : words;
  if (characterCount(digest) > mostOfDigest)
    return refused("DIGEST_TOO_LONG", FIELDS.digest, { measured: characterCount(digest), limit: mostOfDigest });
  const { url, files } = source.said;
  const bytes = Buffer.byteLength(url);
  if (limits.sourceUrl !== null && bytes > limits.sourceUrl)
    return refused("ADDRESS_TOO_LONG", "slug", { measured: bytes, limit: limits.sourceUrl });
  const { head, text } = textNodes(source, form);
  if (saysNothing(text) && files.length === 0) return refused("NOTHING_TO_SHOW", FIELDS.html);
  const nodes = [...head, ...text, ...filesNote(source)];
  count(dropped, "FILES", files.length);
  const written = fittingHtml(source, nodes, limits, dropped);
  if ("form" in written) return written;
  const author = authorOf(source, limits);
  if (author === null) count(dropped, "AUTHOR");
  return { form: "WECHAT", manner: limits.manner, title, author, digest, ...written, sourceUrl: url, dropped };
}

interface Written {
  readonly html: string;
  readonly images: readonly PlacedPicture[];
}

function fittingHtml(
  source: RenditionSource,
  nodes: readonly BodyNode[],
  limits: ChannelLimits,
  dropped: Dropped,
): Written | Refused {
  const words = limits.words === null ? 0 : characterCount(wordsOf(nodes));
  if (limits.words !== null && words > limits.words)
    return refused("BODY_TOO_LONG", FIELDS.html, { measured: words, limit: limits.words });
  const styled = write(source, nodes, limits, STYLES);
  const isTooLong = ({ html }: Written) => excessOf(html, limits) !== null;
  if (isTooLong(styled)) count(dropped, "STYLES");
  const written = isTooLong(styled) ? write(source, nodes, limits, {}) : styled;
  const excess = excessOf(written.html, limits);
  if (excess !== null) return refused("BODY_TOO_LONG", FIELDS.html, excess);
  count(dropped, "LINKS", written.dropped.LINKS ?? 0);
  return { html: written.html, images: written.images };
}

function write(
  { said: { absolute } }: RenditionSource,
  nodes: readonly BodyNode[],
  { manner }: ChannelLimits,
  styles: HtmlManner["styles"],
): Written & { dropped: Dropped } {
  const images: PlacedPicture[] = [];
  const dropped: Dropped = {};
  const html = writeHtml(
    nodes,
    {
      tags: TAGS,
      styles,
      // The interface drops pictures of other hosts: each is uploaded first, and its new address put in here.
      imageAddress: (address, altText) => {
        const url = absolute(address);
        const placeholder = manner === "INTERFACE" ? `{{image-${images.length + 1}}}` : url;
        images.push({ placeholder, url, altText: altText || null });
        return placeholder;
      },
      linkAddress: null,
    },
    dropped,
  );
  return { html, images, dropped };
}

function excessOf(html: string, { markup }: ChannelLimits): { measured: number; limit: number } | null {
  if (markup === null) return null;
  const characters = characterCount(html);
  if (characters > markup.characters) return { measured: characters, limit: markup.characters };
  const bytes = Buffer.byteLength(html);
  return bytes > markup.bytes ? { measured: bytes, limit: markup.bytes } : null;
}

function authorOf({ said: { publisherNames } }: RenditionSource, { author }: ChannelLimits): string | null {
  return publisherNames.find((name) => author === null || characterCount(name) <= author) ?? null;
}
