import { markdown, type Verdict } from "../report.ts";
import type { ChecksReport } from "./checks.ts";

const MOST_CHECK_P99_MS: Readonly<Record<string, number>> = { PostgreSQL: 50, embedded: 80 };
const LEAST_INDEXED_PER_SECOND = 500;

/** What was measured on one database. */
export interface DatabaseChecks {
  readonly database: "PostgreSQL" | "embedded";
  readonly report: ChecksReport;
}

/** The table of duplicate checks. */
export function checksTable(measured: readonly DatabaseChecks[]): string {
  return markdown(
    "**duplicate checks, one after the other**",
    ["database", "editions", "indexed/s", "checks", "found", "p50 ms", "p99 ms"],
    measured.map(({ database, report }) => [
      database,
      String(report.editions),
      report.indexedPerSecond.toFixed(0),
      String(report.checks),
      String(report.found),
      report.p50Ms.toFixed(1),
      report.p99Ms.toFixed(1),
    ]),
  );
}

/** What duplicate checks promise. */
export function checksVerdicts(measured: readonly DatabaseChecks[]): Verdict[] {
  return measured.flatMap(({ database, report: { editions, p99Ms, indexedPerSecond } }) => {
    const most = MOST_CHECK_P99_MS[database] ?? Number.NaN;
    const checked = {
      what: `a duplicate check against ${editions} editions, ${database}, p99 ms`,
      target: `≤ ${most}`,
      measured: p99Ms.toFixed(1),
      met: p99Ms <= most,
    };
    if (database !== "PostgreSQL") return [checked];
    return [
      checked,
      {
        what: "likeness index, editions/s",
        target: `≥ ${LEAST_INDEXED_PER_SECOND}`,
        measured: indexedPerSecond.toFixed(0),
        met: indexedPerSecond >= LEAST_INDEXED_PER_SECOND,
      },
    ];
  });
}
