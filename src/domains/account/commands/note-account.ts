import { insertRows, type Prisma, type Tx } from "../../../platform/db/index.ts";

/** What happened to an account or was recorded of it. */
export interface AccountEvent {
  readonly at: Date;
  readonly personId: string;
  readonly account: { readonly id: string; readonly key: string };
  /** As the change log names it; the audit trail calls it the same. */
  readonly type:
    | `account.${"registered" | "updated" | "warned" | "suspended" | "restored" | "closed"}`
    | "metric.recorded";
  readonly arguments: Prisma.InputJsonObject;
}

/** Writes the audit row and the change rows. Instances read their registries anew by `registry.changed`; who follows accounts reads the other one. */
export async function noteAccount(tx: Tx, { at, personId, account, type, ...event }: AccountEvent): Promise<void> {
  const payload = { accountId: account.id, account: account.key };
  const types = type === "metric.recorded" ? [type] : ["registry.changed", type];
  await insertRows(
    tx,
    "change",
    types.map((each) => ({ type: each, occurredAt: at, payload })),
  );
  await insertRows(tx, "auditEntry", [
    { occurredAt: at, personId, command: type, arguments: { account: account.key, ...event.arguments } },
  ]);
}
