import { Prisma, type Tx } from "../../../platform/db/index.ts";
import type { Caller, CommandDeps, Outcome } from "../../content/index.ts";
import { lockAccount, type SeenAccount } from "./lock-account.ts";
import { noteAccount } from "./note-account.ts";
import { type AccountEntry, doubledProblems } from "./register-account.ts";

/** What is to be otherwise; what is left out stays. An account never changes its channel. */
export type AccountUpdate = Partial<Omit<AccountEntry, "channelId">>;

/** Changes what the register keeps of an account that is not closed. */
export async function updateAccount(
  tx: Tx,
  { clock }: Pick<CommandDeps, "clock">,
  { personId }: Caller,
  seen: SeenAccount,
  update: AccountUpdate,
): Promise<Outcome<object>> {
  const locked = await lockAccount(tx, seen);
  if (!locked.ok) return locked;
  const { account } = locked;
  if (account.state === "CLOSED") return { ok: false, refusal: { code: "TRANSITION", from: "CLOSED", to: "CLOSED" } };
  const { selection, ...fields } = update;
  const ownerId = fields.ownerId ?? account.ownerId;
  const { exceptionReason = account.exceptionReason } = fields;
  if (ownerId !== null) {
    const problems = await doubledProblems(tx, { channelId: account.channelId, ownerId, exceptionReason }, account.id);
    if (problems.length > 0) return { ok: false, refusal: { code: "RULE", problems } };
  }
  const chosen = selection === undefined ? {} : { selection: selection ?? Prisma.DbNull };
  await tx.account.update({
    where: { id: account.id },
    data: { ...fields, ...chosen, version: { increment: 1 } },
  });
  // Names of people stay out of the audit trail, which nothing is ever taken out of.
  const args = { fields: Object.keys(update), ...(fields.ownerId && { ownerId: fields.ownerId }) };
  await noteAccount(tx, { at: clock.now(), personId, account, type: "account.updated", arguments: args });
  return { ok: true };
}
