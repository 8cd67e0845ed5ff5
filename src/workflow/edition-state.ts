/** The states of an edition: see docs/model.md. */
export type EditionState = "DRAFT" | "IN_REVIEW" | "APPROVED" | "SCHEDULED" | "PUBLISHED" | "SUPERSEDED" | "WITHDRAWN";

/** What is done to an edition. */
export type EditionAct = "publish" | "publishWithoutReview" | "supersede" | "withdraw";

// publishWithoutReview is for a system that brings in what another site has published already.
const TRANSITIONS: Record<EditionAct, { from: readonly EditionState[]; to: EditionState }> = {
  publish: { from: ["APPROVED", "SCHEDULED"], to: "PUBLISHED" },
  publishWithoutReview: { from: ["DRAFT", "APPROVED", "SCHEDULED"], to: "PUBLISHED" },
  supersede: { from: ["PUBLISHED"], to: "SUPERSEDED" },
  withdraw: { from: ["PUBLISHED"], to: "WITHDRAWN" },
};

/** The state that an act leads to; null when it cannot be done in this state. */
export function stateAfter(state: EditionState, act: EditionAct): EditionState | null {
  const { from, to } = TRANSITIONS[act];
  return from.includes(state) ? to : null;
}
