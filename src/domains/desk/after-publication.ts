import {
  answerFinding,
  type BackReviewGiven,
  dismissFinding,
  recordBackReview,
} from "../content/commands/back-review.ts";
import type { DeskCommand } from "./desk.ts";

type EditionCommand = DeskCommand<{ editionId: string }>;

/** Records a review after publication. */
export function reviewBack(given: BackReviewGiven): EditionCommand {
  return async (tx, deps, caller) => {
    const outcome = await recordBackReview(tx, deps, caller, given);
    return outcome.ok ? { ok: true, result: { editionId: given.editionId } } : outcome;
  };
}

/** Answers findings by the edition that corrects them. */
export function answer(findingId: string, correctionId: string): EditionCommand {
  return async (tx, deps, caller) => {
    const outcome = await answerFinding(tx, deps, caller, { findingId, correctionId });
    return outcome.ok ? { ok: true, result: { editionId: outcome.editionId } } : outcome;
  };
}

/** Sets findings aside. */
export function dismiss(findingId: string, reason: string): EditionCommand {
  return async (tx, deps, caller) => {
    const outcome = await dismissFinding(tx, deps, caller, { findingId, reason });
    return outcome.ok ? { ok: true, result: { editionId: outcome.editionId } } : outcome;
  };
}
