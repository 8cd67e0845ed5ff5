import type { Tx } from "../../platform/db/index.ts";
import { newId } from "../../platform/ids.ts";
import { readSql } from "../../platform/sql-file.ts";
import type { Effect } from "../content/index.ts";
import { isSelected, type Selection } from "./selection.ts";

const PLACE = readSql(import.meta.url, "sql/place-contents.sql");
const UNPLACE = readSql(import.meta.url, "sql/unplace-contents.sql");

/**
 * Keeps the built-in accounts in step with what is public: a content stands live where an account's selection names it, in its
 * public edition, and nowhere else. Runs in the transaction of the content command.
 */
export async function placeContents(tx: Tx, { kind, at, contents }: Effect): Promise<void> {
  // A redacted content stands where it stood, in the same edition.
  if (kind === "redacted") return;
  const contentIds = contents.map(({ contentId }) => contentId);
  if (kind === "withdrawn") {
    await tx.$executeRawUnsafe(UNPLACE, contentIds, [], at);
    return;
  }
  const accounts = await tx.account.findMany({
    where: { builtIn: true, state: { in: ["ACTIVE", "WARNED"] } },
    select: { id: true, selection: true },
  });
  const placements = contents.flatMap((content) =>
    accounts
      .filter(({ selection }) => selection !== null && isSelected(selection as unknown as Selection, content))
      .map(({ id }) => ({ id: newId(), contentId: content.contentId, accountId: id, editionId: content.editionId })),
  );
  await tx.$executeRawUnsafe(
    PLACE,
    placements.map(({ id }) => id),
    placements.map(({ contentId }) => contentId),
    placements.map(({ accountId }) => accountId),
    placements.map(({ editionId }) => editionId),
    at,
  );
  await tx.$executeRawUnsafe(
    UNPLACE,
    contentIds,
    placements.map(({ contentId, accountId }) => `${contentId} ${accountId}`),
    at,
  );
}
