import { builder } from "../../graphql/builder.ts";
import type { Context } from "../../graphql/context.ts";
import { cursorScope } from "../../graphql/cursor.ts";
import { ApiError } from "../../graphql/errors.ts";
import { forwardConnection, readForwardPage } from "../../graphql/forward-connection.ts";
import { nestedPageArgs } from "../../graphql/paging.ts";
import { requireKnown } from "../../graphql/require-known.ts";
import { ChannelType } from "../channel/graphql.ts";
import { Content } from "../content/graphql.ts";
import { DuplicateCaseType } from "../duplicate/graphql.ts";
import { OrganType } from "../organ/graphql.ts";
import { OutsidePostType } from "../outside-post/graphql.ts";
import type { DuplicateShare, Narrowing, RepeatedEntry, Scope, StatisticsReads } from "./reads.ts";

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

const DuplicateShareType = builder.objectRef<DuplicateShare>("DuplicateShare").implement({
  description: "How many items there are, and how many of them were entered again.",
  fields: (t) => ({
    key: t.string({
      description: "Names the share, for `entries(of:)`.",
      resolve: (share, _, context) => keyOf(share, context),
    }),
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
        resolve: ({ shares }) => shares.find(({ by }) => by === null) ?? NOTHING,
      }),
      byOrgan: t.field({
        type: [DuplicateShareType],
        description: "By organ, the one with the most items entered again first.",
        resolve: ({ shares }) => shares.filter(({ by }) => by === "organ"),
      }),
      byChannel: t.field({
        type: [DuplicateShareType],
        description: "By channel, in the same order.",
        resolve: ({ shares }) => shares.filter(({ by }) => by === "channel"),
      }),
      byMonth: t.field({
        type: [DuplicateShareType],
        description: "By month, the first first; a month without an entry is left out.",
        resolve: ({ shares }) => shares.filter(({ by }) => by === "month"),
      }),
      entries: t.field({
        type: RepeatedEntryConnection,
        description: "The entries that had been entered before, the newest first: what `enteredAgain` counts by item.",
        args: {
          of: t.arg.string({ description: "Key of a share: only the entries that it counts. Null: all." }),
          ...nestedPageArgs(t.arg),
        },
        resolve: async ({ scope }, { of, ...page }, context) => {
          const narrowed = of == null ? ALL : narrowedTo(of, context);
          const list = {
            scope: cursorScope("repeatedEntries", scope, narrowed),
            parts: ["moment", "id"] as const,
            keyOf: ({ at, id }: RepeatedEntry) => [at.getTime(), id],
          };
          return await readForwardPage(page, list, (size, after) =>
            context.statistics.repeatedEntries(scope, narrowed, {
              size,
              after: after && { at: new Date(Number(after[0])), id: String(after[1]) },
            }),
          );
        },
      }),
    }),
  });

const ALL: Narrowing = { by: null, value: null };
const NOTHING: DuplicateShare = { ...ALL, organId: null, channelId: null, month: null, items: 0, enteredAgain: 0 };
/** In a key, that no organ or channel is stated. */
const NONE = "-";

function keyOf({ by, organId, channelId, month }: DuplicateShare, { organs, channels }: Context): string {
  if (by === null) return "total";
  const organ = organId && organs.find(organId)?.key;
  const channel = channelId && channels.find(channelId)?.key;
  return `${by}:${{ organ, channel, month }[by] ?? NONE}`;
}

/** What a key narrows to. @throws ApiError BAD_USER_INPUT where it is none */
function narrowedTo(key: string, { organs, channels }: Context): Narrowing {
  if (key === "total") return ALL;
  const [, by, name = ""] = /^(organ|channel|month):(.+)$/su.exec(key) ?? [];
  if (by === "month" && /^\d{4}-\d{2}$/.test(name)) return { by, value: name };
  if ((by === "organ" || by === "channel") && name === NONE) return { by, value: null };
  if (by === "organ") return { by, value: requireKnown(organs.findByKey(name), "organ", name).id };
  if (by === "channel") return { by, value: requireKnown(channels.findByKey(name), "channel", name).id };
  throw new ApiError("BAD_USER_INPUT", "This is no key of a share. Pass `key` of a share as it was answered.");
}
