import { builder } from "../../graphql/builder.ts";
import type { PublicContent } from "../content/index.ts";
import { DROPPED_KINDS, type DroppedKind, type Outcome } from "./outcome.ts";
import type { RenditionSource } from "./source.ts";

/** A form of a content, with what it was made of. */
export interface Made<Form extends Outcome = Outcome> {
  readonly content: PublicContent;
  readonly source: RenditionSource;
  readonly channel: string;
  readonly outcome: Form;
}

const TYPENAMES: Record<Outcome["form"], string> = {
  PORTAL: "PortalRendition",
  WECHAT: "WechatRendition",
  WEIBO: "WeiboRendition",
  TOUTIAO: "ToutiaoRendition",
  MINI_PROGRAM: "MiniProgramRendition",
  TEXT: "TextRendition",
  ENTERPRISE: "EnterpriseRendition",
  REFUSED: "RenditionRefused",
};

/** The name of the GraphQL type of a form. */
export function typenameOf({ outcome }: Made): string {
  return TYPENAMES[outcome.form];
}

/** A fact as the API answers it. */
export const RenditionFact = builder
  .objectRef<{ readonly label: string; readonly value: string }>("RenditionFact")
  .implement({
    description: "A fact of a content in words: its number, an organ, a date, its validity.",
    fields: (t) => ({
      label: t.exposeString("label", { description: "What it is, such as 文号." }),
      value: t.exposeString("value", { description: "What is stated, such as 柯政发〔2020〕1号." }),
    }),
  });

const DroppedKindEnum = builder.enumType("RenditionDroppedKind", {
  description: "What a rendition leaves out, or shows otherwise than the portal does.",
  values: {
    IMAGES: { description: "Pictures, which the channel does not show." },
    LINKS: { description: "Links, of which the words alone are left." },
    TABLES_AS_CARDS: { description: "Tables, each row of which is a card." },
    STYLES: { description: "Inline styles, with which the text would be too long: 1 where they are gone." },
    PARAGRAPHS: { description: "Paragraphs that are to be read at the original." },
    FACTS: { description: "Facts that did not fit; `facts` has them all." },
    TOPICS: { description: "Keywords that did not fit." },
    FILES: { description: "Files, which are to be fetched at the original." },
    AUTHOR: { description: "The author, whose name is too long: 1 where it is gone." },
    TITLE_WORDS: { description: "The shell or the issuers of the title: 1 where they are gone." },
  } satisfies Record<DroppedKind, { description: string }>,
});

const RenditionDropped = builder
  .objectRef<{ readonly kind: DroppedKind; readonly count: number }>("RenditionDropped")
  .implement({
    description: "Something that a rendition leaves out or shows otherwise.",
    fields: (t) => ({
      kind: t.expose("kind", { type: DroppedKindEnum, description: "What." }),
      count: t.exposeInt("count", { description: "How many of them, at least 1." }),
    }),
  });

/** What all forms have in common. */
export const Rendition = builder.interfaceRef<Made<Exclude<Outcome, { form: "REFUSED" }>>>("Rendition").implement({
  description:
    "A content's public edition in the form that one channel needs (渠道稿). Derived, the same at every time of asking as long as the edition and what it rests on stay; never cut inside a sentence; every figure in it stands in the edition.",
  resolveType: typenameOf,
  fields: (t) => ({
    channel: t.expose("channel", { type: "ChannelKey", description: "The channel that it is for." }),
    edition: t.int({
      description: "Number of the edition that it was made from.",
      resolve: ({ content }) => content.card.number,
    }),
    url: t.field({
      type: "URL",
      description: "Address of the original on the portal.",
      resolve: ({ source }) => source.said.url,
    }),
    title: t.string({
      description:
        "Title: the channel's own, else the edition's; where that is too long, without its shell or its issuers.",
      resolve: ({ outcome }) => outcome.title,
    }),
    facts: t.field({
      type: [RenditionFact],
      description: "Number, organs, dates and validity in words, in their order: the same on every channel.",
      resolve: ({ source }) => source.said.facts.map(([label, value]) => ({ label, value })),
    }),
    dropped: t.field({
      type: [RenditionDropped],
      description: "What it leaves out or shows otherwise; empty: nothing.",
      resolve: ({ outcome: { dropped } }) =>
        DROPPED_KINDS.flatMap((kind) => (dropped[kind] ? [{ kind, count: dropped[kind] }] : [])),
    }),
  }),
});
