import type { ObjectRef } from "@pothos/core";
import { builder } from "../../graphql/builder.ts";
import { LONG_TEXT } from "../../graphql/cost.ts";
import type { ContentType, LinkKind } from "../../platform/db/index.ts";
import { ColumnType } from "../column/graphql.ts";
import { Content, ContentTypeEnum, contentGlobalId } from "../content/graphql.ts";
import type { ChannelForm } from "../content/index.ts";
import { OrganType } from "../organ/graphql.ts";
import { TopicType } from "../topic/graphql.ts";
import type { DeskEdition } from "./editions.ts";
import { ChannelFormType, EditionFile, EditionStateEnum, SourceOfEdition } from "./graphql-edition-parts.ts";
import type { DeskContext } from "./graphql-mutation.ts";
import { draftReach } from "./rights.ts";

/** The GraphQL object of the editions of one content type. */
export type EditionNode = ObjectRef<(typeof builder)["$inferSchemaTypes"], DeskEdition>;

const TYPENAMES = new Map<ContentType, string>();

/** An edition as those see it who may see drafts. */
export const Edition = builder.interfaceRef<DeskEdition>("Edition").implement({
  description:
    "One numbered state of a content's words and fields (版本), public or not. Only for callers who may see drafts.",
  interfaces: [builder.nodeInterfaceRef()],
  resolveType: ({ content }) => TYPENAMES.get(content.type),
  fields: (t) => ({
    contentId: t.id({
      description: "Global id of its content, the same before and after it is published.",
      resolve: ({ content }) => contentGlobalId(content.type, content.id),
    }),
    content: t.field({
      type: Content,
      nullable: true,
      description: "Its content as the public sees it now; null: nothing of it is public.",
      resolve: async ({ contentId }, _, { contents }) => (await contents.byIds([contentId]))[0] ?? null,
    }),
    type: t.field({
      type: ContentTypeEnum,
      description: "Type of its content.",
      resolve: ({ content }) => content.type,
    }),
    number: t.exposeInt("number", { description: "Its number in the content, from 1." }),
    state: t.expose("state", { type: EditionStateEnum, description: "How far it is." }),
    version: t.exposeInt("version", {
      description: "Grows with every change: pass it as `expectedVersion`, and nobody's work is lost.",
    }),
    slug: t.string({ description: "The content's name in addresses.", resolve: ({ content }) => content.slug }),
    title: t.exposeString("title", { description: "Title." }),
    summary: t.exposeString("summary", { nullable: true, description: "What it is about; null: none is written." }),
    html: t.exposeString("bodyHtml", {
      nullable: true,
      extensions: LONG_TEXT,
      description: "The text as sanitised HTML; null: none.",
    }),
    text: t.exposeString("bodyText", {
      nullable: true,
      extensions: LONG_TEXT,
      description: "The same as plain text; null: none.",
    }),
    keywords: t.stringList({ description: "Keywords.", resolve: ({ keywords }) => keywords }),
    publisher: t.field({
      type: OrganType,
      nullable: true,
      description: "The organ that publishes it (发布机构); null: not stated.",
      resolve: ({ publisherId }, _, { organs }) => (publisherId === null ? null : organs.find(publisherId)),
    }),
    issuers: t.field({
      type: [OrganType],
      description: "The organs in whose name it is issued (发文机关), in order.",
      resolve: (edition, _, context) => organsOf(edition, "ISSUER", context),
    }),
    draftedBy: t.field({
      type: [OrganType],
      description: "The organs that drafted it (起草单位), in order.",
      resolve: (edition, _, context) => organsOf(edition, "DRAFTER", context),
    }),
    source: t.field({
      type: SourceOfEdition,
      nullable: true,
      description: "Where it was taken from; null: nothing is stated.",
      resolve: (edition) => (edition.sourceName || edition.sourceUrl ? edition : null),
    }),
    topics: t.field({
      type: [TopicType],
      description: "The topics that it is filed under.",
      resolve: async (edition, _, { topics, desk }) =>
        topics.list((await desk.partOf(edition, "topics")).map(({ topicId }) => topicId)),
    }),
    columns: t.field({
      type: [ColumnType],
      description: "The columns that it stands in.",
      resolve: async (edition, _, { columns, desk }) =>
        columns.list((await desk.partOf(edition, "columns")).map(({ columnId }) => columnId)),
    }),
    files: t.field({
      type: [EditionFile],
      description: "Its files and pictures, in order.",
      resolve: (edition, _, { desk }) => desk.partOf(edition, "attachments"),
    }),
    related: t.idList({
      description: "Global ids of contents that it points to as further reading, public or not.",
      resolve: (edition, _, context) => linkedIds(edition, context, "RELATES_TO"),
    }),
    changeNote: t.exposeString("changeNote", {
      nullable: true,
      description: "What it changed, for readers; null: nothing was noted.",
    }),
    isMinor: t.exposeBoolean("isMinor", {
      description:
        "Whether it corrects what is public without changing anything of what it says (勘误), so that what accounts posted need not follow.",
    }),
    channelForms: t.field({
      type: [ChannelFormType],
      description: "What it says on single channels instead of title, summary and text; empty: everything is derived.",
      resolve: ({ channelForms }) => channelForms as unknown as ChannelForm[],
    }),
    originalPublishedAt: t.expose("originalPublishedAt", {
      type: "DateTime",
      nullable: true,
      description: "When the source says that it was first published elsewhere; null: here first.",
    }),
    personalDataBasis: t.exposeString("personalDataBasis", {
      nullable: true,
      description: "The law that has personal data in it published; null: it holds none. Not shown to the public.",
    }),
  }),
});

/** Makes the GraphQL object of the editions of a content type. The domain adds the type's own fields. */
export function defineEdition(type: ContentType, contentTypename: string): EditionNode {
  const typename = `${contentTypename}Edition`;
  TYPENAMES.set(type, typename);
  const ref = builder.objectRef<DeskEdition>(typename);
  builder.node(ref, {
    description: `An edition of a content of the type \`${contentTypename}\`.`,
    interfaces: [Edition],
    isTypeOf: (value) => (value as Partial<DeskEdition>).content?.type === type,
    id: { resolve: ({ id }) => id, description: "Global id." },
    loadManyWithoutCache: async (ids, { viewer, desk, organs }) => {
      const found = await desk.editions(ids, draftReach(viewer, organs));
      return found.map((edition) => (edition?.content.type === type ? seenBy(viewer, edition) : null));
    },
  });
  return ref;
}

/** The contents that an edition leads to by one kind of link, as global ids. */
export async function linkedIds(edition: DeskEdition, { desk }: DeskContext, kind: LinkKind): Promise<string[]> {
  return (await desk.partOf(edition, "links")).flatMap((link) =>
    link.kind === kind && link.toContent ? [contentGlobalId(link.toContent.type, link.toContent.id)] : [],
  );
}

/** Whether a caller sees editions of contents that were taken down for good. */
export function maySeeGone({ scopes }: DeskContext["viewer"]): boolean {
  return scopes.includes("audit");
}

/** Of an edition that was found: what a caller sees of it. */
function seenBy(viewer: DeskContext["viewer"], edition: DeskEdition | null | undefined): DeskEdition | null {
  return edition && (edition.content.state !== "GONE" || maySeeGone(viewer)) ? edition : null;
}

async function organsOf(edition: DeskEdition, role: "ISSUER" | "DRAFTER", { desk, organs }: DeskContext) {
  const named = await desk.partOf(edition, "organs");
  return organs.list(named.filter((organ) => organ.role === role).map(({ organId }) => organId));
}

builder.queryField("edition", (t) =>
  t.field({
    type: Edition,
    nullable: true,
    description:
      "One edition by its global id, public or not; null: there is none, or the caller may not see it. Needs one of the scopes `read:drafts`, `author`, `review`, `publish` and `audit`, for its publisher; of a content that is gone, `audit`.",
    args: { id: t.arg.globalID({ required: true, description: "Global id of the edition." }) },
    resolve: async (_, { id }, { viewer, desk, organs }) => {
      const found = seenBy(viewer, (await desk.editions([id.id], draftReach(viewer, organs)))[0]);
      return found && TYPENAMES.get(found.content.type) === id.typename ? found : null;
    },
  }),
);
