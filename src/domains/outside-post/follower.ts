import type { Clock } from "../../platform/clock.ts";
import type { Follower } from "../../platform/followers/follower.ts";
import { findPostsLike } from "../duplicate/index.ts";
import { writeMatches } from "./commands/write-matches.ts";

/**
 * Gives outside posts that are no content's yet the content that was published after them. Only what is public is compared: what an
 * author writes is told to nobody by a post.
 */
export function outsidePostFollower(clock: Clock): Follower {
  return {
    name: "outside-posts",
    batch: 20,
    async handle(tx, changes) {
      const changed = [...new Set(changes.flatMap(({ contentId }) => contentId ?? []))];
      const isWaiting = { contentId: null, decision: null };
      if (changed.length === 0 || !(await tx.outsidePost.findFirst({ where: isWaiting, select: { id: true } }))) return;
      const shown = await tx.content.findMany({
        where: { id: { in: changed }, state: "PUBLIC" },
        select: { publishedEditionId: true },
      });
      const editionIds = shown.flatMap(({ publishedEditionId: id }) => id ?? []);
      await writeMatches(tx, clock.now(), await findPostsLike(tx, editionIds));
    },
  };
}
