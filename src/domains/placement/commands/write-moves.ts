import { type DutyClosing, insertRows, type Tx } from "../../../platform/db/index.ts";
import { newId } from "../../../platform/ids.ts";
import { readSql } from "../../../platform/sql-file.ts";
import { isSameStanding, type OpenDuty, type Standing } from "../rules.ts";

/** What shows that a duty was done: a post, what was seen at an address, or what a named person states. Null: not by this. */
export interface Evidence {
  readonly postId: string | null;
  readonly checkedAddress: string | null;
  readonly checkedAt: Date | null;
  readonly checkedStatus: number | null;
  readonly seen: string | null;
  readonly statedBy: string | null;
  readonly statement: string | null;
}

/** Nothing is shown. */
export const NO_EVIDENCE: Evidence = {
  ...{ postId: null, checkedAddress: null, checkedAt: null, checkedStatus: null, seen: null },
  ...{ statedBy: null, statement: null },
};

/** How a duty ended. */
export interface Closing extends Evidence {
  readonly closing: DutyClosing;
  /** Null: it was overtaken. */
  readonly closedById: string | null;
  /** Why it is impossible. */
  readonly reason: string | null;
}

/** A placement with how it stands from now on. */
export interface Move {
  readonly id: string;
  readonly from: Standing;
  /** The row of the duty that is open; null: none is. */
  readonly dutyId: string | null;
  readonly to: Standing;
  /** How the open duty ends, where it does; left out: it is overtaken. */
  readonly closing?: Closing | null;
}

const MOVE = readSql(import.meta.url, "../sql/move-placements.sql");
const CHANGE_DUTIES = readSql(import.meta.url, "../sql/change-duties.sql");
const RECORD = readSql(import.meta.url, "../sql/record-placements.sql");
const OVERTAKEN: Closing = { ...NO_EVIDENCE, closing: "OVERTAKEN", closedById: null, reason: null };

/** Writes moves with their duties and a change for each; what does not move is left alone. Four statements, however many. */
export async function writeMoves(tx: Tx, at: Date, moves: readonly Move[]): Promise<void> {
  const moving = moves.filter(({ from, to }) => !isSameStanding(from, to));
  if (moving.length === 0) return;
  const changed = moving.flatMap((move) => changedDuty(move, at) ?? []);
  if (changed.length > 0) await tx.$executeRawUnsafe(CHANGE_DUTIES, JSON.stringify(changed));
  const opened = moving.flatMap((move) => openedDuty(move, at) ?? []);
  await insertRows(tx, "duty", opened);
  const rows = moving.map(({ id, to: { state, editionId, failure } }) => ({ id, state, editionId, failure }));
  await tx.$executeRawUnsafe(MOVE, JSON.stringify(rows), at);
  await recordPlacements(
    tx,
    at,
    moving.map(({ id }) => id),
  );
}

/** Writes a change for each placement as it stands now; `claimed`: that, and not its state, is what happened. */
export async function recordPlacements(
  tx: Tx,
  at: Date,
  ids: readonly string[],
  what: "claimed" | null = null,
): Promise<void> {
  await tx.$executeRawUnsafe(RECORD, ids, at, what);
}

/** What becomes of the duty that was open; null: nothing. */
function changedDuty({ from, dutyId, to, closing }: Move, at: Date) {
  if (!from.duty || dutyId === null) return null;
  const { editionId, dueAt } = goesOn(from.duty, to.duty) ? (to.duty as OpenDuty) : from.duty;
  if (goesOn(from.duty, to.duty)) return { id: dutyId, editionId, dueAt };
  return { id: dutyId, editionId, dueAt, closedAt: at, ...(closing ?? OVERTAKEN) };
}

function openedDuty({ id, from, to }: Move, at: Date) {
  if (!to.duty || goesOn(from.duty, to.duty)) return null;
  const { kind, editionId, dueAt } = to.duty;
  return { id: newId(), placementId: id, kind, editionId, since: at, dueAt };
}

function goesOn(before: OpenDuty | null, after: OpenDuty | null): boolean {
  return before !== null && before.kind === after?.kind;
}
