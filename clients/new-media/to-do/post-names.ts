import type { DuePlacement } from "./ledger.ts";

type Post = DuePlacement["posts"][number];

const ENDED = ["REJECTED", "REMOVED", "BANNED"];

/**
 * The name under which the post of a placement that has not ended stands on the platform, or will: it follows from the ledger alone, so that
 * whoever was killed after posting, and before saying so, finds the post again under it.
 */
export function nameOfPost(placement: DuePlacement): string {
  const ended = placement.posts.filter((post) => isOurs(placement, post) && ENDED.includes(post.state));
  return `${placement.id}-${ended.length + 1}`;
}

/** The post that the ledger knows under a name; null: it was not reported. */
export function postNamed({ posts }: DuePlacement, name: string): Post | null {
  return posts.find(({ outsideId }) => outsideId === name) ?? null;
}

/** Whether somebody else posted it, by hand: what stands there is then theirs to change. */
export function hasPostOfOthers(placement: DuePlacement): boolean {
  return placement.posts.some((post) => !isOurs(placement, post) && !ENDED.includes(post.state));
}

/** Whether the platform would not have this edition or a later one: the same is not sent again until a person has looked. */
export function wasRejected(placement: DuePlacement, edition: number): boolean {
  return placement.posts.some(
    (post) =>
      isOurs(placement, post) && (post.state === "REJECTED" || post.state === "BANNED") && post.edition >= edition,
  );
}

function isOurs({ id }: DuePlacement, { outsideId }: Post): boolean {
  return outsideId?.startsWith(`${id}-`) ?? false;
}
