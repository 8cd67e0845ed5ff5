import type { AccountState, Prisma, Tx } from "../../../platform/db/index.ts";
import { lockContents } from "../../content/commands/lock-contents.ts";
import type { OpenDuty, Standing } from "../rules.ts";

/** A content that is or was public, locked until the transaction ends: nothing is published, withdrawn or reported of it meanwhile. */
export interface LedgerContent {
  readonly contentId: string;
  readonly isPublic: boolean;
  /** The newest published edition that is no minor correction: what accounts are to show. */
  readonly edition: { readonly id: string; readonly number: number };
  /** Whether it tells of an emergency. */
  readonly isUrgent: boolean;
}

/** Locks a content; null: there is none, or it never was public. */
export async function lockContent(tx: Tx, contentId: string): Promise<LedgerContent | null> {
  const newest = (await lockContents(tx, [contentId])).get(contentId);
  const edition = await tx.edition.findFirst({
    where: { contentId, publishedAt: { not: null }, isMinor: false },
    orderBy: { number: "desc" },
    select: { id: true, number: true, announcement: { select: { urgency: true } } },
  });
  if (!newest || !edition) return null;
  const isUrgent = edition.announcement?.urgency === "EMERGENCY";
  return { contentId, isPublic: newest.contentState === "PUBLIC", edition, isUrgent };
}

/** An account, held as it is until the transaction ends. */
export interface LockedAccount {
  readonly id: string;
  readonly state: AccountState;
  readonly builtIn: boolean;
}

/** Holds an account, so that it is not closed meanwhile; null: there is none with this key. */
export async function lockAccount(tx: Tx, key: string): Promise<LockedAccount | null> {
  const [account = null] = await tx.$queryRaw<LockedAccount[]>`
    select id::text, state::text, built_in as "builtIn" from account where key = ${key} for share`;
  return account;
}

const PARTS = {
  account: { select: { state: true, builtIn: true } },
  claimedBy: { select: { name: true } },
  posts: {
    orderBy: { id: "asc" },
    include: { edition: { select: { number: true, redactions: { select: { redactedAt: true } } } } },
  },
  duties: { where: { closedAt: null } },
} as const satisfies Prisma.PlacementInclude;

type PlacementRow = Prisma.PlacementGetPayload<{ include: typeof PARTS }>;

/** A post as commands work with it. */
export type LedgerPost = PlacementRow["posts"][number];

/** A lease in force. */
export interface Lease {
  readonly personId: string;
  readonly name: string;
  readonly until: Date;
}

/** A placement as commands work with it. */
export interface LedgerPlacement extends Standing {
  readonly id: string;
  readonly contentId: string;
  readonly version: number;
  readonly dutyId: string | null;
  /** Null: nobody holds it. */
  readonly lease: Lease | null;
  readonly posts: readonly LedgerPost[];
  readonly account: PlacementRow["account"];
}

/** Finds the placement of a content on an account, or by its id; null: there is none. Its content is locked. */
export async function findPlacement(
  tx: Tx,
  where: Prisma.PlacementWhereUniqueInput,
  at: Date,
): Promise<LedgerPlacement | null> {
  const found = await tx.placement.findUnique({ where, include: PARTS });
  if (!found) return null;
  const { duties, ...placement } = found;
  const [duty] = duties;
  return { ...placement, duty: duty ? openDutyOf(duty) : null, dutyId: duty?.id ?? null, lease: leaseOf(found, at) };
}

/** Locks a placement by its id, with its content; null: there is none, or its account is not posted to. */
export async function lockPlacement(
  tx: Tx,
  id: string,
  at: Date,
): Promise<{ content: LedgerContent; placement: LedgerPlacement } | null> {
  const found = await tx.placement.findUnique({ where: { id }, select: { contentId: true } });
  const content = found && (await lockContent(tx, found.contentId));
  const placement = content && (await findPlacement(tx, { id }, at));
  return placement && !placement.account.builtIn ? { content, placement } : null;
}

function openDutyOf({ kind, editionId, dueAt }: OpenDuty): OpenDuty {
  return { kind, editionId, dueAt };
}

function leaseOf({ claimedById, claimedBy, claimedUntil }: PlacementRow, at: Date): Lease | null {
  if (claimedById === null || claimedUntil === null || claimedUntil <= at) return null;
  return { personId: claimedById, name: claimedBy?.name ?? "", until: claimedUntil };
}
