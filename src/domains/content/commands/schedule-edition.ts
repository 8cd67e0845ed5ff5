import type { Tx } from "../../../platform/db/index.ts";
import { type Caller, type CommandDeps, type Outcome, record } from "./command.ts";
import { lockEdition, type SeenEdition } from "./lock-edition.ts";
import { EXPIRES_TOO_EARLY } from "./set-expiry.ts";

/** Has an approved edition be published at a moment to come; null: not any more. */
export async function scheduleEdition(
  tx: Tx,
  deps: CommandDeps,
  caller: Caller,
  { publishAt, ...seen }: SeenEdition & { readonly publishAt: Date | null },
): Promise<Outcome<{ version: number }>> {
  const at = deps.clock.now();
  const locked = await lockEdition(tx, seen, publishAt ? "schedule" : "unschedule");
  if (!locked.ok) return locked;
  if (publishAt && publishAt <= at)
    return {
      ok: false,
      refusal: { code: "RULE", problems: [{ rule: "schedule-ahead", message: "定时发布的时间已过。" }] },
    };
  const { contentId, editionId, number } = locked.edition;
  const { expiresAt } = await tx.content.findUniqueOrThrow({ where: { id: contentId } });
  if (publishAt && expiresAt && expiresAt <= publishAt)
    return { ok: false, refusal: { code: "RULE", problems: [EXPIRES_TOO_EARLY] } };
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
      arguments: { publishAt: publishAt?.toISOString() ?? null },
    },
  ]);
  return { ok: true, version };
}
