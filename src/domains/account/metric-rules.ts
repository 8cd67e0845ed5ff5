import type { Day } from "../../platform/day.ts";
import type { ChannelMetricKind } from "../../platform/db/index.ts";

/** How a metric is counted. */
export interface MetricDefinition {
  readonly unit: "件" | "次" | "期" | "人";
  /** COUNT: of a period, and periods add up. LEVEL: as it stands on a day. */
  readonly nature: "COUNT" | "LEVEL";
}

/** The metrics that there are. */
export const METRICS: Readonly<Record<ChannelMetricKind, MetricDefinition>> = {
  TIPS: { unit: "件", nature: "COUNT" },
  ENQUIRIES: { unit: "次", nature: "COUNT" },
  SURVEYS: { unit: "期", nature: "COUNT" },
  VIEWS: { unit: "次", nature: "COUNT" },
  SHARES: { unit: "次", nature: "COUNT" },
  COMMENTS: { unit: "件", nature: "COUNT" },
  FOLLOWERS: { unit: "人", nature: "LEVEL" },
};

/** More was reached by no account of a district: a slip of the keyboard. */
export const MOST_METRIC = 1_000_000_000;
/** Before it there was none of these platforms. */
export const EARLIEST_DAY: Day = "2009-01-01";

/** A number of a period, both days included. */
export interface PeriodValue {
  readonly value: number;
  readonly fromOn: Day;
  readonly toOn: Day;
}

/** What a record that is in force is to a new one: apart from it, of an earlier part of the same running total, or in its way. */
export type MetricRelation = "apart" | "continued" | "backwards" | "overlapping";

/**
 * What a new record is to one of the same account and metric. One that begins on the same day and ends later goes on with the running total,
 * which never falls.
 */
export function relationTo(known: PeriodValue, added: PeriodValue): MetricRelation {
  if (added.fromOn > known.toOn || added.toOn < known.fromOn) return "apart";
  if (added.fromOn !== known.fromOn || added.toOn <= known.toOn) return "overlapping";
  return added.value < known.value ? "backwards" : "continued";
}
