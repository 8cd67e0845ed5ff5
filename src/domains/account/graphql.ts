import "./graphql-channel.ts";
import "./graphql-metric.ts";
import "./graphql-moves.ts";
import "./graphql-record.ts";
import { builder } from "../../graphql/builder.ts";
import { cursorScope } from "../../graphql/cursor.ts";
import { forwardArgs, forwardConnection, readForwardPage } from "../../graphql/forward-connection.ts";
import { requireKnown } from "../../graphql/require-known.ts";
import { AccountStateEnum, AccountType } from "../channel/graphql.ts";
import type { Account } from "../channel/index.ts";
import { refuseAnyone } from "../desk/graphql.ts";

export { ChannelMetricConnection, ChannelMetricKindEnum, metricPage } from "./graphql-metric.ts";

const AccountFilterInput = builder.inputType("AccountFilter", {
  description: "Which accounts. What is null or left out does not narrow the list.",
  fields: (t) => ({
    channel: t.field({ type: "ChannelKey", description: "Key of the channel." }),
    organ: t.string({ description: "Key of the organ that keeps it, or of one above." }),
    state: t.field({ type: AccountStateEnum, description: "The state." }),
    idle: t.boolean({ description: "True: idle ones (两周未更新); false: the others." }),
  }),
});

builder.queryField("accounts", (t) =>
  t.field({
    type: forwardConnection<Account>("Account", AccountType),
    description: "The register of accounts (账号), in the order in which they were registered. For signed-in callers.",
    args: { filter: t.arg({ type: AccountFilterInput, description: "Which accounts." }), ...forwardArgs(t.arg) },
    resolve: async (_, { filter, ...page }, context) => {
      refuseAnyone(context.viewer);
      const { accounts, channels, organs, now } = context;
      const channel =
        filter?.channel == null ? null : requireKnown(channels.findByKey(filter.channel), "channel", filter.channel);
      const organ = filter?.organ == null ? null : requireKnown(organs.findByKey(filter.organ), "organ", filter.organ);
      const wanted = {
        channelId: channel?.id ?? null,
        ownerIds: organ && organs.subtreeIds(organ.id),
        state: filter?.state ?? null,
        isIdle: filter?.idle ?? null,
      };
      const list = {
        scope: cursorScope("accounts", filter ?? null),
        parts: ["id"] as const,
        keyOf: ({ id }: Account) => [id],
      };
      return await readForwardPage<Account>(page, list, (size, after) =>
        accounts.list(wanted, { size, after: after && String(after[0]) }, now),
      );
    },
  }),
);
