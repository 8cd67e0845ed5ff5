import type { Tx } from "../../../platform/db/index.ts";
import type { Caller, CommandDeps, Outcome } from "../../content/index.ts";
import { audit } from "./audit.ts";
import { lockPlacement } from "./lock-placement.ts";
import type { SeenPlacement } from "./place.ts";
import { conflict, NOT_FOUND, NOTHING_TO_DO, refused } from "./problems.ts";
import { writeMoves } from "./write-moves.ts";

/** That the platform did not take a placement. */
export interface Failure extends SeenPlacement {
  /** The platform's reason. */
  readonly reason: string;
}

/** Notes that the platform did not take a placement, or not its update or removal: what is owed stays owed. */
export async function failPlacement(
  tx: Tx,
  { clock }: CommandDeps,
  caller: Caller,
  { placementId, expectedVersion, reason }: Failure,
): Promise<Outcome<{ placementId: string }>> {
  const at = clock.now();
  const locked = await lockPlacement(tx, placementId, at);
  if (!locked) return NOT_FOUND;
  const { placement } = locked;
  const { version, state, editionId, duty, contentId } = placement;
  if (version !== expectedVersion) return conflict(version);
  if (state === "LIVE" || state === "WITHDRAWN") return refused(NOTHING_TO_DO);
  const to = { state: duty ? state : "FAILED", editionId, failure: reason, duty } as const;
  await writeMoves(tx, at, [{ id: placementId, from: placement, dutyId: placement.dutyId, to }]);
  await audit(tx, caller, at, { command: "placement.fail", contentId, arguments: { placementId } });
  return { ok: true, placementId };
}
