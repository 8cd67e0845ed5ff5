import {
  type ChannelForm,
  type ChannelLimits,
  characterCount,
  figuresBeyond,
  figuresOf,
  singleLine,
} from "../content/index.ts";
import { type BodyNode, element, elementsOf, factNode, parseBody, wordsOf } from "./body-tree.ts";
import { type Dropped, type Refused, refused } from "./outcome.ts";
import { firstParagraph, leadingSentences } from "./sentences.ts";
import type { RenditionSource } from "./source.ts";
import { titleCandidates } from "./title.ts";
import { count } from "./write-html.ts";

/** Where a channel's own words are set. */
export const FIELDS = {
  title: "channelForms.title",
  digest: "channelForms.digest",
  html: "channelForms.html",
} as const;

/** The title: the channel's own, else the fullest that fits. */
export function fittingTitle(
  { said }: RenditionSource,
  form: ChannelForm | null,
  limit: ChannelLimits["title"],
  dropped: Dropped,
): string | Refused {
  const candidates = form?.title ? [form.title] : titleCandidates(said.title);
  const found = candidates.find((title) => characterCount(title) <= (limit?.most ?? Number.MAX_SAFE_INTEGER));
  const measured = characterCount(candidates.at(-1) as string);
  if (found === undefined) return refused("TITLE_TOO_LONG", FIELDS.title, { measured, limit: limit?.most ?? null });
  if (limit && characterCount(found) < limit.least)
    return refused("TITLE_TOO_SHORT", FIELDS.title, { measured: characterCount(found), limit: limit.least });
  if (!form?.title && found !== said.title.trim()) count(dropped, "TITLE_WORDS");
  return found;
}

/** The digest: the channel's own, else the summary, else whole sentences of the summary or of the text, that fit; null: none does. */
export function fittingDigest(
  source: RenditionSource,
  form: ChannelForm | null,
  fits: (text: string) => boolean,
): string | null {
  if (form?.digest) return form.digest;
  const summary = source.said.summary && singleLine(source.said.summary);
  if (summary && fits(summary)) return summary;
  const first = firstParagraph(source.text);
  return (summary && leadingSentences(summary, fits)) || (first && leadingSentences(first, fits)) || null;
}

/** The text: the channel's own, else all that the edition says; before it the facts, with what is no longer in force in front. */
export function textNodes(
  source: RenditionSource,
  form: ChannelForm | null,
): { head: BodyNode[]; text: readonly BodyNode[] } {
  const { facts, ended } = source.said;
  return {
    head: [...(ended === null ? [] : [element("p", element("strong", `【${ended}】`))]), ...facts.map(factNode)],
    text: form?.html ? parseBody(form.html) : source.nodes,
  };
}

/** A figure in the channel's own words that the edition does not say; null: there is none. */
export function strangeFigure(source: RenditionSource, form: ChannelForm | null): Refused | null {
  if (form === null) return null;
  const known = figuresOf(source.words);
  for (const field of ["title", "digest", "html"] as const) {
    const words = field === "html" ? wordsOf(parseBody(form.html ?? "")) : (form[field] ?? "");
    const [figure] = figuresBeyond(words, known);
    if (figure !== undefined) return refused("FIGURE_NOT_IN_SOURCE", FIELDS[field], { figure });
  }
  return null;
}

/** Whether there is anything to show. */
export function saysNothing(nodes: readonly BodyNode[]): boolean {
  return wordsOf(nodes).trim() === "" && countOf(nodes, "img") === 0;
}

/** How many elements of a tag there are. */
export function countOf(nodes: readonly BodyNode[], tag: string): number {
  return elementsOf(nodes).filter((each) => each.tag === tag).length;
}

/** A line that says where the files are that a channel cannot carry. */
export function filesNote({ said: { files } }: RenditionSource): BodyNode[] {
  return files.length === 0 ? [] : [element("p", `附件见原文：${files.map(({ name }) => name).join("、")}`)];
}
