import { markdown, type Verdict } from "../report.ts";
import type { LogLatency, NumberingRate } from "./measure.ts";

const MOST_P99_MS = { hinted: 200, unhinted: 1_200 };

/** The tables of the change log. */
export function logTables(latencies: readonly LogLatency[], { rows, rowsPerSecond }: NumberingRate): string {
  const table = markdown(
    "**change log, two instances, 100 commits a second**",
    ["from commit to applied", "changes", "p50 ms", "p99 ms"],
    latencies.map(({ title, changes, p50Ms, p99Ms }) => [title, String(changes), p50Ms.toFixed(1), p99Ms.toFixed(1)]),
  );
  return `${table}\n\nNumbering ${rows} rows of each log: ${rowsPerSecond.toFixed(0)} rows of each a second.`;
}

/** What the change log promises. */
export function logVerdicts(latencies: readonly LogLatency[]): Verdict[] {
  return latencies.map(({ title, isHinted, p99Ms }) => {
    const most = isHinted ? MOST_P99_MS.hinted : MOST_P99_MS.unhinted;
    return { what: `${title}, p99 ms`, target: `≤ ${most}`, measured: p99Ms.toFixed(1), met: p99Ms <= most };
  });
}
