import { discardEdition } from "../content/commands/discard-edition.ts";
import type { SeenEdition } from "../content/commands/lock-edition.ts";
import { findEdition } from "../content/commands/lock-edition.ts";
import { type Goodbye, markGone } from "../content/commands/mark-gone.ts";
import { refuseSystem } from "../content/commands/person-needed.ts";
import { publishEditions } from "../content/commands/publish-editions.ts";
import { type Redaction, redactContent } from "../content/commands/redact-content.ts";
import { type Review, reviewEdition } from "../content/commands/review-edition.ts";
import { scheduleEdition } from "../content/commands/schedule-edition.ts";
import { type Expiry, setExpiry } from "../content/commands/set-expiry.ts";
import { submitEdition } from "../content/commands/submit-edition.ts";
import { type Withdrawal, withdrawContents } from "../content/commands/withdraw-contents.ts";
import type { DeskCommand } from "./desk.ts";

export type { SeenEdition };

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

/** Makes an edition public; `urgentReason`: before its reviews, null: it passed them. */
export function publish(seen: SeenEdition, urgentReason: string | null): EditionCommand {
  return async (tx, deps, caller) => {
    const { editionId } = seen;
    const found = await findEdition(tx, editionId);
    if (!found) return { ok: false, refusal: { code: "NOT_FOUND" } };
    const refusal = urgentReason === null ? null : await refuseSystem(tx, caller, "紧急发布");
    if (refusal) return { ok: false, refusal };
    const publication = { ...seen, contentId: found.contentId, urgentReason };
    const [outcome] = await publishEditions(tx, deps, caller, [publication]);
    if (outcome!.ok) return { ok: true, result: { editionId } };
    if (outcome!.refusal.code !== "NOT_FOUND") return outcome!;
    // Not the newest edition of its content: published and replaced, unless it was discarded meanwhile.
    const old = await findEdition(tx, editionId);
    return old ? { ok: false, refusal: { code: "TRANSITION", from: old.state, to: "PUBLISHED" } } : outcome!;
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

/** Takes words and files out of all that a content says or said. */
export function redact(redaction: Redaction): DeskCommand<{ contentId: string }> {
  return async (tx, deps, caller) => {
    const outcome = await redactContent(tx, deps, caller, redaction);
    return outcome.ok ? { ok: true, result: { contentId: redaction.contentId } } : outcome;
  };
}

/** Takes a content down for good. */
export function goodbye(given: Goodbye): DeskCommand<{ contentId: string }> {
  return async (tx, deps, caller) => {
    const outcome = await markGone(tx, deps, caller, given);
    return outcome.ok ? { ok: true, result: { contentId: given.contentId } } : outcome;
  };
}

/** Says when the publication of a content ends by itself. */
export function expire(expiry: Expiry): DeskCommand<{ contentId: string }> {
  return async (tx, deps, caller) => {
    const outcome = await setExpiry(tx, deps, caller, expiry);
    return outcome.ok ? { ok: true, result: { contentId: expiry.contentId } } : outcome;
  };
}
