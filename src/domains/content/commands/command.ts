import type { Clock } from "../../../platform/clock.ts";
import { type ContentType, insertRows, type Prisma, type Tx } from "../../../platform/db/index.ts";
import { readSql } from "../../../platform/sql-file.ts";
import type { Problem } from "../parse.ts";
import type { RuleSettings } from "../rule-settings.ts";
import type { RuleProblem } from "../rules/rule.ts";

/** Who calls a command. */
export interface Caller {
  /** The row in `person`: a person or a system. */
  readonly personId: string;
  /** True for a system that brings in what was published elsewhere: its drafts publish without the review chain. */
  readonly publishesWithoutReview: boolean;
  /** Ids of rules that do not keep what it publishes back; absent: it is exempt from none. What was let pass is in the audit trail. */
  readonly exemptRules?: readonly string[];
}

/** What every content command needs beside its transaction. */
export interface CommandDeps {
  readonly clock: Clock;
  /** Levels, periods and lists of the rules that editions are asked. */
  readonly rules: RuleSettings;
  /** Run in the command's transaction, so that the ledger agrees with the content at every moment. */
  readonly effects: readonly EffectHook[];
  readonly duplicates: DuplicateControl;
  /** Ends what is planned on an account that closes, and answers how much that was: supplied by the ledger. */
  readonly endPlanned: (tx: Tx, at: Date, accountId: string) => Promise<number>;
}

/** How duplicates are found: supplied by their own domain. */
export interface DuplicateControl {
  /** Notes what is like these editions, which have just been written. */
  check(tx: Tx, at: Date, editionIds: readonly string[]): Promise<void>;
  /** Names the undecided duplicates of what is public, by edition: ids of cases; nothing for an edition that is none. */
  findUndecided(tx: Tx, at: Date, editionIds: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>>;
}

/** Follows a change of what is public, inside its transaction. */
export type EffectHook = (tx: Tx, effect: Effect) => Promise<void>;

/** What became public, was corrected or redacted, or was taken down, in one transaction. */
export interface Effect {
  /** `redacted`: it is public as before, with words taken out; the lists of topics and columns are left out. */
  readonly kind: "published" | "withdrawn" | "redacted";
  readonly at: Date;
  readonly contents: readonly EffectContent[];
}

/** One content of an effect, with what selection rules ask of it. */
export interface EffectContent {
  readonly contentId: string;
  readonly editionId: string;
  readonly type: ContentType;
  readonly topicIds: readonly string[];
  readonly columnIds: readonly string[];
}

/** Why a command left an item as it was. */
export type Refusal =
  | { readonly code: "NOT_FOUND" }
  | { readonly code: "VERSION_CONFLICT"; readonly currentVersion: number }
  | { readonly code: "TRANSITION"; readonly from: string; readonly to: string }
  | { readonly code: "OPEN_EDITION" }
  | { readonly code: "RULE"; readonly problems: readonly RuleProblem[] }
  /** What it says is public already: ids of the cases that nobody has decided about. */
  | { readonly code: "DUPLICATE"; readonly caseIds: readonly string[] }
  /** The input does not fit what is here; paths are those of the command's input. */
  | { readonly code: "INVALID"; readonly problems: readonly Problem[] };

/** The answer for one item of a command, in the order of its input. */
export type Outcome<T> = ({ readonly ok: true } & T) | { readonly ok: false; readonly refusal: Refusal };

/** What the public sees happen to a content. */
type ContentChange = `content.${"published" | "corrected" | "withdrawn" | "redirected" | "redacted" | "expired"}`;

/** One row for the audit trail and, where the public may see the change, one for the change log. */
export interface CommandRecord {
  readonly command: string;
  readonly changeType: ContentChange | null;
  readonly contentId: string;
  readonly editionId: string;
  readonly number: number;
  readonly arguments: Prisma.InputJsonObject;
}

const RECORD = readSql(import.meta.url, "../sql/record-commands.sql");

/** Writes the audit and change rows of a command, in its transaction. Their numbers are given after commit. */
export async function record(tx: Tx, caller: Caller, at: Date, records: readonly CommandRecord[]): Promise<void> {
  const entries = records.map(({ command, contentId, editionId, arguments: args }, place) => ({
    place,
    command,
    contentId,
    editionId,
    arguments: args,
  }));
  await tx.$executeRawUnsafe(RECORD, at, caller.personId, JSON.stringify(entries));
  const changes = records.filter((entry) => entry.changeType !== null);
  if (changes.length === 0) return;
  await insertRows(
    tx,
    "change",
    changes.map(({ changeType, contentId, editionId, number }) => ({
      type: changeType as string,
      contentId,
      editionId,
      number,
      occurredAt: at,
      payload: {},
    })),
  );
}
