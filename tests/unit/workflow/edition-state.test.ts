import { describe, expect, it } from "vitest";
import { type EditionAct, type EditionState, stateAfter } from "../../../src/workflow/edition-state.ts";

const STATES: EditionState[] = ["DRAFT", "IN_REVIEW", "APPROVED", "SCHEDULED", "PUBLISHED", "SUPERSEDED", "WITHDRAWN"];

// Per act the states in which it can be done, and where it leads; in every other state it cannot be done.
const ACTS: [EditionAct, EditionState[], EditionState][] = [
  ["publish", ["APPROVED", "SCHEDULED"], "PUBLISHED"],
  ["publishWithoutReview", ["DRAFT", "APPROVED", "SCHEDULED"], "PUBLISHED"],
  ["supersede", ["PUBLISHED"], "SUPERSEDED"],
  ["withdraw", ["PUBLISHED"], "WITHDRAWN"],
];

describe.each(ACTS)("to %s an edition", (act, from, to) => {
  it.each(STATES)("that is %s", (state) => {
    expect(stateAfter(state, act)).toBe(from.includes(state) ? to : null);
  });
});
