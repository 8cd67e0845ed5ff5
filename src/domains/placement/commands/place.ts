import { insertRows, type Tx } from "../../../platform/db/index.ts";
import { newId } from "../../../platform/ids.ts";
import type { Caller, CommandDeps, Outcome } from "../../content/index.ts";
import { audit } from "./audit.ts";
import { findPlacement, lockAccount, lockContent, lockPlacement } from "./lock-placement.ts";
import {
  accountProblem,
  claimed,
  conflict,
  invalid,
  LIVE_ALREADY,
  NOT_FOUND,
  NOT_PUBLIC,
  PENDING_POST,
  READS_BY_ITSELF,
  refused,
} from "./problems.ts";
import { recordPlacements, writeMoves } from "./write-moves.ts";

/** What is to be posted where. */
export interface Placing {
  readonly contentId: string;
  readonly accountKey: string;
}

/** Plans a public content on an account. Planned or posted there already it stays as it is. */
export async function place(
  tx: Tx,
  { clock }: CommandDeps,
  caller: Caller,
  { contentId, accountKey }: Placing,
): Promise<Outcome<{ placementId: string }>> {
  const at = clock.now();
  const content = await lockContent(tx, contentId);
  if (!content) return NOT_FOUND;
  const account = await lockAccount(tx, accountKey);
  if (!account) return invalid("account", "NOT_IN_LIST", "There is no such account.");
  const problem = account.builtIn ? READS_BY_ITSELF : accountProblem(account.state);
  if (problem) return refused(problem);
  if (!content.isPublic) return refused(NOT_PUBLIC);
  const accountId = account.id;
  const editionId = content.edition.id;
  const placement = await findPlacement(tx, { contentId, accountId }, at);
  if (placement && !["WITHDRAWN", "FAILED"].includes(placement.state)) return { ok: true, placementId: placement.id };
  const id = placement?.id ?? newId();
  if (placement) {
    const to = { state: "PLANNED", editionId, failure: null, duty: null } as const;
    await writeMoves(tx, at, [{ id, from: placement, dutyId: null, to }]);
  } else {
    await insertRows(tx, "placement", [{ id, contentId, accountId, editionId, state: "PLANNED", changedAt: at }]);
    await recordPlacements(tx, at, [id]);
  }
  await audit(tx, caller, at, { command: "placement.place", contentId, arguments: { placementId: id, accountKey } });
  return { ok: true, placementId: id };
}

/** A placement as the caller saw it. */
export interface SeenPlacement {
  readonly placementId: string;
  readonly expectedVersion: number;
}

/** Takes a planned placement back. What is posted is not: it has to be removed on the platform. */
export async function unplace(
  tx: Tx,
  { clock }: CommandDeps,
  caller: Caller,
  { placementId, expectedVersion }: SeenPlacement,
): Promise<Outcome<{ placementId: string }>> {
  const at = clock.now();
  const locked = await lockPlacement(tx, placementId, at);
  if (!locked) return NOT_FOUND;
  const { placement } = locked;
  if (["LIVE", "STALE", "WITHDRAWAL_DUE"].includes(placement.state)) return refused(LIVE_ALREADY);
  if (placement.lease && placement.lease.personId !== caller.personId) return refused(claimed(placement.lease));
  if (placement.version !== expectedVersion) return conflict(placement.version);
  if (placement.posts.some(({ state }) => state === "DRAFTED" || state === "SUBMITTED")) return refused(PENDING_POST);
  if (placement.state === "WITHDRAWN") return { ok: true, placementId };
  const { editionId, contentId } = placement;
  const to = { state: "WITHDRAWN", editionId, failure: null, duty: null } as const;
  await writeMoves(tx, at, [{ id: placementId, from: placement, dutyId: null, to }]);
  await audit(tx, caller, at, { command: "placement.unplace", contentId, arguments: { placementId } });
  return { ok: true, placementId };
}
