import type { Tx } from "../../../platform/db/index.ts";
import { readSql } from "../../../platform/sql-file.ts";
import type { PreparedDraft } from "../draft.ts";
import { type Caller, type CommandDeps, type Outcome, record } from "./command.ts";
import { lockEdition, type SeenEdition } from "./lock-edition.ts";
import { editionWords, writeParts } from "./write-editions.ts";

/** What an open edition shall say instead. */
export interface Edit extends SeenEdition {
  readonly draft: PreparedDraft;
}

const DELETE_PARTS = readSql(import.meta.url, "../sql/delete-edition-parts.sql");

/**
 * Changes an open edition. Whatever reviews it had, it is a draft again: what is published is what was reviewed. What is public of the
 * content stays as it is. Whoever edits has contributed and cannot review.
 */
export async function editEdition(
  tx: Tx,
  deps: CommandDeps,
  caller: Caller,
  edit: Edit,
): Promise<Outcome<{ version: number }>> {
  const locked = await lockEdition(tx, edit, "edit");
  if (!locked.ok) return locked;
  const { edition, to } = locked;
  const { editionId, draft } = edit;
  if (edition.type !== draft.type) return { ok: false, refusal: { code: "NOT_FOUND" } };
  const { version } = await tx.edition.update({
    where: { id: editionId },
    data: { ...editionWords(draft), state: to, scheduledFor: null, version: { increment: 1 } },
  });
  await tx.$executeRawUnsafe(DELETE_PARTS, editionId);
  await writeParts(tx, [{ id: editionId, draft }]);
  await tx.editionContributor.createMany({ data: { editionId, personId: caller.personId }, skipDuplicates: true });
  await record(tx, caller, deps.clock.now(), [
    {
      command: "edition.edit",
      changeType: null,
      contentId: edition.contentId,
      editionId,
      number: edition.number,
      arguments: { digest: draft.digest },
    },
  ]);
  return { ok: true, version };
}
