import type { Tx } from "../../../platform/db/index.ts";
import { readSql } from "../../../platform/sql-file.ts";
import { type Caller, type CommandDeps, type Outcome, record } from "./command.ts";
import { lockEdition, type SeenEdition } from "./lock-edition.ts";

const DELETE_PARTS = readSql(import.meta.url, "../sql/delete-edition-parts.sql");

/** Throws an open edition away, words and reviews. What is public of the content stays. */
export async function discardEdition(
  tx: Tx,
  deps: CommandDeps,
  caller: Caller,
  seen: SeenEdition,
): Promise<Outcome<{ contentId: string }>> {
  const locked = await lockEdition(tx, seen, "edit");
  if (!locked.ok) return locked;
  const { contentId, editionId, number } = locked.edition;
  await tx.$executeRawUnsafe(DELETE_PARTS, editionId);
  await tx.editionReview.deleteMany({ where: { editionId } });
  await tx.editionContributor.deleteMany({ where: { editionId } });
  await tx.editionRedaction.deleteMany({ where: { editionId } });
  await tx.shareLink.deleteMany({ where: { editionId } });
  await tx.edition.delete({ where: { id: editionId } });
  await record(tx, caller, deps.clock.now(), [
    { command: "edition.discard", changeType: null, contentId, editionId, number, arguments: {} },
  ]);
  return { ok: true, contentId };
}
