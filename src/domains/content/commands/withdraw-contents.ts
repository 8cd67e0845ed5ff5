import type { Tx } from "../../../platform/db/index.ts";
import { readSql } from "../../../platform/sql-file.ts";
import { stateAfter } from "../../../workflow/edition-state.ts";
import type { RuleProblem } from "../rules/rule.ts";
import { type Caller, type CommandDeps, type EffectContent, type Outcome, record } from "./command.ts";
import { leadDocumentLinks, lockDocumentNumbers } from "./lead-document-links.ts";
import { lockContents } from "./lock-contents.ts";

/** A public content to take down. `expectedVersion` is the version of its newest edition. */
export interface Withdrawal {
  readonly contentId: string;
  readonly expectedVersion: number;
  /** Shown to the public in place of the content; null: nothing is. */
  readonly reason: string | null;
  /** The content that takes its place, which must be public; null or left out: none does. */
  readonly redirectToId?: string | null;
}

const WITHDRAW_CONTENTS = readSql(import.meta.url, "../sql/withdraw-contents.sql");
const WITHDRAW_EDITIONS = readSql(import.meta.url, "../sql/withdraw-editions.sql");

const NO_TARGET: RuleProblem = {
  rule: "redirect-target",
  message: "转向的目标须是另一条已公开的内容。",
  messageEn: "The target must be another content that is public.",
};

/** Takes contents down at once: their text is public nowhere any more, only that they were here and why they went. */
export async function withdrawContents(
  tx: Tx,
  deps: CommandDeps,
  caller: Caller,
  withdrawals: readonly Withdrawal[],
): Promise<Outcome<object>[]> {
  const at = deps.clock.now();
  const newest = await lockContents(
    tx,
    // The target too: it must not go while something is redirected to it.
    [
      ...new Set(
        withdrawals.flatMap(({ contentId, redirectToId }) => [contentId, ...(redirectToId ? [redirectToId] : [])]),
      ),
    ],
  );
  const outcomes = withdrawals.map(({ contentId, expectedVersion, redirectToId }): Outcome<object> => {
    const edition = newest.get(contentId);
    if (!edition) return { ok: false, refusal: { code: "NOT_FOUND" } };
    if (edition.version !== expectedVersion)
      return { ok: false, refusal: { code: "VERSION_CONFLICT", currentVersion: edition.version } };
    const state = edition.publishedEditionId === null ? edition.state : "PUBLISHED";
    if (!stateAfter(state, "withdraw"))
      return { ok: false, refusal: { code: "TRANSITION", from: edition.state, to: "WITHDRAWN" } };
    if (redirectToId && (redirectToId === contentId || newest.get(redirectToId)?.publishedEditionId == null))
      return { ok: false, refusal: { code: "RULE", problems: [NO_TARGET] } };
    return { ok: true };
  });
  const withdrawn = withdrawals.filter((_, index) => outcomes[index]?.ok);
  if (withdrawn.length === 0) return outcomes;
  const contentIds = withdrawn.map(({ contentId }) => contentId);
  const numbers = await lockDocumentNumbers(tx, contentIds);
  const contents = await tx.$queryRawUnsafe<(EffectContent & { number: number })[]>(
    WITHDRAW_CONTENTS,
    contentIds,
    withdrawn.map(({ reason }) => reason),
    at,
    withdrawn.map(({ redirectToId }) => redirectToId ?? null),
  );
  await tx.$executeRawUnsafe(WITHDRAW_EDITIONS, contentIds);
  await leadDocumentLinks(tx, contentIds, numbers);
  for (const follow of deps.effects) await follow(tx, { kind: "withdrawn", at, contents });
  await record(
    tx,
    caller,
    at,
    contents.map(({ contentId, editionId, number }) => {
      const { reason, redirectToId = null } = withdrawn.find((withdrawal) => withdrawal.contentId === contentId)!;
      return {
        command: redirectToId ? "content.redirect" : "content.withdraw",
        changeType: redirectToId ? "content.redirected" : "content.withdrawn",
        contentId,
        editionId,
        number,
        arguments: { reason, redirectToId },
      };
    }),
  );
  return outcomes;
}
