import type { Tx } from "../../../platform/db/index.ts";
import { readSql } from "../../../platform/sql-file.ts";
import { type EditionAct, type EditionState, stateAfter, targetOf } from "../../../workflow/edition-state.ts";
import type { Outcome } from "./command.ts";
import { lockContents, type NewestEdition } from "./lock-contents.ts";

/** An edition that someone acts on, as they saw it. */
export interface SeenEdition {
  readonly editionId: string;
  /** The version that they saw. */
  readonly expectedVersion: number;
}

/** An edition that an act can be done on, locked with its content until the transaction ends, and the state that the act leads to. */
export interface LockedEdition {
  readonly edition: NewestEdition;
  readonly to: EditionState;
}

/** Of which content an edition is, and in which state; null: there is none. Not locked. */
export async function findEdition(
  tx: Tx,
  editionId: string,
): Promise<{ contentId: string; state: EditionState } | null> {
  const [found = null] = await tx.$queryRawUnsafe<{ contentId: string; state: EditionState }[]>(STATE, editionId);
  return found;
}

const STATE = readSql(import.meta.url, "../sql/edition-state.sql");

/** Locks an edition for an act; refused when it is not there, was changed meanwhile, or its state does not allow the act. */
export async function lockEdition(
  tx: Tx,
  { editionId, expectedVersion }: SeenEdition,
  act: EditionAct,
): Promise<Outcome<LockedEdition>> {
  const found = await findEdition(tx, editionId);
  if (!found) return { ok: false, refusal: { code: "NOT_FOUND" } };
  const edition = (await lockContents(tx, [found.contentId])).get(found.contentId);
  if (edition?.editionId !== editionId) {
    // Not the newest: it was published and replaced, or discarded while the lock was waited for.
    const old = await findEdition(tx, editionId);
    if (!old) return { ok: false, refusal: { code: "NOT_FOUND" } };
    return { ok: false, refusal: { code: "TRANSITION", from: old.state, to: targetOf(act) } };
  }
  if (edition.version !== expectedVersion)
    return { ok: false, refusal: { code: "VERSION_CONFLICT", currentVersion: edition.version } };
  const to = stateAfter(edition.state, act);
  if (!to) return { ok: false, refusal: { code: "TRANSITION", from: edition.state, to: targetOf(act) } };
  return { ok: true, edition, to };
}
