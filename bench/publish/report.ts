import { markdown, type Verdict } from "../report.ts";
import type { MutationLatency, Visibility } from "./measure.ts";

const MOST_PUBLISH_P50_MS: Readonly<Record<string, number>> = { PostgreSQL: 25, embedded: 60 };
const MOST_VISIBLE_P99_MS = 200;

/** The tables of writing at the desk. */
export function publishTables(
  latencies: readonly MutationLatency[],
  { publications, p50Ms, p99Ms }: Visibility,
): string {
  const table = markdown(
    "**mutations over HTTP, an item of 20 KB, one after the other**",
    ["mutation", "database", "calls", "p50 ms", "p99 ms"],
    latencies.map(({ mutation, database, calls, ...times }) => [
      mutation,
      database,
      String(calls),
      times.p50Ms.toFixed(1),
      times.p99Ms.toFixed(1),
    ]),
  );
  const visible = `p50 ${p50Ms.toFixed(1)} ms, p99 ${p99Ms.toFixed(1)} ms`;
  return `${table}\n\nFrom ${publications} publications on one instance to a query on another, 100 commits a second beside: ${visible}.`;
}

/** What publishing promises. */
export function publishVerdicts(latencies: readonly MutationLatency[], { p99Ms }: Visibility): Verdict[] {
  const publications = latencies.filter(({ mutation }) => mutation === "publish");
  return [
    ...publications.map(({ database, p50Ms }) => {
      const most = MOST_PUBLISH_P50_MS[database] ?? Number.NaN;
      const what = `publish an item of 20 KB, ${database}, p50 ms`;
      return { what, target: `≤ ${most}`, measured: p50Ms.toFixed(1), met: p50Ms <= most };
    }),
    {
      what: "published to visible on another instance, p99 ms",
      target: `≤ ${MOST_VISIBLE_P99_MS}`,
      measured: p99Ms.toFixed(1),
      met: p99Ms <= MOST_VISIBLE_P99_MS,
    },
  ];
}
