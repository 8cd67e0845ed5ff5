import { newId } from "../../src/platform/ids.ts";
import type { World } from "./world.ts";

/** Puts a published post of a live placement into the ledger; answers the post's id. For tests that are about something else. */
export async function insertPost(
  { db, clock, editor }: World,
  { accountKey, contentId, editionId, url }: { accountKey: string; contentId: string; editionId: string; url: string },
): Promise<string> {
  const { id: accountId } = await db.prisma.account.findUniqueOrThrow({ where: { key: accountKey } });
  const at = clock.now();
  const placement = { id: newId(), contentId, accountId, editionId, state: "LIVE" as const, changedAt: at };
  await db.prisma.placement.create({ data: placement });
  const shown = { editionId, shownSince: at, postedAt: at, state: "PUBLISHED" as const, way: "HAND" as const };
  const reported = { reportedAt: at, reportedById: editor.personId };
  const id = newId();
  await db.prisma.post.create({ data: { id, placementId: placement.id, accountId, url, ...shown, ...reported } });
  return id;
}
