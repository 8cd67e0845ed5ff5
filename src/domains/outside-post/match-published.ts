import type { Tx } from "../../platform/db/index.ts";
import { findPostsLike } from "../duplicate/index.ts";
import { writeMatches } from "./commands/write-matches.ts";

/**
 * Gives outside posts that are no content's yet the content that was published after them. Only what is public is compared: what an
 * author writes is told to nobody by a post. Runs in the transaction that puts what was published into the likeness index, so that a post
 * finds the content there, or is found.
 */
export async function matchPublished(tx: Tx, at: Date, contentIds: readonly string[]): Promise<void> {
  const isWaiting = { contentId: null, decision: null };
  if (contentIds.length === 0 || !(await tx.outsidePost.findFirst({ where: isWaiting, select: { id: true } }))) return;
  const shown = await tx.content.findMany({
    where: { id: { in: [...contentIds] }, state: "PUBLIC" },
    select: { publishedEditionId: true },
  });
  const editionIds = shown.flatMap(({ publishedEditionId: id }) => id ?? []);
  await writeMatches(tx, at, await findPostsLike(tx, editionIds));
}
