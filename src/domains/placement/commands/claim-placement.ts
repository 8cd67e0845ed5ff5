import type { Tx } from "../../../platform/db/index.ts";
import type { Caller, CommandDeps, Outcome, RuleProblem } from "../../content/index.ts";
import { audit } from "./audit.ts";
import { type LedgerPlacement, lockPlacement } from "./lock-placement.ts";
import { accountProblem, claimed, NOT_FOUND, NOTHING_TO_DO, refused } from "./problems.ts";
import { recordPlacements } from "./write-moves.ts";

/** Which placement somebody is about to post, update or take down, and for how long nobody else does. */
export interface Claim {
  readonly placementId: string;
  /** 1 to 24. */
  readonly hours: number;
}

/** The longest lease. */
export const MOST_HOURS = 24;

/** Holds a placement for the caller; one that the caller holds is held from now on anew. Refused while another holds it. */
export async function claimPlacement(
  tx: Tx,
  { clock }: CommandDeps,
  caller: Caller,
  { placementId, hours }: Claim,
): Promise<Outcome<{ placementId: string }>> {
  const at = clock.now();
  const locked = await lockPlacement(tx, placementId, at);
  if (!locked) return NOT_FOUND;
  const { placement } = locked;
  const { lease, contentId } = placement;
  if (lease && lease.personId !== caller.personId) return refused(claimed(lease));
  const problem = claimProblem(placement);
  if (problem) return refused(problem);
  const claimedUntil = new Date(at.getTime() + hours * 3_600_000);
  // What failed is tried again.
  const again = placement.state === "FAILED" ? ({ state: "PLANNED", failure: null } as const) : {};
  const data = { ...again, claimedById: caller.personId, claimedUntil, changedAt: at, version: { increment: 1 } };
  await tx.placement.update({ where: { id: placementId }, data });
  if (!lease) await recordPlacements(tx, at, [placementId], "claimed");
  const until = claimedUntil.toISOString();
  await audit(tx, caller, at, { command: "placement.claim", contentId, arguments: { placementId, until } });
  return { ok: true, placementId };
}

/** Gives a placement back that the caller holds; what nobody holds stays as it is. */
export async function releasePlacement(
  tx: Tx,
  { clock }: CommandDeps,
  caller: Caller,
  { placementId }: Pick<Claim, "placementId">,
): Promise<Outcome<{ placementId: string }>> {
  const at = clock.now();
  const locked = await lockPlacement(tx, placementId, at);
  if (!locked) return NOT_FOUND;
  const { lease, contentId } = locked.placement;
  if (!lease) return { ok: true, placementId };
  if (lease.personId !== caller.personId) return refused(claimed(lease));
  const data = { claimedById: null, claimedUntil: null, changedAt: at, version: { increment: 1 } };
  await tx.placement.update({ where: { id: placementId }, data });
  await recordPlacements(tx, at, [placementId]);
  await audit(tx, caller, at, { command: "placement.release", contentId, arguments: { placementId } });
  return { ok: true, placementId };
}

function claimProblem({ state, accountState }: LedgerPlacement): RuleProblem | null {
  if (state === "LIVE" || state === "WITHDRAWN") return NOTHING_TO_DO;
  // What stands there is followed up on whatever account; nothing new comes to stand on one that is not in use.
  return state === "PLANNED" || state === "FAILED" ? accountProblem(accountState) : null;
}
