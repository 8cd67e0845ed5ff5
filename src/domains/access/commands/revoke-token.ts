import { insertRows, type Tx } from "../../../platform/db/index.ts";
import type { TokenCommand } from "./create-token.ts";

/** Ends a token for good, at once. False: there is no such token, or it was revoked before. */
export async function revokeToken(tx: Tx, { clock, actorId }: TokenCommand, tokenId: string): Promise<boolean> {
  const at = clock.now();
  const { count } = await tx.apiToken.updateMany({
    where: { id: tokenId, revokedAt: null },
    data: { revokedAt: at },
  });
  if (count === 0) return false;
  await insertRows(tx, "auditEntry", [
    { occurredAt: at, personId: actorId, command: "access.revokeToken", arguments: { tokenId } },
  ]);
  return true;
}
