/** The states of an edition: see docs/model.md. */
export type EditionState = "DRAFT" | "IN_REVIEW" | "APPROVED" | "SCHEDULED" | "PUBLISHED" | "SUPERSEDED" | "WITHDRAWN";

/** What is done to an edition. */
export type EditionAct =
  | "edit"
  | "submit"
  | "passStep"
  | "passLastStep"
  | "requestChanges"
  | "schedule"
  | "unschedule"
  | "publish"
  | "publishUrgently"
  | "publishWithoutReview"
  | "supersede"
  | "withdraw";

const OPEN: readonly EditionState[] = ["DRAFT", "IN_REVIEW", "APPROVED", "SCHEDULED"];

const TRANSITIONS: Record<EditionAct, { from: readonly EditionState[]; to: EditionState }> = {
  // What was reviewed is what is published: an edit asks for the reviews anew.
  edit: { from: OPEN, to: "DRAFT" },
  submit: { from: ["DRAFT"], to: "IN_REVIEW" },
  passStep: { from: ["IN_REVIEW"], to: "IN_REVIEW" },
  passLastStep: { from: ["IN_REVIEW"], to: "APPROVED" },
  requestChanges: { from: ["IN_REVIEW"], to: "DRAFT" },
  schedule: { from: ["APPROVED", "SCHEDULED"], to: "SCHEDULED" },
  unschedule: { from: ["SCHEDULED"], to: "APPROVED" },
  publish: { from: ["APPROVED", "SCHEDULED"], to: "PUBLISHED" },
  publishUrgently: { from: OPEN, to: "PUBLISHED" },
  // For a system that brings in what another site has published already.
  publishWithoutReview: { from: ["DRAFT", "APPROVED", "SCHEDULED"], to: "PUBLISHED" },
  supersede: { from: ["PUBLISHED"], to: "SUPERSEDED" },
  withdraw: { from: ["PUBLISHED"], to: "WITHDRAWN" },
};

/** The state that an act leads to; null when it cannot be done in this state. */
export function stateAfter(state: EditionState, act: EditionAct): EditionState | null {
  const { from, to } = TRANSITIONS[act];
  return from.includes(state) ? to : null;
}

/** Where an act leads, whether or not it can be done: what a refusal names. */
export function targetOf(act: EditionAct): EditionState {
  return TRANSITIONS[act].to;
}
