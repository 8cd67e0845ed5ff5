import { Gauge, Histogram, type Registry } from "prom-client";
import type { LogFigures, Numbered } from "../platform/change-log/index.ts";

/** Where an instance is in the change log. */
export interface LogPlace {
  readonly headSeq: number;
  readonly appliedSeq: number;
  readonly lagMs: number;
}

/** Counts a transaction of the sequencer. */
export type ObserveNumbered = (numbered: Numbered, seconds: number) => void;

const BATCH_BUCKETS_SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/**
 * Adds the gauges of the change log to the metrics. Returns what reads them, to be called when metrics are asked for: they cost
 * requests nothing. Where the database cannot be asked for its figures, those are left out.
 */
export function addLogGauges(
  registry: Registry,
  place: LogPlace,
  readFigures: () => Promise<LogFigures>,
): () => Promise<void> {
  const gauge = <Label extends string>(name: string, help: string, ...labelNames: Label[]) =>
    new Gauge({ name: `tongyuan_${name}`, help, labelNames, registers: [registry] });
  const head = gauge("log_head", "The last number that the change log has given, as this instance knows.");
  const applied = gauge("log_applied", "The number up to which this instance has applied changes.");
  const lag = gauge(
    "log_lag_seconds",
    "For how long committed rows may have waited for their number or for being applied here; below 2 when all is well.",
  );
  const unnumbered = gauge("log_unnumbered", "Committed change rows without a number.");
  const unchained = gauge("audit_unchained", "Committed audit rows without a number and hash.");
  const position = gauge(
    "follower_position",
    "The number up to which a follower has handled changes or set them aside.",
    "follower",
  );
  const setAside = gauge(
    "follower_set_aside",
    "Changes that a follower could not handle and went past: each needs somebody.",
    "follower",
  );

  return async () => {
    head.set(place.headSeq);
    applied.set(place.appliedSeq);
    lag.set(place.lagMs / 1_000);
    for (const figure of [unnumbered, unchained]) figure.remove();
    for (const figure of [position, setAside]) figure.reset();
    const figures = await readFigures().catch(() => null);
    if (!figures) return;
    unnumbered.set(figures.unnumbered);
    unchained.set(figures.unchained);
    for (const { name: follower, ...figure } of figures.followers) {
      position.set({ follower }, figure.seq);
      setAside.set({ follower }, figure.setAside);
    }
  };
}

/** Adds the time of the sequencer's transactions to the metrics. */
export function addBatchTimes(registry: Registry): ObserveNumbered {
  const seconds = new Histogram({
    name: "tongyuan_sequencer_batch_seconds",
    help: "Time of one transaction that numbers rows, of this instance.",
    buckets: BATCH_BUCKETS_SECONDS,
    registers: [registry],
  });
  return (_, taken) => seconds.observe(taken);
}
