import { renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Clock } from "../../platform/clock.ts";
import type { Database } from "../../platform/db/index.ts";
import { createToken, NO_LIMITS } from "./commands/create-token.ts";
import { findOperator, OPERATOR_SYSTEM } from "./commands/operator.ts";
import { SCOPES } from "./rules.ts";

/**
 * Writes the bootstrap token of an embedded database to `admin-token` in `dataDir`, readable by this user alone, at its first start.
 * It belongs to a system, so that it cannot approve. Once: a database that has the operator has had its token.
 */
export async function writeAdminToken(db: Database, clock: Clock, dataDir: string): Promise<void> {
  if ((await db.owner.query("select from person where key = $1", [OPERATOR_SYSTEM])).length > 0) return;
  const path = join(dataDir, "admin-token");
  await db.transaction(async (tx) => {
    const actorId = await findOperator(tx);
    const created = await createToken(
      tx,
      { clock, actorId },
      { name: "admin-token", scopes: SCOPES, limits: NO_LIMITS, personKey: OPERATOR_SYSTEM, expiresAt: null },
    );
    // Before the commit, so that no token is in force that nobody knows; by a new file, because an old one keeps its mode.
    rmSync(`${path}.new`, { force: true });
    writeFileSync(`${path}.new`, `${created?.token}\n`, { mode: 0o600 });
    renameSync(`${path}.new`, path);
  });
}
