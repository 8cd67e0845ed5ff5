import type { DutyKind, PlacementState } from "../../platform/db/index.ts";

/** How long a duty leaves, in minutes. */
export interface DutyPeriods {
  readonly update: number;
  readonly urgentUpdate: number;
  readonly takeDown: number;
  readonly urgentTakeDown: number;
}

/** What an account owes now: to show this edition or a later one, or to take the text of this one down. */
export interface OpenDuty {
  readonly kind: DutyKind;
  readonly editionId: string;
  /** The first moment that is too late. */
  readonly dueAt: Date;
}

/** How a placement stands. STALE exactly while an UPDATE is owed, WITHDRAWAL_DUE exactly while a TAKE_DOWN is. */
export interface Standing {
  readonly state: PlacementState;
  /** The edition that the account is to show: that one or a later one. */
  readonly editionId: string;
  /** Why the platform did not take it, or not its last change; null: it did, or was not asked. */
  readonly failure: string | null;
  readonly duty: OpenDuty | null;
}

/** A placement on an account that is posted to, as far as rules ask. */
export interface PostedPlacement extends Standing {
  readonly isAccountClosed: boolean;
  /** Whether somebody may be posting it at this moment: a lease in force. */
  readonly isClaimed: boolean;
  /** Whether a post is in the draft box, or taken by the platform and not published yet. */
  readonly hasPendingPost: boolean;
  readonly hasLivePost: boolean;
  /** Whether words stand there that were taken out of the edition since. */
  readonly showsRedacted: boolean;
}

/** When something happened, and how pressing its content is. */
export interface Occasion {
  readonly at: Date;
  readonly isUrgent: boolean;
  readonly periods: DutyPeriods;
}

/** An edition that has just become public. */
export interface NewEdition {
  readonly id: string;
  /** A correction that changes nothing of what is said. */
  readonly isMinor: boolean;
}

/**
 * How a placement stands after an edition of its content became public: the first one, a correction, or one after a withdrawal. A minor
 * correction changes nothing; what is live falls behind a major one; what had to go comes to stay where it still stands.
 */
export function afterPublication(placement: PostedPlacement, edition: NewEdition, occasion: Occasion): Standing {
  if (edition.isMinor) return placement;
  const shown = { ...standingOf(placement), editionId: edition.id };
  switch (placement.state) {
    case "LIVE":
    case "STALE":
      return owing(shown, "UPDATE", occasion);
    case "WITHDRAWAL_DUE":
      // A closed account shows nothing, whatever becomes of the content.
      if (placement.isAccountClosed) return placement;
      return placement.hasLivePost ? owing(shown, "UPDATE", occasion) : { ...shown, state: "PLANNED", duty: null };
    case "PLANNED":
    case "FAILED":
      return shown;
    case "WITHDRAWN":
      return placement;
  }
}

/** How a placement stands after its content was taken down: withdrawn, redirected, gone or expired. */
export function afterWithdrawal(placement: PostedPlacement, occasion: Occasion): Standing {
  switch (placement.state) {
    case "LIVE":
    case "STALE":
    case "WITHDRAWAL_DUE":
      return owing(placement, "TAKE_DOWN", occasion);
    case "PLANNED":
    case "FAILED": {
      const mayAppear = placement.isClaimed || placement.hasPendingPost;
      if (mayAppear) return owing(placement, "TAKE_DOWN", occasion);
      return { ...standingOf(placement), state: "WITHDRAWN", duty: null };
    }
    case "WITHDRAWN":
      return placement;
  }
}

/** How a placement stands after words were taken out of its content, which stays public as the edition given: always urgent. */
export function afterRedaction(placement: PostedPlacement, editionId: string, occasion: Occasion): Standing {
  if (!placement.showsRedacted) return placement;
  const urgent = { ...occasion, isUrgent: true };
  switch (placement.state) {
    case "LIVE":
    case "STALE":
      return owing({ ...placement, editionId }, "UPDATE", urgent);
    case "WITHDRAWAL_DUE":
      return owing(placement, "TAKE_DOWN", urgent);
    case "PLANNED":
    case "FAILED":
    case "WITHDRAWN":
      return placement;
  }
}

const STATE_OF = { UPDATE: "STALE", TAKE_DOWN: "WITHDRAWAL_DUE" } as const;

/** The same placement with a duty. One of its kind that is open goes on, about the edition that counts now, and due no later than it was. */
export function owing(standing: Standing, kind: DutyKind, occasion: Occasion): Standing {
  const { duty } = standing;
  const dueAt = dueOf(kind, occasion);
  const sooner = duty?.kind === kind && duty.dueAt < dueAt ? duty.dueAt : dueAt;
  const { editionId } = standing;
  return { ...standingOf(standing), state: STATE_OF[kind], duty: { kind, editionId, dueAt: sooner } };
}

/** By when something is to be done about what happened. */
export function dueOf(kind: DutyKind, { at, isUrgent, periods }: Occasion): Date {
  const { update, urgentUpdate, takeDown, urgentTakeDown } = periods;
  const minutes = kind === "UPDATE" ? (isUrgent ? urgentUpdate : update) : isUrgent ? urgentTakeDown : takeDown;
  return new Date(at.getTime() + minutes * 60_000);
}

/** Whether two standings are the same. */
export function isSameStanding(one: Standing, other: Standing): boolean {
  return (
    one.state === other.state &&
    one.editionId === other.editionId &&
    one.failure === other.failure &&
    one.duty?.kind === other.duty?.kind &&
    one.duty?.editionId === other.duty?.editionId &&
    one.duty?.dueAt.getTime() === other.duty?.dueAt.getTime()
  );
}

function standingOf({ state, editionId, failure, duty }: Standing): Standing {
  return { state, editionId, failure, duty };
}
