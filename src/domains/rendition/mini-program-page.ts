import type { ChannelForm } from "../content/index.ts";
import { type BodyNode, element } from "./body-tree.ts";
import { type Dropped, type MiniProgramPage, type Refused, type RichTextNode, refused } from "./outcome.ts";
import { FIELDS, fittingTitle, saysNothing, textNodes } from "./parts.ts";
import type { RenditionSource } from "./source.ts";
import { tableCards } from "./table-cards.ts";
import { count } from "./write-html.ts";

/** The page for the mini-program: nodes of its rich-text in trusted tags, tables as cards, links as words. */
export function miniProgramPage(source: RenditionSource, form: ChannelForm | null): MiniProgramPage | Refused {
  const dropped: Dropped = {};
  const title = fittingTitle(source, form, null, dropped);
  if (typeof title !== "string") return title;
  const { files, absolute, url } = source.said;
  const { head, text } = textNodes(source, form);
  if (saysNothing(text) && files.length === 0) return refused("NOTHING_TO_SHOW", FIELDS.html);
  const named = files.map((file) => element("p", `附件：${file.name}　${file.url}`));
  const nodes = [...head, ...text, ...named, element("p", `原文：${url}`)].flatMap((node) =>
    toRichText(node, absolute, dropped),
  );
  return { form: "MINI_PROGRAM", title, nodes, dropped };
}

function toRichText(node: BodyNode, absolute: (address: string) => string, dropped: Dropped): RichTextNode[] {
  if (typeof node === "string") return node ? [{ type: "text", text: node }] : [];
  const { tag, attributes, children } = node;
  if (tag === "table") {
    count(dropped, "TABLES_AS_CARDS");
    return toRichText(tableCards(node), absolute, dropped);
  }
  if (tag === "img") {
    const { src = "", alt } = attributes;
    return [{ name: "img", attrs: { src: absolute(src), ...(alt && { alt }), style: "max-width:100%" } }];
  }
  const inner = children.flatMap((child) => toRichText(child, absolute, dropped));
  if (tag === "a") {
    // An address that the component cannot open is no link.
    count(dropped, "LINKS");
    return inner;
  }
  const attrs = { ...(attributes.style && { style: attributes.style }), ...(tag === "div" && { class: "card" }) };
  return [
    {
      name: tag,
      ...(Object.keys(attrs).length > 0 && { attrs }),
      ...(inner.length > 0 && { children: inner }),
    },
  ];
}
