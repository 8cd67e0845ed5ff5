import { markdown, type Verdict } from "../report.ts";
import type { CorpusRank } from "./corpus.ts";
import type { SearchLatency } from "./latency.ts";

const MOST_P99_MS = 30;
const LEAST_FIRST = 0.9;

/** The table of how long searches took. */
export function searchTable(latencies: readonly SearchLatency[]): string {
  return markdown(
    "**search, one request at a time**",
    ["", "requests", "p50 ms", "p99 ms", "PostgreSQL CPU ms"],
    latencies.map(({ title, requests, p50Ms, p99Ms, databaseCpuMs }) => [
      title,
      String(requests),
      p50Ms.toFixed(1),
      p99Ms.toFixed(1),
      databaseCpuMs === null ? "not seen" : databaseCpuMs.toFixed(1),
    ]),
  );
}

/** What searches promise: the slowest kind counts. */
export function searchVerdict(latencies: readonly SearchLatency[]): Verdict {
  const slowest = Math.max(...latencies.map(({ p99Ms }) => p99Ms));
  const what = "search, p99 of the slowest kind, ms";
  return { what, target: `≤ ${MOST_P99_MS}`, measured: slowest.toFixed(1), met: slowest <= MOST_P99_MS };
}

/** The table of the queries that did not have their title first. */
export function corpusTable(ranks: readonly CorpusRank[]): string {
  return markdown(
    "**queries whose title was not first**",
    ["", "rank", "title looked for"],
    ranks.filter(({ rank }) => rank !== 1).map(({ query, title, rank }) => [query, rank?.toString() ?? "none", title]),
  );
}

/** What is promised of the forty queries. */
export function corpusVerdicts(ranks: readonly CorpusRank[]): Verdict[] {
  const first = ranks.filter(({ rank }) => rank === 1).length / ranks.length;
  const listed = ranks.filter(({ rank }) => rank !== null).length / ranks.length;
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
  return [
    {
      what: `first hit, ${ranks.length} queries`,
      target: `≥ ${percent(LEAST_FIRST)}`,
      measured: percent(first),
      met: first >= LEAST_FIRST,
    },
    {
      what: `in the first ten, ${ranks.length} queries`,
      target: percent(1),
      measured: percent(listed),
      met: listed === 1,
    },
  ];
}
