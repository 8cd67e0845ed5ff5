import type { DutyKind, Tx } from "../../../platform/db/index.ts";
import { readSql } from "../../../platform/sql-file.ts";
import type { Effect } from "../../content/index.ts";
import {
  afterPublication,
  afterRedaction,
  afterWithdrawal,
  type DutyPeriods,
  type OpenDuty,
  type PostedPlacement,
  type Standing,
} from "../rules.ts";
import { writeMoves } from "./write-moves.ts";

const POSTED = readSql(import.meta.url, "../sql/posted-placements.sql");

interface PlacementRow extends Omit<PostedPlacement, "duty"> {
  readonly id: string;
  readonly newEditionId: string;
  readonly isMinor: boolean;
  readonly isUrgent: boolean;
  readonly dutyId: string | null;
  readonly dutyKind: DutyKind | null;
  readonly dutyEditionId: string | null;
  readonly dutyDueAt: Date | null;
}

/** Moves what stands on accounts that are posted to after something happened to its contents: a statement where nothing does. */
export async function movePosted(tx: Tx, { kind, at, contents }: Effect, periods: DutyPeriods): Promise<void> {
  const rows = await tx.$queryRawUnsafe<PlacementRow[]>(
    POSTED,
    contents.map(({ contentId }) => contentId),
    contents.map(({ editionId }) => editionId),
    at,
  );
  const moves = rows.map((row) => {
    const placement = { ...row, duty: dutyOf(row) };
    return { id: row.id, dutyId: row.dutyId, from: placement, to: standsAfter(placement, row) };
  });
  await writeMoves(tx, at, moves);

  function standsAfter(placement: PostedPlacement, { newEditionId, isMinor, isUrgent }: PlacementRow): Standing {
    const occasion = { at, isUrgent, periods };
    if (kind === "published") return afterPublication(placement, { id: newEditionId, isMinor }, occasion);
    if (kind === "withdrawn") return afterWithdrawal(placement, occasion);
    return afterRedaction(placement, newEditionId, occasion);
  }
}

function dutyOf({ dutyKind, dutyEditionId, dutyDueAt }: PlacementRow): OpenDuty | null {
  if (dutyKind === null || dutyEditionId === null || dutyDueAt === null) return null;
  return { kind: dutyKind, editionId: dutyEditionId, dueAt: dutyDueAt };
}
