import { insertRows, type Prisma, type Tx } from "../../../platform/db/index.ts";
import type { Caller } from "../../content/index.ts";

/** One command of the ledger, for the audit trail: ids and states, never what people wrote, which could not be taken out of it. */
export interface LedgerAct {
  readonly command: `placement.${string}` | `duty.${string}`;
  readonly contentId: string;
  readonly arguments: Prisma.InputJsonObject;
}

/** Writes a command of the ledger into the audit trail, in its transaction. */
export async function audit(tx: Tx, { personId }: Caller, occurredAt: Date, act: LedgerAct): Promise<void> {
  await insertRows(tx, "auditEntry", [{ occurredAt, personId, ...act }]);
}
