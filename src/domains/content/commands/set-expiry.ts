import type { Tx } from "../../../platform/db/index.ts";
import type { RuleProblem } from "../rules/rule.ts";
import { type Caller, type CommandDeps, type Outcome, record } from "./command.ts";
import { lockContents } from "./lock-contents.ts";

/** When a content shall stop being public by itself. `expectedVersion` is the version of its newest edition. */
export interface Expiry {
  readonly contentId: string;
  readonly expectedVersion: number;
  /** Null: it shall not. */
  readonly expiresAt: Date | null;
}

/** Says when the publication of a content ends by itself, whichever edition is public then; of one that is public or will be. */
export async function setExpiry(
  tx: Tx,
  deps: CommandDeps,
  caller: Caller,
  { contentId, expectedVersion, expiresAt }: Expiry,
): Promise<Outcome<object>> {
  const newest = (await lockContents(tx, [contentId])).get(contentId);
  if (!newest) return { ok: false, refusal: { code: "NOT_FOUND" } };
  if (newest.version !== expectedVersion)
    return { ok: false, refusal: { code: "VERSION_CONFLICT", currentVersion: newest.version } };
  const { editionId, publishedEditionId } = newest;
  const { scheduledFor } = await tx.edition.findUniqueOrThrow({ where: { id: editionId } });
  const at = deps.clock.now();
  const problems: RuleProblem[] = [];
  if (!newest.open && newest.contentState !== "PUBLIC")
    problems.push({
      rule: "nothing-to-expire",
      message: "内容已撤下，没有会到期的版本。",
      messageEn: "The content was taken down: nothing of it can expire.",
    });
  if (expiresAt && expiresAt <= at)
    problems.push({ rule: "expiry-ahead", message: "到期时间已过。", messageEn: "The moment of expiry has passed." });
  if (expiresAt && newest.state === "SCHEDULED" && scheduledFor && expiresAt <= scheduledFor)
    problems.push(EXPIRES_TOO_EARLY);
  if (problems.length > 0) return { ok: false, refusal: { code: "RULE", problems } };
  await tx.content.update({ where: { id: contentId }, data: { expiresAt } });
  // Whoever saw another moment, or none, does not replace this one unseen.
  await tx.edition.update({ where: { id: editionId }, data: { version: { increment: 1 } } });
  const shown = await tx.edition.findUniqueOrThrow({ where: { id: publishedEditionId ?? editionId } });
  await record(tx, caller, at, [
    {
      command: "content.setExpiry",
      // Readers see the moment, and what answers them from memory must not go on beyond it.
      changeType: publishedEditionId === null ? null : "content.corrected",
      contentId,
      editionId: shown.id,
      number: shown.number,
      arguments: { expiresAt: expiresAt?.toISOString() ?? null },
    },
  ]);
  return { ok: true };
}

/** An edition cannot be scheduled for a moment at which its content has ended. */
export const EXPIRES_TOO_EARLY: RuleProblem = {
  rule: "expiry-after-publication",
  message: "到期时间须晚于定时发布的时间。",
  messageEn: "The expiry must come after the scheduled publication.",
};
