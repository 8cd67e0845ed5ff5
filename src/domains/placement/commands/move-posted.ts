import type { Tx } from "../../../platform/db/index.ts";
import { readSql } from "../../../platform/sql-file.ts";
import type { Effect, EffectContent } from "../../content/index.ts";
import {
  afterPublication,
  afterRedaction,
  afterWithdrawal,
  type DutyPeriods,
  type PostedPlacement,
  type Standing,
} from "../rules.ts";
import { type DutyColumns, openDutyOf } from "./lock-placement.ts";
import { writeMoves } from "./write-moves.ts";

const POSTED = readSql(import.meta.url, "../sql/posted-placements.sql");

interface PlacementRow extends Omit<PostedPlacement, "duty">, DutyColumns {
  readonly id: string;
  readonly newEditionId: string;
  readonly isMinor: boolean;
  readonly isUrgent: boolean;
  readonly dutyId: string | null;
}

/** A content, and the edition of it that is or was public. */
type OfContent = Pick<EffectContent, "contentId" | "editionId">;

/** Moves what stands on accounts that are posted to after something happened to its contents: a statement where nothing does. */
export async function movePosted(tx: Tx, { kind, at, contents }: Effect, periods: DutyPeriods): Promise<void> {
  await move(tx, at, await loadPosted(tx, at, contents, null), (placement, { newEditionId, isMinor, isUrgent }) => {
    const occasion = { at, isUrgent, periods };
    if (kind === "published") return afterPublication(placement, { id: newEditionId, isMinor }, occasion);
    if (kind === "withdrawn") return afterWithdrawal(placement, occasion);
    return afterRedaction(placement, newEditionId, occasion);
  });
}

/**
 * Ends what is planned on an account that closes; where somebody may be posting at this moment, it is due to be taken down. What stands there is
 * followed up as before.
 * @returns how many were planned
 */
export function endPlanned(periods: DutyPeriods) {
  return async (tx: Tx, at: Date, accountId: string): Promise<number> => {
    const where = { accountId, state: { in: ["PLANNED" as const, "FAILED" as const] } };
    const planned = await tx.placement.findMany({ where, select: { contentId: true, editionId: true } });
    await move(tx, at, await loadPosted(tx, at, planned, accountId), (placement, { isUrgent }) =>
      afterWithdrawal(placement, { at, isUrgent, periods }),
    );
    return planned.length;
  };
}

async function loadPosted(
  tx: Tx,
  at: Date,
  contents: readonly OfContent[],
  accountId: string | null,
): Promise<PlacementRow[]> {
  return await tx.$queryRawUnsafe<PlacementRow[]>(
    POSTED,
    contents.map(({ contentId }) => contentId),
    contents.map(({ editionId }) => editionId),
    at,
    accountId,
  );
}

async function move(
  tx: Tx,
  at: Date,
  rows: readonly PlacementRow[],
  standsAfter: (placement: PostedPlacement, row: PlacementRow) => Standing,
): Promise<void> {
  const moves = rows.map((row) => {
    const placement = { ...row, duty: openDutyOf(row) };
    return { id: row.id, dutyId: row.dutyId, from: placement, to: standsAfter(placement, row) };
  });
  await writeMoves(tx, at, moves);
}
