import type { Tx } from "../../../platform/db/index.ts";
import type { RuleProblem } from "../rules/rule.ts";
import { type Caller, type CommandDeps, type Outcome, record } from "./command.ts";
import { keepRules } from "./keep-rules.ts";
import { lockEdition, type SeenEdition } from "./lock-edition.ts";
import { EXPIRES_TOO_EARLY } from "./set-expiry.ts";

const SCHEDULE_AHEAD: RuleProblem = {
  rule: "schedule-ahead",
  message: "定时发布的时间已过。",
  messageEn: "The moment has passed.",
};

/** When an edition shall be published. */
export interface Schedule extends SeenEdition {
  /** Null: not by schedule any more. */
  readonly publishAt: Date | null;
  /** What kept it from being published at its moment, for the audit trail; absent: nothing did. */
  readonly problems?: readonly RuleProblem[];
}

/** Has an approved edition be published at a moment to come; null: not any more. */
export async function scheduleEdition(
  tx: Tx,
  deps: CommandDeps,
  caller: Caller,
  { publishAt, problems = [], ...seen }: Schedule,
): Promise<Outcome<{ version: number }>> {
  const at = deps.clock.now();
  const locked = await lockEdition(tx, seen, publishAt ? "schedule" : "unschedule");
  if (!locked.ok) return locked;
  if (publishAt && publishAt <= at)
    return {
      ok: false,
      refusal: { code: "RULE", problems: [SCHEDULE_AHEAD] },
    };
  const { contentId, editionId, number } = locked.edition;
  const { expiresAt } = await tx.content.findUniqueOrThrow({ where: { id: contentId } });
  if (publishAt && expiresAt && expiresAt <= publishAt)
    return { ok: false, refusal: { code: "RULE", problems: [EXPIRES_TOO_EARLY] } };
  const kept: Outcome<object> = publishAt ? await keepRules(tx, deps, caller, editionId) : { ok: true };
  if (!kept.ok) return kept;
  const { version } = await tx.edition.update({
    where: { id: editionId },
    data: { state: locked.to, scheduledFor: publishAt, version: { increment: 1 } },
  });
  await record(tx, caller, at, [
    {
      command: publishAt ? "edition.schedule" : "edition.unschedule",
      changeType: null,
      contentId,
      editionId,
      number,
      arguments: {
        publishAt: publishAt?.toISOString() ?? null,
        ...(problems.length > 0 && { brokenRules: [...new Set(problems.map(({ rule }) => rule))] }),
      },
    },
  ]);
  return { ok: true, version };
}
