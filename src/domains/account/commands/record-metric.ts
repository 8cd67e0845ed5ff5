import { type Day, dateOf } from "../../../platform/day.ts";
import { type ChannelMetricKind, insertRows, type Tx } from "../../../platform/db/index.ts";
import { newId } from "../../../platform/ids.ts";
import type { Caller, CommandDeps, Outcome, RuleProblem } from "../../content/index.ts";
import { type PeriodValue, relationTo } from "../metric-rules.ts";
import { noteAccount } from "./note-account.ts";

/** A number that an account reached. */
export interface MetricToRecord extends PeriodValue {
  readonly accountId: string;
  readonly metric: ChannelMetricKind;
  /** What it corrects, and why; null: nothing. */
  readonly correction: { readonly metricId: string; readonly reason: string } | null;
}

/**
 * Records a number. What is in force never counts a day twice: a period that overlaps another is refused, unless it goes on with a running total
 * or says that it corrects.
 */
export async function recordMetric(
  tx: Tx,
  { clock }: Pick<CommandDeps, "clock">,
  { personId }: Caller,
  { accountId, metric, correction, ...added }: MetricToRecord,
): Promise<Outcome<{ metricId: string }>> {
  // Two at once take turns: each must see what the other has recorded.
  const [account] = await tx.$queryRaw<{ id: string; key: string }[]>`
    select id::text, key from account where id = ${accountId}::uuid for no key update`;
  if (!account) return { ok: false, refusal: { code: "NOT_FOUND" } };
  const known = await inForce(tx, accountId, metric);
  const corrected = correction && known.find(({ id }) => id === correction.metricId);
  if (corrected === undefined) return { ok: false, refusal: { code: "NOT_FOUND" } };
  const replaced: string[] = corrected ? [corrected.id] : [];
  for (const each of known) {
    if (each === corrected) continue;
    const relation = relationTo(each, added);
    if (relation === "continued") replaced.push(each.id);
    if (relation === "backwards" || relation === "overlapping")
      return { ok: false, refusal: { code: "RULE", problems: [problemOf(relation, each)] } };
  }
  const at = clock.now();
  if (replaced.length > 0)
    await tx.channelMetric.updateMany({ where: { id: { in: replaced } }, data: { replacedAt: at } });
  const { value, fromOn, toOn } = added;
  const period = { fromOn: dateOf(fromOn), toOn: dateOf(toOn) };
  const row = { id: newId(), accountId, metric, value, ...period, recordedAt: at, recordedById: personId };
  await insertRows(tx, "channelMetric", [{ ...row, reason: correction?.reason ?? null }]);
  const args = { metricId: row.id, metric, value, from: fromOn, to: toOn, replaced };
  await noteAccount(tx, { at, personId, account, type: "metric.recorded", arguments: args });
  return { ok: true, metricId: row.id };
}

async function inForce(tx: Tx, accountId: string, metric: ChannelMetricKind) {
  const rows = await tx.channelMetric.findMany({ where: { accountId, metric, replacedAt: null } });
  return rows.map(({ id, value, fromOn, toOn }) => ({ id, value, fromOn: dayOf(fromOn), toOn: dayOf(toOn) }));
}

function dayOf(date: Date): Day {
  return date.toISOString().slice(0, 10);
}

function problemOf(relation: "backwards" | "overlapping", { value, fromOn, toOn }: PeriodValue): RuleProblem {
  if (relation === "backwards")
    return {
      rule: "metric-backwards",
      message: `自${fromOn}起的累计数截至${toOn}已为${value}，累计数不会减少；原数有误的，请作更正。`,
      messageEn: `The running total since ${fromOn} was ${value} by ${toOn}, and does not fall. If that was wrong, correct it.`,
      path: ["value"],
    };
  return {
    rule: "metric-overlap",
    message: `${fromOn}至${toOn}已有记录（${value}），同一天不能重复计数；原数有误的，请作更正。`,
    messageEn: `${fromOn} to ${toOn} is recorded already (${value}): no day counts twice. If that was wrong, correct it.`,
    path: ["from"],
  };
}
