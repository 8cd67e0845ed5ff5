import type { ChannelForm, EditionBody, Fact, Section, Told } from "../content/index.ts";
import { type BodyNode, element, factNode, parseBody, wordsOf } from "./body-tree.ts";

/** A picture of the content, where it can be fetched. */
export interface Picture {
  readonly url: string;
  readonly altText: string | null;
}

/** What a content says, as far as its forms ask; times and addresses are settled. */
export interface Statement {
  readonly title: string;
  readonly summary: string | null;
  readonly body: EditionBody | null;
  readonly told: Told;
  /** Number, organs, dates and validity, in their order: the same in every form. */
  readonly facts: readonly Fact[];
  /** What readers must know first of something that is over, such as 已废止; null: it is not. */
  readonly ended: string | null;
  /** Names of who publishes it, the longest first. */
  readonly publisherNames: readonly string[];
  readonly cover: Picture | null;
  readonly files: readonly { readonly name: string; readonly url: string }[];
  /** Keywords, else names of topics. */
  readonly subjects: readonly string[];
  /** Its address on the portal. */
  readonly url: string;
  /** Makes an address of a body absolute. */
  readonly absolute: (address: string) => string;
}

/** A content that forms are made of, its HTML parsed once. */
export class RenditionSource {
  readonly said: Statement;
  /** The whole text: what must be seen first, the body, and what the typed details say. */
  readonly nodes: readonly BodyNode[];
  readonly sections: readonly Section[];
  #words: string | undefined;
  #text: string | undefined;

  constructor(said: Statement) {
    this.said = said;
    const { before, after } = said.told;
    this.sections = after;
    const nodes = [
      ...before.flatMap(sectionNodes),
      ...parseBody(said.body?.html ?? ""),
      ...after.flatMap(sectionNodes),
    ];
    this.nodes = nodes.length === 0 && said.summary ? [element("p", said.summary)] : nodes;
  }

  /** The text in words. */
  get text(): string {
    this.#text ??= wordsOf(this.nodes);
    return this.#text;
  }

  /** Everything that it says, for comparing figures. */
  get words(): string {
    const { title, summary, facts, files, subjects } = this.said;
    const named = [...files.map(({ name }) => name), ...subjects];
    this.#words ??= [title, summary ?? "", ...facts.map(([, value]) => value), ...named, this.text].join("\n");
    return this.#words;
  }

  /** What editors put in place of it on a channel; null: nothing. */
  formFor(channel: string): ChannelForm | null {
    return this.said.body?.channelForms.find((form) => form.channel === channel) ?? null;
  }
}

function sectionNodes({ heading, facts, html }: Section): BodyNode[] {
  return [...(heading ? [element("h2", heading)] : []), ...facts.map(factNode), ...parseBody(html)];
}
