import { builder } from "../../graphql/builder.ts";
import type { Context } from "../../graphql/context.ts";
import { Content } from "../content/graphql.ts";
import type { PublicContent } from "../content/index.ts";
import { type PageMetaField, pageMeta, type Site } from "./page-meta.ts";

declare module "../../graphql/context.ts" {
  interface Context {
    readonly site: Site;
  }
}

/** A page meta field in the API. */
export const PageMetaFieldType = builder.objectRef<PageMetaField>("PageMetaField").implement({
  description: "One page meta field (网页 meta 标签): the `name` and the `content` of a `<meta>` element.",
  fields: (t) => ({
    name: t.exposeString("name", { description: "Name of the field, as the national guide spells it." }),
    content: t.exposeString("content", { description: "Its content, never empty. Plain text: escape it for HTML." }),
  }),
});

builder.interfaceField(Content, "pageMeta", (t) =>
  t.field({
    type: [PageMetaFieldType],
    description:
      "The page meta fields of its page on the portal (国办发〔2017〕47号), in order: SiteName, SiteDomain, SiteIDCode, ColumnName, ColumnDescription, ColumnKeywords, ColumnType, ArticleTitle, PubDate, ContentSource, Keywords, Author, Description, Image, Url. One for which nothing is stated is left out. The column is the first of `columns` on a portal.",
    resolve: (content, _, context) => pageMetaOf(content, context),
  }),
);

/** The first of a content's columns on a portal, with those above it from the root down; empty: it stands in none. */
export function portalPath({ card }: PublicContent, { columns, channels }: Context) {
  const column = columns
    .listInTreeOrder(card.columnIds)
    .find(({ channelId }) => channels.find(channelId)?.kind === "PORTAL");
  return column ? columns.pathTo(column) : [];
}

/** The page meta fields of a content's page on the portal. */
export function pageMetaOf(content: PublicContent, context: Context): PageMetaField[] {
  const { site, organs, topics, contentUrls, attachmentUrls } = context;
  const { card } = content;
  const cover = card.attachments.find(({ role }) => role === "COVER");
  return pageMeta(site, portalPath(content, context), {
    title: card.title,
    summary: card.summary,
    issuedAt: content.issuedAt,
    sourceName: card.sourceName,
    publisherName: card.publisherId === null ? null : (organs.find(card.publisherId)?.name ?? null),
    drafterNames: organs.list(card.drafterIds).map(({ name }) => name),
    keywords: card.keywords,
    topicNames: topics.list(card.topicIds).map(({ name }) => name),
    imageUrl: cover ? attachmentUrls.whereIs(cover) : null,
    url: contentUrls.of(content.slug),
  });
}
