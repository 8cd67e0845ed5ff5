import { escapeText } from "../content/index.ts";
import { type BodyElement, type BodyNode, tagHtml } from "./body-tree.ts";
import type { Dropped } from "./outcome.ts";

/** How a channel writes HTML. */
export interface HtmlManner {
  /** What a tag becomes; empty: what it holds stands for it. A tag that is not named stays. */
  readonly tags: Readonly<Record<string, string>>;
  /** Inline styles by the tag written. */
  readonly styles: Readonly<Record<string, string>>;
  /** The address that a picture has there. */
  readonly imageAddress: (address: string, altText: string) => string;
  /** The address that a link has there; null: its words alone are kept. */
  readonly linkAddress: ((address: string) => string) | null;
}

/** Nodes as a channel's HTML; what is dropped on the way is counted. */
export function writeHtml(nodes: readonly BodyNode[], manner: HtmlManner, dropped: Dropped): string {
  return nodes.map(nodeHtml).join("");

  function nodeHtml(node: BodyNode): string {
    if (typeof node === "string") return escapeText(node);
    const { tag, attributes, children } = node;
    if (tag === "img") return imageHtml(attributes, manner);
    const inner = children.map(nodeHtml).join("");
    if (tag === "a") return linkHtml(node, inner);
    const written = manner.tags[tag] ?? tag;
    return written ? tagHtml(written, kept(node, manner.styles[written]), inner) : inner;
  }

  function linkHtml({ attributes: { href } }: BodyElement, inner: string): string {
    if (manner.linkAddress && href) return tagHtml("a", { href: manner.linkAddress(href) }, inner);
    count(dropped, "LINKS");
    return inner;
  }
}

/** Counts something that is dropped. */
export function count(dropped: Dropped, kind: keyof Dropped, more = 1): void {
  if (more > 0) dropped[kind] = (dropped[kind] ?? 0) + more;
}

function imageHtml({ src = "", alt = "" }: Readonly<Record<string, string>>, manner: HtmlManner): string {
  const style = manner.styles.img;
  return tagHtml("img", { src: manner.imageAddress(src, alt), ...(alt && { alt }), ...(style && { style }) }, "");
}

/** The attributes that carry meaning, and the style of the channel before the alignment of the source. */
function kept({ attributes }: BodyElement, own: string | undefined): Record<string, string> {
  const { colspan, rowspan, start, style: stated } = attributes;
  const style = [own, stated].filter(Boolean).join(";");
  return { ...(colspan && { colspan }), ...(rowspan && { rowspan }), ...(start && { start }), ...(style && { style }) };
}
