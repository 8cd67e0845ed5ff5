import type { DutyClosing, PlacementState, PostState } from "../../platform/db/index.ts";
import { type Occasion, owing, type Standing } from "./rules.ts";

/** A post as far as rules ask. */
export interface PostFacts {
  readonly id: string;
  readonly state: PostState;
  readonly editionId: string;
  /** Whether it shows less than the newest major edition, or words that were taken out since. */
  readonly isOutdated: boolean;
}

/** What was reported of a post: it as it is now, and as it was known; null: it was not. */
export interface Reported {
  readonly post: PostFacts;
  readonly before: Pick<PostFacts, "state" | "editionId"> | null;
  /** The platform's reason. */
  readonly reason: string | null;
}

/** What decides what an account may show of a content. */
export interface Footing {
  readonly isPublic: boolean;
  readonly isAccountClosed: boolean;
  /** The newest edition that is no minor correction: what is to be shown. */
  readonly editionId: string;
}

/** How a placement stands from now on, and how its open duty ended, by which post. */
export interface Outcome {
  readonly standing: Standing;
  /** Null: it did not end, was overtaken, or there was none. */
  readonly closing: { readonly how: DutyClosing; readonly postId: string } | null;
}

const PENDING: readonly PostState[] = ["DRAFTED", "SUBMITTED"];

/** Whether a post is on its way to its readers. */
export function isPending({ state }: Pick<PostFacts, "state">): boolean {
  return PENDING.includes(state);
}

/**
 * How a placement stands after a report, with all its posts as they are now; `standing` null: the account never was to show the content.
 * A report that says nothing new about what is shown changes nothing.
 */
export function afterReport(
  standing: Standing | null,
  posts: readonly PostFacts[],
  reported: Reported,
  footing: Footing,
  occasion: Occasion,
): Outcome {
  const { post, before } = reported;
  const known = standing ?? { state: "WITHDRAWN", editionId: footing.editionId, failure: null, duty: null };
  if (before?.state === post.state && before.editionId === post.editionId) return unchanged(known);
  if (!footing.isPublic || footing.isAccountClosed) return whereNothingMayStand(known, posts, reported, occasion);
  const live = posts.filter(({ state }) => state === "PUBLISHED");
  if (live.length === 0) return { standing: withoutLivePost(known, reported), closing: null };
  if (post.state === "PUBLISHED" && post.isOutdated)
    return {
      standing: owing({ ...known, editionId: footing.editionId, failure: null }, "UPDATE", occasion),
      closing: null,
    };
  // One that fell behind still stands beside it: the duty is open until that one is gone.
  if (live.some(({ isOutdated }) => isOutdated)) return unchanged(standsUnlessOwed(known, post));
  return upToDate(known, live, reported, footing);
}

function unchanged(standing: Standing): Outcome {
  return { standing, closing: null };
}

/** The content is not public, or the account is closed: whatever stands there or may appear has to go. */
function whereNothingMayStand(
  standing: Standing,
  posts: readonly PostFacts[],
  { post }: Reported,
  occasion: Occasion,
): Outcome {
  if (posts.some((each) => each.state === "PUBLISHED" || isPending(each)))
    return unchanged(owing(standing, "TAKE_DOWN", occasion));
  const closing = standing.duty && { how: "TAKEN_DOWN" as const, postId: post.id };
  return { standing: { ...standing, state: "WITHDRAWN", duty: null }, closing };
}

/** Nothing stands on the account: it is planned still, refused, or removed. */
function withoutLivePost(standing: Standing, { post, before, reason }: Reported): Standing {
  // Whoever is to bring it up to date has removed the old post, and is about to post anew.
  if (standing.duty) return { ...standing, failure: reason };
  if (isPending(post)) return { ...standing, state: "PLANNED", failure: null };
  if (post.state !== "REMOVED") return { ...standing, state: "FAILED", failure: reason };
  const wasOnItsWay = before !== null && isPending(before);
  return wasOnItsWay ? standing : { ...standing, state: "WITHDRAWN" };
}

/** What is live shows what it should: an update that was owed is done. */
function upToDate(
  standing: Standing,
  live: readonly PostFacts[],
  { post, before }: Reported,
  { editionId }: Footing,
): Outcome {
  const isShown = post.state === "PUBLISHED";
  const how = isShown && before?.state === "PUBLISHED" ? "EDITED_IN_PLACE" : "REPOSTED";
  const by = isShown ? post : live[0]!;
  return {
    standing: { state: "LIVE", editionId, failure: null, duty: null },
    closing: standing.duty?.kind === "UPDATE" ? { how, postId: by.id } : null,
  };
}

function standsUnlessOwed(standing: Standing, { state }: PostFacts): Standing {
  const stands: readonly PlacementState[] = ["LIVE", "STALE"];
  return state === "PUBLISHED" && !stands.includes(standing.state) ? { ...standing, state: "LIVE" } : standing;
}
