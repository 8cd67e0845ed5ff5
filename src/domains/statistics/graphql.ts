import { builder } from "../../graphql/builder.ts";
import { ApiError } from "../../graphql/errors.ts";
import { nestedPageArgs } from "../../graphql/paging.ts";
import { requireKnown } from "../../graphql/require-known.ts";
import { ChannelMetricConnection, ChannelMetricKindEnum, metricPage } from "../account/graphql.ts";
import { METRICS, type MetricSum } from "../account/index.ts";
import { refuseAnyone } from "../desk/graphql.ts";
import { DuplicatePublishing } from "./graphql-duplicates.ts";
import type { Scope } from "./reads.ts";

interface SumOf extends MetricSum {
  readonly scope: Scope;
}

const MetricFigure = builder.objectRef<SumOf>("MetricFigure").implement({
  description: "What accounts reached together, by one metric.",
  fields: (t) => ({
    metric: t.expose("metric", { type: ChannelMetricKindEnum, description: "What was counted." }),
    unit: t.string({ description: "What it is counted in.", resolve: ({ metric }) => METRICS[metric].unit }),
    definition: t.string({
      description: "What is counted, in Chinese.",
      resolve: ({ metric }) =>
        METRICS[metric].nature === "COUNT"
          ? "各账号记录中起止日期都在期间内的数值之和；已被更正或续计的记录不计。"
          : "各账号截至期末最近一次记录的数值之和；已被更正的记录不计。",
    }),
    value: t.exposeFloat("value", { description: "The sum: a whole number." }),
    records: t.field({
      type: ChannelMetricConnection,
      description: "The records that were added up, the newest period first.",
      args: nestedPageArgs(t.arg),
      resolve: async ({ metric, scope: { from, to, organIds } }, page, { accounts }) => {
        const isLevel = METRICS[metric].nature === "LEVEL";
        const filter = { accountIds: null, ownerIds: organIds, metric, from: isLevel ? null : from, to };
        return await metricPage(accounts, { ...filter, isLast: isLevel }, page);
      },
    }),
  }),
});

const StatisticsType = builder.objectRef<Scope>("Statistics").implement({
  description: "Figures about what was published, each with its definition, its unit and the list that it counts.",
  fields: (t) => ({
    from: t.expose("from", { type: "Date", description: "The first day." }),
    to: t.expose("to", { type: "Date", description: "The last day." }),
    duplicatePublishing: t.field({
      type: DuplicatePublishing,
      extensions: { cost: { weight: 50 } },
      description: "Items entered more than once by items (重复发布率).",
      resolve: async (scope, _, { statistics }) => ({ scope, shares: await statistics.duplicateShares(scope) }),
    }),
    metrics: t.field({
      type: [MetricFigure],
      description: "What the accounts of these organs reached; a metric of which nothing was recorded is left out.",
      resolve: async (scope, _, { accounts }) => {
        const sums = await accounts.metricSums(scope.organIds, scope.from, scope.to);
        return sums.map((sum) => ({ ...sum, scope }));
      },
    }),
  }),
});

builder.queryField("statistics", (t) =>
  t.field({
    type: StatisticsType,
    description:
      "Figures about what was published between two days, both included. For signed-in callers: they count what nobody has decided about yet.",
    args: {
      from: t.arg({ type: "Date", required: true, description: "The first day." }),
      to: t.arg({ type: "Date", required: true, description: "The last day." }),
      organ: t.arg.string({
        description: "Key of an organ: what it publishes and its accounts post. Null: everybody's.",
      }),
      subtree: t.arg.boolean({ defaultValue: true, description: "True: with the organs below it." }),
    },
    resolve: (_, { from, to, organ, subtree }, { viewer, organs }) => {
      refuseAnyone(viewer);
      if (from > to) throw new ApiError("BAD_USER_INPUT", "`to` lies before `from`.");
      if (organ == null) return { from, to, organIds: null };
      const { id } = requireKnown(organs.findByKey(organ), "organ", organ);
      return { from, to, organIds: subtree === false ? [id] : organs.subtreeIds(id) };
    },
  }),
);
