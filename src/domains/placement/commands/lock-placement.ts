import type { AccountState, DutyKind, Tx } from "../../../platform/db/index.ts";
import { readSql } from "../../../platform/sql-file.ts";
import { lockContents } from "../../content/commands/lock-contents.ts";
import type { PostRow } from "../post-rules.ts";
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

/** A post as commands work with it. */
export interface LedgerPost extends PostRow {
  readonly id: string;
  readonly editionNumber: number;
  /** Whether words stand there that were taken out of its edition since. */
  readonly isRedacted: boolean;
}

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
  readonly isBuiltIn: boolean;
  readonly accountState: AccountState;
  readonly dutyId: string | null;
  /** Null: nobody holds it. */
  readonly lease: Lease | null;
  readonly posts: readonly LedgerPost[];
}

/** An open duty as statements read it beside its placement; all null: none is open. */
export interface DutyColumns {
  readonly dutyKind: DutyKind | null;
  readonly dutyEditionId: string | null;
  readonly dutyDueAt: Date | null;
}

interface PlacementRow extends Omit<LedgerPlacement, "duty" | "lease" | "posts">, DutyColumns {
  readonly holderId: string | null;
  readonly holderName: string | null;
  readonly claimedUntil: Date | null;
}

/** Which placement: by its id, or by its content and its account. */
export type PlacementKey = { readonly id: string } | { readonly contentId: string; readonly accountId: string };

const PLACEMENT = readSql(import.meta.url, "../sql/ledger-placement.sql");
const POSTS = readSql(import.meta.url, "../sql/ledger-posts.sql");

/** Finds a placement whose content is locked; null: there is none. */
export async function findPlacement(tx: Tx, key: PlacementKey, at: Date): Promise<LedgerPlacement | null> {
  const values = "id" in key ? [key.id, null, null] : [null, key.contentId, key.accountId];
  const [found] = await tx.$queryRawUnsafe<PlacementRow[]>(PLACEMENT, ...values, at);
  if (!found) return null;
  const posts = await tx.$queryRawUnsafe<LedgerPost[]>(POSTS, found.id);
  return { ...found, duty: openDutyOf(found), lease: leaseOf(found), posts };
}

/** Locks a placement by its id, with its content and its account; null: there is none, or its account is not posted to. */
export async function lockPlacement(
  tx: Tx,
  id: string,
  at: Date,
): Promise<{ content: LedgerContent; placement: LedgerPlacement } | null> {
  const found = await tx.placement.findUnique({
    where: { id },
    select: { contentId: true, account: { select: { key: true } } },
  });
  const content = found && (await lockContent(tx, found.contentId));
  // Apart from what is read of it below: who waited for its closing would still see it as it was before.
  if (found) await lockAccount(tx, found.account.key);
  const placement = content && (await findPlacement(tx, { id }, at));
  return placement && !placement.isBuiltIn ? { content, placement } : null;
}

/** The open duty of a row; null: none is open. */
export function openDutyOf({ dutyKind, dutyEditionId, dutyDueAt }: DutyColumns): OpenDuty | null {
  if (dutyKind === null || dutyEditionId === null || dutyDueAt === null) return null;
  return { kind: dutyKind, editionId: dutyEditionId, dueAt: dutyDueAt };
}

function leaseOf({ holderId, holderName, claimedUntil }: PlacementRow): Lease | null {
  if (holderId === null || claimedUntil === null) return null;
  return { personId: holderId, name: holderName ?? "", until: claimedUntil };
}
