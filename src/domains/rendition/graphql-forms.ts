import { builder } from "../../graphql/builder.ts";
import { type FieldCost, LONG_TEXT } from "../../graphql/cost.ts";
import { ColumnType } from "../column/graphql.ts";
import { Content, listRelated } from "../content/graphql.ts";
import { PageMetaFieldType, pageMetaOf, portalPath } from "../portal/graphql.ts";
import { PostingMannerEnum } from "./graphql-posting-manner.ts";
import { type Made, Rendition, RenditionFact } from "./graphql-rendition.ts";
import type {
  EnterpriseText,
  MiniProgramPage,
  PlacedPicture,
  PlainText,
  PortalPage,
  ToutiaoArticle,
  WechatArticle,
  WeiboPost,
} from "./outcome.ts";
import type { Picture } from "./source.ts";

const MOST_RELATED = 100;

const RenditionPicture = builder.objectRef<Picture & Partial<PlacedPicture>>("RenditionPicture").implement({
  description: "A picture of a rendition.",
  fields: (t) => ({
    url: t.expose("url", { type: "URL", description: "Where it can be fetched." }),
    altText: t.exposeString("altText", { nullable: true, description: "What it shows, in words; null: not stated." }),
    placeholder: t.string({
      nullable: true,
      description:
        "What stands for its address in `html`, such as `{{image-1}}`: put in the address that the platform gave it. Null: its own address stands there.",
      resolve: ({ placeholder, url }) => (placeholder === undefined || placeholder === url ? null : placeholder),
    }),
  }),
});

const cover = {
  type: RenditionPicture,
  nullable: true,
  description: "The cover picture; null: the content has none, take one of the account's own.",
  resolve: ({ source }: Made) => source.said.cover,
} as const;

const PortalRendition = builder.objectRef<Made<PortalPage>>("PortalRendition").implement({
  description: "The page of a portal (门户稿).",
  interfaces: [Rendition],
  fields: (t) => ({
    html: t.string({
      extensions: LONG_TEXT,
      description: "The whole text as sanitised HTML, with what the typed fields say; addresses are absolute.",
      resolve: ({ outcome }) => outcome.html,
    }),
    cover: t.field(cover),
    pageMeta: t.field({
      type: [PageMetaFieldType],
      description: "The page meta fields of the national guide, as `Content.pageMeta` has them.",
      resolve: ({ content }, _, context) => pageMetaOf(content, context),
    }),
    breadcrumbs: t.field({
      type: [ColumnType],
      description: "The way to it from the root of its portal; empty: it stands in no column.",
      resolve: ({ content }, _, context) => portalPath(content, context),
    }),
    related: t.field({
      type: [Content],
      extensions: { cost: { assumedSize: MOST_RELATED } satisfies FieldCost },
      description:
        "What it links to and what links to it, both ways, the newest first; at most 100. `Content.related` pages through more.",
      resolve: ({ content }, _, context) => listRelated(content, { relation: null }, context),
    }),
  }),
});

const WechatRendition = builder.objectRef<Made<WechatArticle>>("WechatRendition").implement({
  description: "An article of a WeChat account (公众号图文).",
  interfaces: [Rendition],
  fields: (t) => ({
    manner: t.field({
      type: PostingMannerEnum,
      description: "The way of posting that it is for.",
      resolve: ({ outcome }) => outcome.manner,
    }),
    author: t.string({
      nullable: true,
      description: "Author: the publisher by name or short name; null: none is stated, or neither fits.",
      resolve: ({ outcome }) => outcome.author,
    }),
    digest: t.string({
      description:
        "Digest: the channel's own, else the summary, else whole sentences of summary or text, else the title. Never empty: the platform would cut one out of the text.",
      resolve: ({ outcome }) => outcome.digest,
    }),
    html: t.string({
      extensions: LONG_TEXT,
      description: "The text in the tags that the platform keeps, with inline styles; links are words.",
      resolve: ({ outcome }) => outcome.html,
    }),
    images: t.field({
      type: [RenditionPicture],
      description: "The pictures of `html` in their order: by interface each is uploaded first.",
      resolve: ({ outcome }) => outcome.images,
    }),
    cover: t.field(cover),
    sourceUrl: t.field({
      type: "URL",
      description: "Address of the original for 阅读原文.",
      resolve: ({ outcome }) => outcome.sourceUrl,
    }),
  }),
});

const WeiboRendition = builder.objectRef<Made<WeiboPost>>("WeiboRendition").implement({
  description: "A post on Weibo (微博).",
  interfaces: [Rendition],
  fields: (t) => ({
    manner: t.field({
      type: PostingMannerEnum,
      description: "The way of posting that it is for.",
      resolve: ({ outcome }) => outcome.manner,
    }),
    text: t.string({
      description:
        "The post: title, digest, facts and topics as far as they fit, and at the end the address of the original.",
      resolve: ({ outcome }) => outcome.text,
    }),
    length: t.int({
      description: "Its length as the platform counts: a Han character 1, a half-width one a half, the address 10.",
      resolve: ({ outcome }) => outcome.length,
    }),
    topics: t.stringList({
      description: "The topics that stand in it between #; empty: none.",
      resolve: ({ outcome }) => [...outcome.topics],
    }),
    cover: t.field(cover),
  }),
});

const ToutiaoRendition = builder.objectRef<Made<ToutiaoArticle>>("ToutiaoRendition").implement({
  description: "An article on Toutiao (今日头条).",
  interfaces: [Rendition],
  fields: (t) => ({
    html: t.string({
      extensions: LONG_TEXT,
      description: "The text as HTML with absolute addresses of pictures; links are words.",
      resolve: ({ outcome }) => outcome.html,
    }),
    cover: t.field(cover),
  }),
});

const MiniProgramRendition = builder.objectRef<Made<MiniProgramPage>>("MiniProgramRendition").implement({
  description: "A page of the mini-program (小程序).",
  interfaces: [Rendition],
  fields: (t) => ({
    nodes: t.field({
      type: "RichText",
      extensions: LONG_TEXT,
      description:
        "The text for `rich-text`, in its trusted tags alone; each row of a table is a `div` of the class `card` with the heading of each column before its cell.",
      resolve: ({ outcome }) => outcome.nodes,
    }),
    cover: t.field(cover),
  }),
});

const text = {
  extensions: LONG_TEXT,
  description: "Title, facts, the whole text, files and the address of the original, parted by empty lines.",
} as const;

const TextRendition = builder.objectRef<Made<PlainText>>("TextRendition").implement({
  description: "A text without marks, for reading points and feeds (查阅点、订阅).",
  interfaces: [Rendition],
  fields: (t) => ({ text: t.string({ ...text, resolve: ({ outcome }) => outcome.text }) }),
});

const RenditionItem = builder.objectRef<EnterpriseText["items"][number]>("RenditionItem").implement({
  description: "A part of a content by itself, such as one benefit.",
  fields: (t) => ({
    title: t.exposeString("title", { description: "Its heading; empty: none." }),
    facts: t.field({
      type: [RenditionFact],
      description: "What is stated of it in words: audience, conditions, standard, window, materials, organ.",
      resolve: ({ facts }) => facts.map(([label, value]) => ({ label, value })),
    }),
  }),
});

const EnterpriseRendition = builder.objectRef<Made<EnterpriseText>>("EnterpriseRendition").implement({
  description: "A text for a platform for enterprises (涉企平台), its benefits one by one.",
  interfaces: [Rendition],
  fields: (t) => ({
    digest: t.string({
      nullable: true,
      description: "Digest: the channel's own, else the summary or whole sentences of the text; null: there are none.",
      resolve: ({ outcome }) => outcome.digest,
    }),
    text: t.string({ ...text, resolve: ({ outcome }) => outcome.text }),
    items: t.field({
      type: [RenditionItem],
      description: "The benefits, then whom to ask; of other types of content the parts beside the text.",
      resolve: ({ outcome }) => outcome.items,
    }),
  }),
});

/** The types of the forms that there are. */
export const RENDITIONS = [
  PortalRendition,
  WechatRendition,
  WeiboRendition,
  ToutiaoRendition,
  MiniProgramRendition,
  TextRendition,
  EnterpriseRendition,
];
