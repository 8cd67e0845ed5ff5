import type { Tx } from "../../../platform/db/index.ts";
import { stateAfter } from "../../../workflow/edition-state.ts";
import { problemsOfReason } from "../rules/personal-data-rules.ts";
import type { RuleProblem } from "../rules/rule.ts";
import type { Caller, CommandDeps, Outcome } from "./command.ts";
import { lockContents } from "./lock-contents.ts";
import { takeDown } from "./take-down.ts";

/** A public content to take down. `expectedVersion` is the version of its newest edition. */
export interface Withdrawal {
  readonly contentId: string;
  readonly expectedVersion: number;
  /** Shown to the public in place of the content; null: nothing is. */
  readonly reason: string | null;
  /** The content that takes its place, which must be public; null or left out: none does. */
  readonly redirectToId?: string | null;
}

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
  const newest = await lockContents(
    tx,
    // The target too: it must not go while something is redirected to it.
    [
      ...new Set(
        withdrawals.flatMap(({ contentId, redirectToId }) => [contentId, ...(redirectToId ? [redirectToId] : [])]),
      ),
    ],
  );
  const outcomes = withdrawals.map(({ contentId, expectedVersion, reason, redirectToId }): Outcome<object> => {
    const edition = newest.get(contentId);
    if (!edition) return { ok: false, refusal: { code: "NOT_FOUND" } };
    if (edition.version !== expectedVersion)
      return { ok: false, refusal: { code: "VERSION_CONFLICT", currentVersion: edition.version } };
    const state = edition.publishedEditionId === null ? edition.state : "PUBLISHED";
    if (!stateAfter(state, "withdraw"))
      return { ok: false, refusal: { code: "TRANSITION", from: edition.state, to: "WITHDRAWN" } };
    if (redirectToId && (redirectToId === contentId || newest.get(redirectToId)?.publishedEditionId == null))
      return { ok: false, refusal: { code: "RULE", problems: [NO_TARGET] } };
    const problems = problemsOfReason(reason);
    if (problems.length > 0) return { ok: false, refusal: { code: "RULE", problems } };
    return { ok: true };
  });
  const withdrawn = withdrawals.filter((_, index) => outcomes[index]?.ok);
  if (withdrawn.length === 0) return outcomes;
  await takeDown(
    tx,
    deps,
    caller,
    withdrawn.map(({ contentId, reason, redirectToId = null }) => ({
      contentId,
      reason,
      redirectToId,
      ...(redirectToId === null
        ? { state: "WITHDRAWN", command: "content.withdraw", changeType: "content.withdrawn" }
        : { state: "REDIRECTED", command: "content.redirect", changeType: "content.redirected" }),
    })),
  );
  return outcomes;
}
