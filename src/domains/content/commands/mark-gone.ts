import type { Tx } from "../../../platform/db/index.ts";
import { targetOf } from "../../../workflow/edition-state.ts";
import { problemsOfReason } from "../rules/personal-data-rules.ts";
import { type Caller, type CommandDeps, type Outcome, record } from "./command.ts";
import { lockContents } from "./lock-contents.ts";
import { takeDown } from "./take-down.ts";

/** A content to take down for good. `expectedVersion` is the version of its newest edition. */
export interface Goodbye {
  readonly contentId: string;
  readonly expectedVersion: number;
  /** Shown to the public in place of the content. */
  readonly reason: string;
}

const OPEN_EDITION = {
  rule: "open-edition",
  message: "还有未发布的版本，请先废弃它再永久撤下。",
  messageEn: "There is an open edition: discard it first.",
};

/** Takes a content down for good, public or withdrawn: none of its editions can be read but by auditors, and none comes after them. */
export async function markGone(
  tx: Tx,
  deps: CommandDeps,
  caller: Caller,
  { contentId, expectedVersion, reason }: Goodbye,
): Promise<Outcome<object>> {
  const newest = (await lockContents(tx, [contentId])).get(contentId);
  if (!newest) return { ok: false, refusal: { code: "NOT_FOUND" } };
  if (newest.version !== expectedVersion)
    return { ok: false, refusal: { code: "VERSION_CONFLICT", currentVersion: newest.version } };
  if (newest.open) return { ok: false, refusal: { code: "RULE", problems: [OPEN_EDITION] } };
  if (newest.contentState === "GONE")
    return { ok: false, refusal: { code: "TRANSITION", from: newest.state, to: targetOf("withdraw") } };
  const problems = problemsOfReason(reason);
  if (problems.length > 0) return { ok: false, refusal: { code: "RULE", problems } };
  const command = "content.markGone";
  const changeType = "content.withdrawn";
  if (newest.contentState === "PUBLIC") {
    await takeDown(tx, deps, caller, [{ contentId, state: "GONE", reason, redirectToId: null, command, changeType }]);
    return { ok: true };
  }
  const at = deps.clock.now();
  await tx.content.update({
    where: { id: contentId },
    data: { state: "GONE", stateReason: reason, stateChangedAt: at, redirectToId: null },
  });
  const { editionId, number } = newest;
  await record(tx, caller, at, [{ command, changeType, contentId, editionId, number, arguments: { reason } }]);
  return { ok: true };
}
