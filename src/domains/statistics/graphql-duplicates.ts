import { builder } from "../../graphql/builder.ts";
import type { Context } from "../../graphql/context.ts";
import { cursorScope } from "../../graphql/cursor.ts";
import { forwardConnection, readForwardPage } from "../../graphql/forward-connection.ts";
import { nestedPageArgs } from "../../graphql/paging.ts";
import { ChannelType } from "../channel/graphql.ts";
import { Content } from "../content/graphql.ts";
import { DuplicateCaseType } from "../duplicate/graphql.ts";
import { OrganType } from "../organ/graphql.ts";
import { OutsidePostType } from "../outside-post/graphql.ts";
import type { DuplicateShare, RepeatedEntry, Scope, StatisticsReads } from "./reads.ts";

declare module "../../graphql/context.ts" {
  interface Context {
    readonly statistics: StatisticsReads;
  }
}

const contentOf = async (id: string, { contents }: Context) => (await contents.byIds([id]))[0] ?? null;

const RepeatedEntryType = builder.objectRef<RepeatedEntry>("RepeatedEntry").implement({
  description: "An entry of what had been entered before: a content or an outside post, with what it is the same as.",
  fields: (t) => ({
    enteredAt: t.expose("at", { type: "DateTime", description: "When: issued at, or posted at." }),
    organ: t.field({
      type: OrganType,
      nullable: true,
      description: "The publisher, or who keeps the account; null: none is stated.",
      resolve: ({ organId }, _, { organs }) => (organId === null ? null : organs.find(organId)),
    }),
    channel: t.field({
      type: ChannelType,
      nullable: true,
      description: "The channel of the account; null: a content, which is entered here.",
      resolve: ({ channelId }, _, { channels }) => (channelId === null ? null : channels.find(channelId)),
    }),
    content: t.field({
      type: Content,
      nullable: true,
      description: "The content; null: an outside post.",
      resolve: ({ id, isPost }, _, context) => (isPost ? null : contentOf(id, context)),
    }),
    outsidePost: t.field({
      type: OutsidePostType,
      nullable: true,
      description: "The outside post; null: a content.",
      resolve: ({ id, isPost }, _, { outsidePosts }) => (isPost ? outsidePosts.byId(id) : null),
    }),
    sameAsContent: t.field({
      type: Content,
      nullable: true,
      description: "The content that had been entered before; null: an outside post had.",
      resolve: ({ formerId, isFormerPost }, _, context) => (isFormerPost ? null : contentOf(formerId, context)),
    }),
    sameAsOutsidePost: t.field({
      type: OutsidePostType,
      nullable: true,
      description: "The outside post that had been posted before; null: a content had been entered.",
      resolve: ({ formerId, isFormerPost }, _, { outsidePosts }) => (isFormerPost ? outsidePosts.byId(formerId) : null),
    }),
    case: t.field({
      type: DuplicateCaseType,
      nullable: true,
      extensions: { cost: { weight: 5 } },
      description: "The case of two contents; null: one of the two is an outside post.",
      resolve: async ({ caseId }, _, { duplicates }) =>
        caseId === null ? null : ((await duplicates.find([caseId]))[0] ?? null),
    }),
  }),
});

const RepeatedEntryConnection = forwardConnection<RepeatedEntry>("RepeatedEntry", RepeatedEntryType);

/** A share with what it is of. */
interface ShareOf extends DuplicateShare {
  readonly scope: Scope;
}

const DuplicateShareType = builder.objectRef<ShareOf>("DuplicateShare").implement({
  description: "How many items there are, and how many of them were entered again.",
  fields: (t) => ({
    organ: t.field({
      type: OrganType,
      nullable: true,
      description: "By organ, the publisher or who keeps the account; null: of all, or none is stated.",
      resolve: ({ organId }, _, { organs }) => (organId === null ? null : organs.find(organId)),
    }),
    channel: t.field({
      type: ChannelType,
      nullable: true,
      description: "By channel, that of the account; null: of all, or of contents, which are entered here.",
      resolve: ({ channelId }, _, { channels }) => (channelId === null ? null : channels.find(channelId)),
    }),
    month: t.exposeString("month", { nullable: true, description: "By month, `YYYY-MM`; null: of all." }),
    items: t.exposeInt("items", { description: "Items with an entry in it (信息数), 条." }),
    enteredAgain: t.exposeInt("enteredAgain", {
      description: "Of these, the items of which an entry in it had been entered before (重复发布数), 条.",
    }),
    rate: t.float({
      nullable: true,
      description: "`enteredAgain` by `items` (重复发布率): 0 to 1. Null: there are no items.",
      resolve: ({ items, enteredAgain }) => (items === 0 ? null : enteredAgain / items),
    }),
    entries: t.field({
      type: RepeatedEntryConnection,
      description: "The entries that had been entered before, the newest first: what `enteredAgain` counts by item.",
      args: nestedPageArgs(t.arg),
      resolve: async ({ scope, by, organId, channelId, month }, page, { statistics }) => {
        const share = { by, organId, channelId, month };
        const list = {
          scope: cursorScope("repeatedEntries", scope, share),
          parts: ["moment", "id"] as const,
          keyOf: ({ at, id }: RepeatedEntry) => [at.getTime(), id],
        };
        return await readForwardPage(page, list, (size, after) =>
          statistics.repeatedEntries(scope, share, {
            size,
            after: after && { at: new Date(Number(after[0])), id: String(after[1]) },
          }),
        );
      },
    }),
  }),
});

const DEFINITION =
  "信息：一条公开内容，或台账之外的一条账号推文；说的是同一件事的，合为一条，以最先发布的为准。重复发布：期间内发布、此前已经发布过的信息。按规定转载、联合发文和判定为不同内容的，不计为重复。内容按发布日期、推文按发布时间计入月份（北京时间）；内容计入其发布机构，推文计入账号主办单位及其渠道。重复发布率＝重复发布的信息数÷信息数。";

const DEFINITION_EN =
  "An entry is a content that is public, or an outside post of an account. Entries that say the same are one item, which is that of the first of them. An item is entered again in a period when an entry in it had been entered before. Required reprints, joint issues and what was told apart do not count. Contents count in the month of their issued at, posts in that of their posting, in Asia/Shanghai; contents for their publisher, posts for who keeps the account and for its channel. The rate is the items entered again by the items.";

/** The figure of duplicate publishing. */
export const DuplicatePublishing = builder
  .objectRef<{ scope: Scope; shares: readonly DuplicateShare[] }>("DuplicatePublishing")
  .implement({
    description: `Duplicate publishing (重复发布). ${DEFINITION_EN}`,
    fields: (t) => ({
      definition: t.string({ description: "What is counted, in Chinese.", resolve: () => DEFINITION }),
      definitionEn: t.string({ description: "The same in English.", resolve: () => DEFINITION_EN }),
      unit: t.string({ description: "What items are counted in: 条.", resolve: () => "条" }),
      total: t.field({
        type: DuplicateShareType,
        description: "In all.",
        resolve: ({ scope, shares }) => {
          const total = shares.find(({ by }) => by === null) ?? NOTHING;
          return { ...total, scope };
        },
      }),
      byOrgan: t.field({
        type: [DuplicateShareType],
        description: "By organ, the one with the most items entered again first.",
        resolve: ({ scope, shares }) => sharesBy("organ", scope, shares),
      }),
      byChannel: t.field({
        type: [DuplicateShareType],
        description: "By channel, in the same order.",
        resolve: ({ scope, shares }) => sharesBy("channel", scope, shares),
      }),
      byMonth: t.field({
        type: [DuplicateShareType],
        description: "By month, the first first; a month without an entry is left out.",
        resolve: ({ scope, shares }) => sharesBy("month", scope, shares),
      }),
    }),
  });

const NOTHING = { by: null, organId: null, channelId: null, month: null, items: 0, enteredAgain: 0 };

function sharesBy(wanted: DuplicateShare["by"], scope: Scope, shares: readonly DuplicateShare[]): ShareOf[] {
  return shares.flatMap((share) => (share.by === wanted ? { ...share, scope } : []));
}
