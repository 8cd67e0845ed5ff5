import type { ChannelForm, Section } from "../content/index.ts";
import { type BodyNode, elementsOf, wordsOf } from "./body-tree.ts";
import type { Dropped, EnterpriseText, PlainText, Refused } from "./outcome.ts";
import { refused } from "./outcome.ts";
import { countOf, FIELDS, fittingDigest, fittingTitle, textNodes } from "./parts.ts";
import type { RenditionSource } from "./source.ts";
import { count } from "./write-html.ts";

/** The text for feeds and reading points: title, facts, words, files and the address of the original. */
export function plainText(source: RenditionSource, form: ChannelForm | null): PlainText | Refused {
  const dropped: Dropped = {};
  const title = fittingTitle(source, form, null, dropped);
  if (typeof title !== "string") return title;
  const text = writtenText(source, form, title, dropped);
  return typeof text === "string" ? { form: "TEXT", title, text, dropped } : text;
}

/** The text for the enterprise platform, and each benefit by itself. */
export function enterpriseText(source: RenditionSource, form: ChannelForm | null): EnterpriseText | Refused {
  const plain = plainText(source, form);
  if (plain.form === "REFUSED") return plain;
  const { title, text, dropped } = plain;
  const digest = fittingDigest(source, form, () => true);
  return { form: "ENTERPRISE", title, digest, text, items: source.sections.map(itemOf), dropped };
}

function itemOf({ heading, facts }: Section) {
  return { title: heading, facts };
}

function writtenText(
  source: RenditionSource,
  form: ChannelForm | null,
  title: string,
  dropped: Dropped,
): string | Refused {
  const { said } = source;
  const { head, text } = textNodes(source, form);
  const words = form?.html ? wordsOf(text) : source.text;
  if (words.trim() === "" && said.files.length === 0) return refused("NOTHING_TO_SHOW", FIELDS.html);
  count(dropped, "IMAGES", countOf(text, "img"));
  count(dropped, "LINKS", linkCount(text));
  const files = said.files.map(({ name, url }) => `附件：${name} ${url}`);
  return [title, wordsOf(head), words, files.join("\n"), `原文：${said.url}`].filter(Boolean).join("\n\n");
}

function linkCount(nodes: readonly BodyNode[]): number {
  return elementsOf(nodes).filter(({ tag, attributes }) => tag === "a" && attributes.href).length;
}
