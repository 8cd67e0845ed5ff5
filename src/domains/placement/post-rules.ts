import type { PostState, PostWay } from "../../platform/db/index.ts";

/** What somebody reports of a post. Null: not said, so that what is known of it stays. */
export interface PostReport {
  readonly editionId: string;
  readonly state: PostState;
  readonly way: PostWay;
  readonly outsideId: string | null;
  readonly url: string | null;
  /** When readers could see it first. */
  readonly postedAt: Date | null;
  /** The platform's reason to reject or ban it. */
  readonly reason: string | null;
  /** Why it stands beside another live post. */
  readonly besideReason: string | null;
}

/** A post as it is kept. */
export interface PostRow extends PostReport {
  /** Since when it shows its edition. */
  readonly shownSince: Date;
  /** When it was removed or banned; null: it was not. */
  readonly removedAt: Date | null;
}

/** How far a clock of a platform may be ahead of ours. */
const CLOCK_SKEW_MS = 5 * 60_000;

/** Whether a moment lies ahead, by more than clocks differ: nothing was posted then. */
export function isAhead(moment: Date, now: Date): boolean {
  return moment.getTime() - now.getTime() > CLOCK_SKEW_MS;
}

/** A post after a report of it; `before` null: it was not known. A report that comes late takes nothing back. */
export function nextPost(before: PostRow | null, report: PostReport, at: Date): PostRow {
  const outsideId = report.outsideId ?? before?.outsideId ?? null;
  const url = report.url ?? before?.url ?? null;
  const postedAt = report.postedAt ?? before?.postedAt ?? null;
  if (before && isOvertaken(before, report, at)) {
    const { editionId, state, way, reason, besideReason, shownSince, removedAt } = before;
    return { editionId, state, way, outsideId, url, postedAt, reason, besideReason, shownSince, removedAt };
  }
  const isEnded = report.state === "REMOVED" || report.state === "BANNED";
  return {
    editionId: report.editionId,
    state: report.state,
    way: report.way,
    outsideId,
    url,
    postedAt: report.state === "PUBLISHED" ? (postedAt ?? at) : postedAt,
    reason: report.reason,
    besideReason: report.besideReason ?? before?.besideReason ?? null,
    shownSince: before?.editionId === report.editionId ? before.shownSince : before ? at : (report.postedAt ?? at),
    removedAt: isEnded ? (before?.removedAt ?? at) : null,
  };
}

/** Whether a report tells of an earlier step than the one that is known: platforms answer late, and out of order. */
function isOvertaken(before: PostRow, { state, postedAt }: PostReport, at: Date): boolean {
  const isEnded = before.removedAt !== null;
  if (state === "DRAFTED" || state === "SUBMITTED")
    return isEnded || before.state === "PUBLISHED" || stepsBack(before.state, state);
  // What was removed stands again only if it was posted anew.
  return state === "PUBLISHED" && before.removedAt !== null && (postedAt ?? at) <= before.removedAt;
}

function stepsBack(before: PostState, state: PostState): boolean {
  return before === "SUBMITTED" && state === "DRAFTED";
}

/** Names of a post: how a report finds the one that it is about. */
export interface PostNames {
  readonly id: string;
  readonly outsideId: string | null;
  readonly url: string | null;
}

/** Which of the known posts of an account a report is about: "CONTRADICTION" where its names are those of two; null: of none. */
export function reportedPost<Post extends PostNames>(
  posts: readonly Post[],
  { postId, outsideId, url }: { postId: string | null; outsideId: string | null; url: string | null },
): Post | "CONTRADICTION" | null {
  const named = posts.filter(
    (post) =>
      post.id === postId || (outsideId !== null && post.outsideId === outsideId) || (url !== null && post.url === url),
  );
  return named.length > 1 ? "CONTRADICTION" : (named[0] ?? null);
}
