import { describe, expect, it } from "vitest";
import {
  afterPublication,
  afterRedaction,
  afterWithdrawal,
  type Occasion,
  type PostedPlacement,
  type Standing,
} from "../../../src/domains/placement/rules.ts";

const at = new Date("2026-03-01T01:00:00Z");
const periods = { update: 1_440, urgentUpdate: 120, takeDown: 120, urgentTakeDown: 30 };
const normal: Occasion = { at, isUrgent: false, periods };
const urgent: Occasion = { ...normal, isUrgent: true };

const PLACEMENT: PostedPlacement = {
  ...{ state: "LIVE", editionId: "1", failure: null, duty: null },
  ...{ isAccountClosed: false, isClaimed: false, hasPendingPost: false, hasLivePost: true, showsRedacted: false },
};
const inMinutes = (minutes: number) => new Date(at.getTime() + minutes * 60_000);
const owed = (kind: "UPDATE" | "TAKE_DOWN", editionId: string, minutes: number) => ({
  kind,
  editionId,
  dueAt: inMinutes(minutes),
});
const LIVE = PLACEMENT;
const STALE: PostedPlacement = { ...LIVE, state: "STALE", editionId: "2", duty: owed("UPDATE", "2", 60) };
const DUE: PostedPlacement = { ...LIVE, state: "WITHDRAWAL_DUE", duty: owed("TAKE_DOWN", "1", 60) };
const PLANNED: PostedPlacement = { ...LIVE, state: "PLANNED", hasLivePost: false };
const FAILED: PostedPlacement = { ...PLANNED, state: "FAILED", failure: "标题过长" };
const WITHDRAWN: PostedPlacement = { ...PLANNED, state: "WITHDRAWN" };

/** State, edition that is to be shown, and what is owed: its kind, its edition, in how many minutes. */
function told({ state, editionId, duty }: Standing): string {
  const minutes = duty && (duty.dueAt.getTime() - at.getTime()) / 60_000;
  return [state, editionId, ...(duty ? [duty.kind, duty.editionId, minutes] : [])].join(" ");
}

describe("an edition that became public", () => {
  it.each<[string, PostedPlacement, boolean, Occasion, string]>([
    ["leaves what is planned planned, in that edition", PLANNED, false, normal, "PLANNED 3"],
    ["leaves what failed failed", FAILED, false, normal, "FAILED 3"],
    ["leaves what has ended alone", WITHDRAWN, false, normal, "WITHDRAWN 1"],
    ["makes what is live stale", LIVE, false, normal, "STALE 3 UPDATE 3 1440"],
    ["is due sooner where it tells of an emergency", LIVE, false, urgent, "STALE 3 UPDATE 3 120"],
    ["moves an open duty, which keeps its earlier moment", STALE, false, normal, "STALE 3 UPDATE 3 60"],
    [
      "moves a duty that is due later than it is itself",
      { ...STALE, duty: owed("UPDATE", "2", 600) },
      false,
      urgent,
      "STALE 3 UPDATE 3 120",
    ],
    ["has what was to go stay, behind", DUE, false, normal, "STALE 3 UPDATE 3 1440"],
    ["plans what was to go and never stood there", { ...DUE, hasLivePost: false }, false, normal, "PLANNED 3"],
    [
      "takes nothing back on a closed account",
      { ...DUE, isAccountClosed: true },
      false,
      normal,
      "WITHDRAWAL_DUE 1 TAKE_DOWN 1 60",
    ],
    ["changes nothing of what is live when it is minor", LIVE, true, normal, "LIVE 1"],
    ["changes no duty when it is minor", STALE, true, urgent, "STALE 2 UPDATE 2 60"],
    ["changes no plan when it is minor", PLANNED, true, normal, "PLANNED 1"],
  ])("%s", (_, placement, isMinor, occasion, expected) => {
    expect(told(afterPublication(placement, { id: "3", isMinor }, occasion))).toBe(expected);
  });
});

describe("taking a content down", () => {
  it.each<[string, PostedPlacement, Occasion, string]>([
    ["has what is live taken down", LIVE, normal, "WITHDRAWAL_DUE 1 TAKE_DOWN 1 120"],
    ["is due sooner in an emergency", LIVE, urgent, "WITHDRAWAL_DUE 1 TAKE_DOWN 1 30"],
    ["overtakes an update that was owed", STALE, normal, "WITHDRAWAL_DUE 2 TAKE_DOWN 2 120"],
    ["leaves a duty to take down as early as it was", DUE, normal, "WITHDRAWAL_DUE 1 TAKE_DOWN 1 60"],
    ["ends what is planned at once", PLANNED, normal, "WITHDRAWN 1"],
    ["ends what failed at once", FAILED, normal, "WITHDRAWN 1"],
    ["chases what somebody holds", { ...PLANNED, isClaimed: true }, normal, "WITHDRAWAL_DUE 1 TAKE_DOWN 1 120"],
    [
      "chases what the platform has taken",
      { ...FAILED, hasPendingPost: true },
      normal,
      "WITHDRAWAL_DUE 1 TAKE_DOWN 1 120",
    ],
    ["leaves what has ended alone", WITHDRAWN, normal, "WITHDRAWN 1"],
  ])("%s", (_, placement, occasion, expected) => {
    expect(told(afterWithdrawal(placement, occasion))).toBe(expected);
  });
});

describe("a redaction", () => {
  const shown = (placement: PostedPlacement) => ({ ...placement, showsRedacted: true });
  it.each<[string, PostedPlacement, string]>([
    ["has the words go that still stand there, always urgently", shown(LIVE), "STALE 3 UPDATE 3 120"],
    ["leaves alone what never showed them", LIVE, "LIVE 1"],
    ["makes an open update no later", shown(STALE), "STALE 3 UPDATE 3 60"],
    ["makes an open update urgent", shown({ ...STALE, duty: owed("UPDATE", "2", 1_000) }), "STALE 3 UPDATE 3 120"],
    ["makes an open removal urgent", shown(DUE), "WITHDRAWAL_DUE 1 TAKE_DOWN 1 30"],
    ["leaves a plan alone", shown(PLANNED), "PLANNED 1"],
    ["leaves what failed alone", shown(FAILED), "FAILED 1"],
    ["leaves what has ended alone", shown(WITHDRAWN), "WITHDRAWN 1"],
  ])("%s", (_, placement, expected) => {
    expect(told(afterRedaction(placement, "3", normal))).toBe(expected);
  });
});
