import { builder } from "../../graphql/builder.ts";
import type { Context } from "../../graphql/context.ts";
import { cursorScope } from "../../graphql/cursor.ts";
import { type ForwardPage, forwardArgs, forwardConnection, readForwardPage } from "../../graphql/forward-connection.ts";
import { requireKnown } from "../../graphql/require-known.ts";
import { AccountType } from "../channel/graphql.ts";
import { DutyKindEnum, DutyNode } from "./graphql-duty.ts";
import { accountOf, PlacementNode, PlacementStateEnum } from "./graphql-placement.ts";
import { requireLedgerReach } from "./graphql-reach.ts";
import type { Duty, DutyFilter, LedgerReach, OverdueCount, Placement, ShownState } from "./reads.ts";

const WHO =
  "Needs the scope `syndicate`, whole or for accounts, and shows those; or one of `read:drafts`, `author`, `review`, `publish` and `audit`, and shows the contents and accounts of the organs for which it counts.";

/** What one account has to do: whoever holds one is at it. */
const TO_DO: readonly ShownState[] = ["PLANNED", "CLAIMED", "STALE", "WITHDRAWAL_DUE"];

const PlacementFilterInput = builder.inputType("PlacementFilter", {
  description: "Which placements. What is given must all hold; null or left out: does not matter.",
  fields: (t) => ({
    account: t.string({ description: "Key of the account." }),
    channel: t.field({ type: "ChannelKey", description: "On accounts of this channel." }),
    content: t.globalID({ description: "Global id of the content." }),
    states: t.field({ type: [PlacementStateEnum], description: "In one of these states." }),
    toDo: t.boolean({
      description: "True: only what is to be done: planned or claimed, stale, withdrawal due. False: only the rest.",
    }),
    overdue: t.boolean({ description: "True: only where something is overdue; false: only where nothing is." }),
  }),
});

builder.queryField("placements", (t) =>
  t.field({
    type: forwardConnection<Placement>("Placement", PlacementNode),
    description: `Placements on accounts that are posted to (分发台账), the most urgent first: by when their duties are due, then planned ones that tell of an emergency, then the others, the oldest first. Where a content stands on accounts that read from here, \`Content.placements\` says. ${WHO}`,
    args: { filter: t.arg({ type: PlacementFilterInput, description: "Which placements." }), ...forwardArgs(t.arg) },
    resolve: async (_, { filter, ...page }, context) => {
      const { ledger } = context;
      const reach = await requireLedgerReach(context, "placements");
      const wanted = {
        accountIds: accountIdsOf(context, filter ?? {}),
        contentId: filter?.content?.id ?? null,
        states: statesOf(filter ?? {}),
        isOverdue: filter?.overdue ?? null,
      };
      const list = {
        scope: cursorScope("placements", filter ?? null),
        parts: ["moment", "id"] as const,
        keyOf: ({ placeAt, id }: Placement) => [placeAt.getTime(), id],
      };
      return await readForwardPage(page, list, (size, after) =>
        ledger.placements(reach, wanted, { size, after: positionOf(after) }),
      );
    },
  }),
);

/** Where a duty stands, as the API names it. */
const DutyStateEnum = builder.enumType("DutyState", {
  description: "Where a duty stands now.",
  values: {
    OPEN: { description: "To be done in time." },
    OVERDUE: { description: "Past its moment, and not done (逾期)." },
    CLOSED: { description: "Ended, in whatever way." },
  } as const,
});

const DutyFilterInput = builder.inputType("DutyFilter", {
  description: "Which duties. What is given must all hold; null or left out: does not matter.",
  fields: (t) => ({
    account: t.string({ description: "Key of the account; also of one that was closed." }),
    channel: t.field({ type: "ChannelKey", description: "Of accounts of this channel." }),
    content: t.globalID({ description: "Global id of the content." }),
    kind: t.field({ type: DutyKindEnum, description: "What is owed." }),
    state: t.field({ type: DutyStateEnum, description: "Where it stands. Null: all that have not ended." }),
  }),
});

const OverdueType = builder.objectRef<OverdueCount>("OverdueDuties").implement({
  description: "How many duties of an account are overdue.",
  fields: (t) => ({
    account: t.field({
      type: AccountType,
      description: "The account, in use or closed.",
      resolve: ({ accountId }, _, context) => accountOf(context, accountId),
    }),
    count: t.exposeInt("count", { description: "How many." }),
  }),
});

interface DutyPage extends ForwardPage<Duty> {
  readonly reach: LedgerReach;
  readonly filter: DutyFilter;
}

const DutyConnection = forwardConnection<Duty, DutyPage>("Duty", DutyNode);

builder.objectField(DutyConnection, "overdueByAccount", (t) =>
  t.field({
    type: [OverdueType],
    description: "How many of the list are overdue, by account, the most first; whatever `state` it is narrowed to.",
    resolve: ({ reach, filter }, _, { ledger }) => ledger.overdueByAccount(reach, filter),
  }),
);

builder.queryField("duties", (t) =>
  t.field({
    type: DutyConnection,
    description: `What accounts owe for what they posted (待办), what is due first comes first; of what has ended, the last. Also of accounts that were closed. ${WHO}`,
    args: { filter: t.arg({ type: DutyFilterInput, description: "Which duties." }), ...forwardArgs(t.arg) },
    resolve: async (_, { filter: asked, ...page }, context): Promise<DutyPage> => {
      const { ledger } = context;
      const reach = await requireLedgerReach(context, "duties");
      const filter = {
        accountIds: accountIdsOf(context, asked ?? {}),
        contentId: asked?.content?.id ?? null,
        kind: asked?.kind ?? null,
        state: asked?.state ?? null,
      };
      const list = {
        scope: cursorScope("duties", asked ?? null),
        parts: ["moment", "id"] as const,
        keyOf: ({ dueAt, closedAt, id }: Duty) => [(filter.state === "CLOSED" ? closedAt! : dueAt).getTime(), id],
      };
      const read = await readForwardPage(page, list, (size, after) =>
        ledger.duties(reach, filter, { size, after: positionOf(after) }),
      );
      return { ...read, reach, filter };
    },
  }),
);

function positionOf(after: readonly (string | number)[] | null) {
  return after && { at: new Date(Number(after[0])), id: String(after[1]) };
}

interface AccountFilter {
  account?: string | null | undefined;
  channel?: string | null | undefined;
}

/** The accounts that a filter names; null: it names none. */
function accountIdsOf({ channels }: Context, { account, channel }: AccountFilter): readonly string[] | null {
  const one = account == null ? null : requireKnown(channels.findAccount(account), "account", account);
  const of = channel == null ? null : requireKnown(channels.findByKey(channel), "channel", channel);
  if (one) return of && one.channelId !== of.id ? [] : [one.id];
  return of && channels.accountsOf(of.id).map(({ id }) => id);
}

/** The states that a filter leaves; null: all. */
function statesOf({
  states,
  toDo,
}: {
  states?: readonly ShownState[] | null | undefined;
  toDo?: boolean | null | undefined;
}): readonly ShownState[] | null {
  if (toDo == null) return states ?? null;
  const all = states ?? (["PLANNED", "CLAIMED", "LIVE", "STALE", "WITHDRAWAL_DUE", "WITHDRAWN", "FAILED"] as const);
  return all.filter((state) => TO_DO.includes(state) === toDo);
}
