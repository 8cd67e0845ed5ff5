import { builder } from "../../graphql/builder.ts";
import { cursorScope } from "../../graphql/cursor.ts";
import { type ForwardPage, forwardConnection, readForwardPage } from "../../graphql/forward-connection.ts";
import { nestedPageArgs } from "../../graphql/paging.ts";
import { type Day, dayAt, isDay } from "../../platform/day.ts";
import { isRowId } from "../../platform/ids.ts";
import { isAnyone } from "../access/index.ts";
import { AccountType } from "../channel/graphql.ts";
import type { Problem } from "../content/index.ts";
import { defineMutation, PersonType } from "../desk/graphql.ts";
import { recordMetric } from "./commands/record-metric.ts";
import { parseReasons } from "./entry.ts";
import { EARLIEST_DAY, METRICS, MOST_METRIC, type PeriodValue } from "./metric-rules.ts";
import type { AccountReads, Metric, MetricFilter } from "./reads.ts";

/** The metrics as the API names them. */
export const ChannelMetricKindEnum = builder.enumType("ChannelMetricKind", {
  description: "What an account is measured by: engagement, never contents.",
  values: {
    TIPS: { description: "Tips that readers sent (爆料、随手拍), 件." },
    ENQUIRIES: { description: "Enquiries (咨询), 次." },
    SURVEYS: { description: "Surveys that were held (问卷), 期." },
    VIEWS: { description: "Views (阅读、播放), 次." },
    SHARES: { description: "Shares (转发、分享), 次." },
    COMMENTS: { description: "Comments (评论), 件." },
    FOLLOWERS: { description: "Followers (关注、用户), 人: as it stands on a day." },
  } as const,
});

const MetricType = builder.objectRef<Metric>("ChannelMetric").implement({
  description: "A number that an account reached in a period.",
  fields: (t) => ({
    id: t.exposeID("id", { description: "Names it, to correct it." }),
    account: t.field({
      type: AccountType,
      nullable: true,
      description: "The account; null: it was registered this moment.",
      resolve: ({ accountId }, _, { channels }) => channels.findAccountById(accountId),
    }),
    metric: t.expose("metric", { type: ChannelMetricKindEnum, description: "What was counted." }),
    unit: t.string({
      description: "What it is counted in: 件, 次, 期 or 人.",
      resolve: ({ metric }) => METRICS[metric].unit,
    }),
    value: t.exposeInt("value", { description: "How many." }),
    from: t.expose("fromOn", { type: "Date", description: "First day of the period." }),
    to: t.expose("toOn", { type: "Date", description: "Last day of the period." }),
    recordedAt: t.expose("recordedAt", { type: "DateTime", description: "When it was recorded." }),
    recordedBy: t.field({
      type: PersonType,
      description: "Who recorded it.",
      resolve: ({ recordedByKey: key, recordedByName: name }) => ({ key, name }) as never,
    }),
    reason: t.exposeString("reason", { nullable: true, description: "Why it corrected another; null: it did not." }),
  }),
});

/** A page of metrics. */
export const ChannelMetricConnection = forwardConnection<Metric>("ChannelMetric", MetricType);

const DAY_MS = 86_400_000;

/** Reads a page of metrics, the newest period first. */
export async function metricPage(
  accounts: AccountReads,
  filter: MetricFilter,
  page: { first: number; after?: string | null | undefined },
): Promise<ForwardPage<Metric>> {
  const list = {
    scope: cursorScope("metrics", filter),
    parts: ["number", "id"] as const,
    keyOf: ({ toOn, id }: Metric) => [Date.parse(toOn) / DAY_MS, id],
  };
  return await readForwardPage(page, list, (size, after) =>
    accounts.metrics(filter, { size, after: after && { toOn: dayOf(Number(after[0])), id: String(after[1]) } }),
  );
}

function dayOf(number: number): Day {
  const date = new Date(number * DAY_MS);
  const day = Number.isNaN(date.getTime()) ? "" : date.toISOString().slice(0, 10);
  return isDay(day) ? day : "0001-01-01";
}

builder.objectField(AccountType, "metrics", (t) =>
  t.field({
    type: ChannelMetricConnection,
    nullable: true,
    description:
      "What it reached, the newest period first: records in force, for signed-in callers. Null: the caller is anyone.",
    args: {
      metric: t.arg({ type: ChannelMetricKindEnum, description: "Only this metric. Null: all." }),
      from: t.arg({ type: "Date", description: "Only periods that begin on this day or later. Null: all." }),
      to: t.arg({ type: "Date", description: "Only periods that end on this day or before. Null: all." }),
      ...nestedPageArgs(t.arg),
    },
    resolve: async ({ id }, { metric = null, from = null, to = null, ...page }, { viewer, accounts }) => {
      if (isAnyone(viewer)) return null;
      return await metricPage(accounts, { accountIds: [id], ownerIds: null, metric, from, to }, page);
    },
  }),
);

const RecordChannelMetricSuccess = builder.objectRef<{ metricId: string }>("RecordChannelMetricSuccess");
builder.objectType(RecordChannelMetricSuccess, {
  description: "The number is recorded.",
  fields: (t) => ({
    metric: t.field({
      type: MetricType,
      nullable: true,
      description: "The record.",
      resolve: ({ metricId }, _, { accounts }) => accounts.metric(metricId),
    }),
  }),
});

defineMutation("recordChannelMetric", {
  scope: "syndicate",
  description:
    "Records what an account reached in a period, both days included. Periods of one metric do not overlap. One that begins on the day of a former one and ends later goes on with a running total, takes its place and does not fall. Anything else is said to be a correction.",
  input: (t) => ({
    account: t.string({ required: true, description: "Key of the account." }),
    metric: t.field({ type: ChannelMetricKindEnum, required: true, description: "What was counted." }),
    value: t.int({ required: true, description: "How many: 0 to 1,000,000,000." }),
    from: t.field({
      type: "Date",
      required: true,
      description: "First day of the period; of `FOLLOWERS`, the day itself.",
    }),
    to: t.field({ type: "Date", required: true, description: "Last day of the period: not after today." }),
    corrects: t.id({ description: "Id of the record in force that this one corrects; null: none." }),
    reason: t.string({ description: "Why it corrects; needed where it does." }),
  }),
  account: ({ account }, { channels }) => channels.findAccount(account)?.key ?? null,
  success: { ref: RecordChannelMetricSuccess, present: (result: { metricId: string }) => result },
  command: ({ account: key, metric, value, from: fromOn, to: toOn, corrects, reason }, { channels, now }) => {
    const account = channels.findAccount(key);
    if (!account) return { __typename: "NotFoundError" };
    const added = { value, fromOn, toOn };
    const issues = periodIssues(added, METRICS[metric].nature === "LEVEL", dayAt(now));
    const texts = corrects == null ? null : parseReasons({ reason: reason ?? "" });
    if (texts && !texts.ok) issues.push(...texts.problems);
    if (issues.length > 0) return { __typename: "ValidationError", issues };
    if (corrects != null && !isRowId(String(corrects))) return { __typename: "NotFoundError" };
    const correction = texts?.ok ? { metricId: String(corrects), reason: texts.value.reason } : null;
    return async (tx, deps, caller) => {
      const outcome = await recordMetric(tx, deps, caller, { accountId: account.id, metric, correction, ...added });
      return outcome.ok ? { ok: true, result: { metricId: outcome.metricId } } : outcome;
    };
  },
});

function periodIssues({ value, fromOn, toOn }: PeriodValue, isLevel: boolean, today: Day): Problem[] {
  const issues: Problem[] = [];
  if (value < 0 || value > MOST_METRIC)
    issues.push({ path: ["value"], code: "OUT_OF_RANGE", message: `Is not 0 to ${MOST_METRIC}.` });
  if (fromOn < EARLIEST_DAY)
    issues.push({ path: ["from"], code: "OUT_OF_RANGE", message: `Lies before ${EARLIEST_DAY}.` });
  if (toOn > today) issues.push({ path: ["to"], code: "OUT_OF_RANGE", message: "Lies ahead." });
  if (fromOn > toOn) issues.push({ path: ["to"], code: "CONTRADICTION", message: "Lies before `from`." });
  if (isLevel && fromOn !== toOn)
    issues.push({
      path: ["to"],
      code: "CONTRADICTION",
      message: "Is another day than `from`: this metric is of a day.",
    });
  return issues;
}
