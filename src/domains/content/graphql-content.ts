import { builder } from "../../graphql/builder.ts";
import { LONG_TEXT } from "../../graphql/cost.ts";
import { Attachment, Image } from "../attachment/graphql.ts";
import type { ContentArchive } from "./archive.ts";
import { CONTENT_TYPES } from "./content-type.ts";
import type { ContentUrls } from "./content-urls.ts";
import type { EditionBody, PublicContent } from "./public-content.ts";
import type { ContentReads } from "./reads.ts";

declare module "../../graphql/context.ts" {
  interface Context {
    readonly contents: ContentReads;
    readonly archive: ContentArchive;
    readonly contentUrls: ContentUrls;
  }
}

/** The six kinds of content, as the API names them. */
export const ContentTypeEnum = builder.enumType("ContentType", {
  description: "What kind of content something is.",
  values: {
    REPORT: { description: "Report (报告): annual disclosure reports, work-progress reports." },
    INTERPRETATION: { description: "Policy interpretation (政策解读)." },
    CONSULTATION: { description: "Public consultation (意见征集)." },
    ENTERPRISE_NOTICE: { description: "Enterprise policy notice (涉企政策通知): benefits and how to get them." },
    POLICY_DOCUMENT: { description: "Policy document (政策文件)." },
    ANNOUNCEMENT: { description: "Announcement (公告、动态、辟谣、海报)." },
  } as const,
});

const Body = builder.objectRef<EditionBody>("Body").implement({
  description: "The text of a content.",
  fields: (t) => ({
    html: t.exposeString("html", {
      extensions: LONG_TEXT,
      description: "Sanitised HTML: structure, tables, links and images; no scripts, styles or event handlers.",
    }),
    text: t.exposeString("text", {
      extensions: LONG_TEXT,
      description: "The same as plain text, paragraphs on lines of their own.",
    }),
    characterCount: t.int({
      description: "Characters of the plain text, white space not counted.",
      resolve: (body) => [...body.text.replace(/\s/g, "")].length,
    }),
  }),
});

const Source = builder.objectRef<{ name: string | null; url: string | null }>("Source").implement({
  description: "Where a content was taken from (来源). Not its publisher, nor its issuers.",
  fields: (t) => ({
    name: t.exposeString("name", { nullable: true, description: "Name of the source as stated; null: not stated." }),
    url: t.expose("url", { type: "URL", nullable: true, description: "Address of the original; null: not known." }),
  }),
});

/** What all six types have in common. */
export const Content = builder.interfaceRef<PublicContent>("Content").implement({
  description: "One thing that is published (内容), whatever its type. Entered once; every channel reads it from here.",
  interfaces: [builder.nodeInterfaceRef()],
  resolveType: (content) => CONTENT_TYPES.get(content.type)?.typename,
  fields: (t) => ({
    type: t.expose("type", { type: ContentTypeEnum, description: "What kind of content this is." }),
    slug: t.exposeString("slug", {
      description: "The content's name in addresses, ASCII and unique. A former one keeps leading here.",
    }),
    url: t.field({
      type: "URL",
      description: "Address on the portal.",
      resolve: (content, _, context) => context.contentUrls.of(content.slug),
    }),
    title: t.string({ description: "Title.", resolve: ({ card }) => card.title }),
    summary: t.string({
      nullable: true,
      description: "What it is about, in a sentence or two; null: none was written.",
      resolve: ({ card }) => card.summary,
    }),
    body: t.field({
      type: Body,
      nullable: true,
      description: "The text; null where everything is in the typed fields.",
      resolve: (content, _, context) => (content.card.hasBody ? context.contents.body(content) : null),
    }),
    source: t.field({
      type: Source,
      nullable: true,
      description: "Where it was taken from; null: it was written for this publisher, or nothing is stated.",
      resolve: ({ card }) =>
        card.sourceName || card.sourceUrl ? { name: card.sourceName, url: card.sourceUrl } : null,
    }),
    cover: t.field({
      type: Image,
      nullable: true,
      description: "The cover picture; null: none.",
      resolve: ({ card }) => card.attachments.find((attachment) => attachment.role === "COVER"),
    }),
    attachments: t.field({
      type: [Attachment],
      description: "Files to download, in their order.",
      resolve: ({ card }) => card.attachments.filter((attachment) => attachment.role === "FILE"),
    }),
    keywords: t.stringList({
      description: "Keywords as stated; empty: none.",
      resolve: ({ card }) => [...card.keywords],
    }),
    edition: t.int({
      description: "Number of the edition that is public now. It grows with every correction.",
      resolve: ({ card }) => card.number,
    }),
    changeNote: t.string({
      nullable: true,
      description: "What this edition changed, for readers; null: nothing was noted.",
      resolve: ({ card }) => card.changeNote,
    }),
    issuedAt: t.expose("issuedAt", {
      type: "DateTime",
      description:
        "发布日期, the date that people see, sort and count by: the original date stated by the source, else the first publication here.",
    }),
    originalPublishedAt: t.field({
      type: "DateTime",
      nullable: true,
      description: "When the source says it was first published elsewhere; null: published here first.",
      resolve: ({ card }) => card.originalPublishedAt,
    }),
    firstPublishedAt: t.expose("firstPublishedAt", {
      type: "DateTime",
      description: "When it was first published here, by this server's clock.",
    }),
    expiresAt: t.expose("expiresAt", {
      type: "DateTime",
      nullable: true,
      description: "When it stops being public by itself; null: it does not.",
    }),
    publishedAt: t.expose("publishedAt", {
      type: "DateTime",
      description: "When this edition was published here, by this server's clock.",
    }),
  }),
});
