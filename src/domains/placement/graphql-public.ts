import { builder } from "../../graphql/builder.ts";
import type { Context } from "../../graphql/context.ts";
import { cursorScope, decodeCursor, encodeCursor } from "../../graphql/cursor.ts";
import { nestedPageArgs, pageRequest } from "../../graphql/paging.ts";
import { requireKnown } from "../../graphql/require-known.ts";
import { AccountType, ChannelType } from "../channel/graphql.ts";
import type { Account, Channel } from "../channel/index.ts";
import { Content } from "../content/graphql.ts";
import type { PublicPlacement } from "./public-placements.ts";

/** A live placement with its address. */
interface Standing {
  readonly account: Account;
  readonly channel: Channel;
  readonly address: string;
  readonly postedAt: Date | null;
}

const PublicPlacementType = builder.objectRef<Standing>("PublicPlacement").implement({
  description: "Where a content can be read (分发): live, with an address. Nothing else of the ledger is public.",
  fields: (t) => ({
    channel: t.field({ type: ChannelType, description: "The channel.", resolve: ({ channel }) => channel }),
    account: t.field({ type: AccountType, description: "The account.", resolve: ({ account }) => account }),
    address: t.field({
      type: "URL",
      description: "Of the post; on an account that reads from here, the content's own address.",
      resolve: ({ address }) => address,
    }),
    postedAt: t.expose("postedAt", {
      type: "DateTime",
      nullable: true,
      description: "When it was posted; null: the account reads from here.",
    }),
  }),
});

interface StandingPage {
  readonly all: readonly Standing[];
  readonly from: number;
  readonly size: number;
  readonly cursorOf: (index: number) => string;
}

const PublicPlacementEdge = builder.objectRef<{ node: Standing; cursor: string }>("PublicPlacementEdge").implement({
  description: "One placement in the list of placements.",
  fields: (t) => ({
    cursor: t.exposeString("cursor", { description: "Position in the list, for `after`." }),
    node: t.expose("node", { type: PublicPlacementType, description: "The placement." }),
  }),
});

const PublicPlacementConnection = builder.objectRef<StandingPage>("PublicPlacementConnection").implement({
  description: "Where a content can be read, by channel in their order, then by account.",
  fields: (t) => ({
    edges: t.field({
      type: [PublicPlacementEdge],
      description: "The placements, each with its cursor.",
      resolve: (page) => shown(page).map((node, index) => ({ node, cursor: page.cursorOf(page.from + index) })),
    }),
    nodes: t.field({ type: [PublicPlacementType], description: "The placements.", resolve: shown }),
    totalCount: t.int({ description: "How many there are.", resolve: ({ all }) => all.length }),
    pageInfo: t.field({
      type: builder.pageInfoRef(),
      description: "Where this page lies in the list.",
      resolve: (page) => {
        const [first, end] = [page.from, page.from + shown(page).length];
        return {
          hasNextPage: end < page.all.length,
          hasPreviousPage: first > 0,
          startCursor: end > first ? page.cursorOf(first) : null,
          endCursor: end > first ? page.cursorOf(end - 1) : null,
        };
      },
    }),
  }),
});

function shown({ all, from, size }: StandingPage): Standing[] {
  return all.slice(from, from + size);
}

builder.interfaceField(Content, "placements", (t) =>
  t.field({
    type: PublicPlacementConnection,
    description: "Where it can be read: live placements that have an address (分发).",
    args: {
      ...nestedPageArgs(t.arg),
      channel: t.arg({ type: "ChannelKey", description: "Only on this channel. Null: on all." }),
    },
    resolve: async ({ id, slug }, { channel, ...args }, context): Promise<StandingPage> => {
      const { channels, contentUrls, publicPlacements } = context;
      const asked = channel == null ? null : requireKnown(channels.findByKey(channel), "channel", channel);
      const scope = cursorScope("placements", id, channel ?? null);
      const { size, cursor } = pageRequest(args);
      const found = standings(await publicPlacements.ofContent(id), contentUrls.of(slug), context);
      const all = found.filter(({ account }) => asked === null || account.channelId === asked.id);
      const cursorOf = (index: number) => encodeCursor(scope, [all[index]!.account.id]);
      if (cursor === null) return { all, size, cursorOf, from: 0 };
      const last = decodeCursor(scope, cursor, ["id"])[0];
      // An account that shows it no more is where it was among the others.
      const from = channels.accounts.findIndex((account) => account.id === last);
      const behind = new Set(channels.accounts.slice(0, from + 1).map((account) => account.id));
      return { all, size, cursorOf, from: all.filter(({ account }) => behind.has(account.id)).length };
    },
  }),
);

/** What is live with an address, by channel and account. */
function standings(placements: readonly PublicPlacement[], ownAddress: string, { channels }: Context): Standing[] {
  const byAccount = new Map(placements.map((placement) => [placement.accountId, placement]));
  return channels.accounts.flatMap((account) => {
    const placement = byAccount.get(account.id);
    const channel = channels.find(account.channelId);
    const address = account.builtIn ? ownAddress : placement?.url;
    return placement && channel && address ? { account, channel, address, postedAt: placement.postedAt } : [];
  });
}
