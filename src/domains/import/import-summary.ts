import type { ContentType } from "../../platform/db/index.ts";
import type { Fate, ItemOutcome } from "./item.ts";
import type { ImportFailure, ImportProblem, ImportRecord, Place, ProblemCode } from "./record.ts";
import type { OnDuplicates, Repeat } from "./repeats.ts";

/** A content that a file told of before and does not any more. */
export interface Vanished {
  fileName: string;
  contentId: string;
  title: string;
  isToldElsewhere: boolean;
  /** Whether it was only a source of the content: a copy. */
  isSource: boolean;
  /** Whether this run took it down, or, where another file tells of it, forgot that this one did. */
  wasHandled: boolean;
}

/** Something noticed about an item, with where it stands and what it is called. */
export interface ImportNotice extends Omit<ImportProblem, "field"> {
  at: Place;
  title: string;
}

/** An item that repeats another content. */
export interface ImportRepeat extends Repeat {
  at: Place;
  title: string;
  /** `kept`: it came in all the same. */
  did: "linked" | "skipped" | "kept";
}

/** What an import did, or would do. */
export interface ImportSummary {
  isDryRun: boolean;
  /** What was done about items that repeat something. */
  onDuplicates: OnDuplicates;
  fileCount: number;
  /** Items by type and fate, those that failed apart. */
  byType: Partial<Record<ContentType, Record<Fate, number>>>;
  totals: Record<Fate | "failed", number>;
  problems: Partial<Record<ProblemCode, number>>;
  /** The first MAX_LISTED of them, each with its item; `problems` counts all. */
  notices: ImportNotice[];
  /** Items that repeat another content: the first MAX_LISTED of them; `repeatCounts` counts all. */
  repeats: ImportRepeat[];
  repeatCounts: Record<ImportRepeat["did"], number>;
  /** The first MAX_LISTED of them; `totals.failed` counts all. */
  failures: ImportFailure[];
  /** Organs that were made because the input names them; nobody has verified them. */
  unverifiedOrgans: string[];
  vanished: Vanished[];
  /** Files in named directories whose format is not read. */
  skippedFiles: string[];
}

/** More failures or notices than a person reads are counted, not kept. */
export const MAX_LISTED = 1_000;

const NONE: Record<Fate, number> = { created: 0, revised: 0, enriched: 0, linked: 0, skipped: 0, unchanged: 0 };

/** A summary of nothing yet. */
export function emptySummary(isDryRun: boolean, onDuplicates: OnDuplicates = "link"): ImportSummary {
  return {
    isDryRun,
    onDuplicates,
    fileCount: 0,
    byType: {},
    totals: { ...NONE, failed: 0 },
    problems: {},
    notices: [],
    repeats: [],
    repeatCounts: { linked: 0, skipped: 0, kept: 0 },
    failures: [],
    unverifiedOrgans: [],
    vanished: [],
    skippedFiles: [],
  };
}

/** Counts an item that failed. */
export function countFailure(summary: ImportSummary, failure: ImportFailure): void {
  summary.totals.failed++;
  if (summary.failures.length < MAX_LISTED) summary.failures.push(failure);
}

/** Counts what became of a record, and what was noticed about it. */
export function countOutcome(summary: ImportSummary, record: ImportRecord, outcome: ItemOutcome): void {
  if (!("did" in outcome)) {
    countFailure(summary, { at: record.at, ...outcome });
    return;
  }
  summary.totals[outcome.did]++;
  const ofType = summary.byType[record.type] ?? { ...NONE };
  summary.byType[record.type] = ofType;
  ofType[outcome.did]++;
  if (outcome.repeat) {
    summary.repeatCounts[repeatedAs(outcome.did)]++;
    if (summary.repeats.length < MAX_LISTED)
      summary.repeats.push({ at: record.at, title: record.title, did: repeatedAs(outcome.did), ...outcome.repeat });
  }
  for (const { code, message } of [...record.problems, ...(outcome.problems ?? [])]) {
    summary.problems[code] = (summary.problems[code] ?? 0) + 1;
    if (summary.notices.length < MAX_LISTED)
      summary.notices.push({ code, at: record.at, title: record.title, message });
  }
}

function repeatedAs(did: Fate): ImportRepeat["did"] {
  return did === "linked" || did === "skipped" ? did : "kept";
}
