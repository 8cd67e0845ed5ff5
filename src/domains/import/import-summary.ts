import type { ContentType } from "../../platform/db/index.ts";
import type { ItemOutcome } from "./import-batch.ts";
import type { ImportFailure, ImportRecord, ProblemCode } from "./record.ts";

/** What can become of an item. */
export type Fate = "created" | "revised" | "enriched" | "unchanged";

/** A content that a file told of before and does not any more. */
export interface Vanished {
  fileName: string;
  contentId: string;
  title: string;
  isToldElsewhere: boolean;
  /** Whether this run took it down, or, where another file tells of it, forgot that this one did. */
  wasHandled: boolean;
}

/** What an import did, or would do. */
export interface ImportSummary {
  isDryRun: boolean;
  fileCount: number;
  /** Items by type and fate, those that failed apart. */
  byType: Partial<Record<ContentType, Record<Fate, number>>>;
  totals: Record<Fate | "failed", number>;
  problems: Partial<Record<ProblemCode, number>>;
  /** The first MAX_FAILURES of them; `totals.failed` counts all. */
  failures: ImportFailure[];
  /** Organs that were made because the input names them; nobody has verified them. */
  unverifiedOrgans: string[];
  vanished: Vanished[];
  /** Files in named directories whose format is not read. */
  skippedFiles: string[];
}

/** More failures than a person reads are counted, not kept. */
export const MAX_FAILURES = 1_000;

/** A summary of nothing yet. */
export function emptySummary(isDryRun: boolean): ImportSummary {
  return {
    isDryRun,
    fileCount: 0,
    byType: {},
    totals: { created: 0, revised: 0, enriched: 0, unchanged: 0, failed: 0 },
    problems: {},
    failures: [],
    unverifiedOrgans: [],
    vanished: [],
    skippedFiles: [],
  };
}

/** Counts an item that failed. */
export function countFailure(summary: ImportSummary, failure: ImportFailure): void {
  summary.totals.failed++;
  if (summary.failures.length < MAX_FAILURES) summary.failures.push(failure);
}

/** Counts what became of a record, and what was noticed about it. */
export function countOutcome(summary: ImportSummary, record: ImportRecord, outcome: ItemOutcome): void {
  if (!("did" in outcome)) {
    countFailure(summary, { at: record.at, ...outcome });
    return;
  }
  summary.totals[outcome.did]++;
  const ofType = summary.byType[record.type] ?? { created: 0, revised: 0, enriched: 0, unchanged: 0 };
  summary.byType[record.type] = ofType;
  ofType[outcome.did]++;
  for (const { code } of record.problems) summary.problems[code] = (summary.problems[code] ?? 0) + 1;
}
