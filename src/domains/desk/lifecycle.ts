import type { Tx } from "../../platform/db/index.ts";
import { discardEdition } from "../content/commands/discard-edition.ts";
import type { SeenEdition } from "../content/commands/lock-edition.ts";
import { lockEdition } from "../content/commands/lock-edition.ts";
import { publishEditions } from "../content/commands/publish-editions.ts";
import { type Review, reviewEdition } from "../content/commands/review-edition.ts";
import { scheduleEdition } from "../content/commands/schedule-edition.ts";
import { submitEdition } from "../content/commands/submit-edition.ts";
import { type Withdrawal, withdrawContents } from "../content/commands/withdraw-contents.ts";
import type { Caller } from "../content/index.ts";
import type { DeskCommand } from "./desk.ts";

type EditionCommand = DeskCommand<{ editionId: string }>;

/** Hands a draft to its reviewers. */
export function submit(seen: SeenEdition): EditionCommand {
  return async (tx, deps, caller) => {
    const outcome = await submitEdition(tx, deps, caller, seen);
    return outcome.ok ? { ok: true, result: { editionId: seen.editionId } } : outcome;
  };
}

/** Records a step of the review chain. */
export function review(given: Review): EditionCommand {
  return async (tx, deps, caller) => {
    const outcome = await reviewEdition(tx, deps, caller, given);
    return outcome.ok ? { ok: true, result: { editionId: given.editionId } } : outcome;
  };
}

const PERSON_NEEDED = {
  rule: "person-needed",
  message: "系统不能紧急发布，须由人员决定。",
  messageEn: "A system cannot publish urgently.",
};

async function isPerson(tx: Tx, { personId }: Caller): Promise<boolean> {
  return (await tx.person.findUniqueOrThrow({ where: { id: personId } })).kind === "PERSON";
}

/** Makes an edition public; `urgentReason`: before its reviews, null: it passed them. */
export function publish(seen: SeenEdition, urgentReason: string | null): EditionCommand {
  return async (tx, deps, caller) => {
    const locked = await lockEdition(tx, seen, urgentReason === null ? "publish" : "publishUrgently");
    if (!locked.ok) return locked;
    if (urgentReason !== null && !(await isPerson(tx, caller)))
      return { ok: false, refusal: { code: "RULE", problems: [PERSON_NEEDED] } };
    const { contentId } = locked.edition;
    const [outcome] = await publishEditions(tx, deps, caller, [{ ...seen, contentId, urgentReason }]);
    return outcome!.ok ? { ok: true, result: { editionId: seen.editionId } } : outcome!;
  };
}

/** Has an edition be published at a moment; null: not any more. */
export function schedule(seen: SeenEdition, publishAt: Date | null): EditionCommand {
  return async (tx, deps, caller) => {
    const outcome = await scheduleEdition(tx, deps, caller, { ...seen, publishAt });
    return outcome.ok ? { ok: true, result: { editionId: seen.editionId } } : outcome;
  };
}

/** Throws an open edition away. */
export function discard(seen: SeenEdition): DeskCommand<{ contentId: string }> {
  return async (tx, deps, caller) => {
    const outcome = await discardEdition(tx, deps, caller, seen);
    return outcome.ok ? { ok: true, result: { contentId: outcome.contentId } } : outcome;
  };
}

/** Takes a public content down. */
export function withdraw(withdrawal: Withdrawal): DeskCommand<{ contentId: string }> {
  return async (tx, deps, caller) => {
    const [outcome] = await withdrawContents(tx, deps, caller, [withdrawal]);
    return outcome!.ok ? { ok: true, result: { contentId: withdrawal.contentId } } : outcome!;
  };
}
