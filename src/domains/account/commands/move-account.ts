import type { Day } from "../../../platform/day.ts";
import { dateOf } from "../../../platform/day.ts";
import type { AccountState, Tx } from "../../../platform/db/index.ts";
import { type Caller, type CommandDeps, type Outcome, personalDataProblems } from "../../content/index.ts";
import { type AccountAct, accountStateAfter, targetOfAct } from "../rules.ts";
import { lockAccount, type SeenAccount } from "./lock-account.ts";
import { noteAccount } from "./note-account.ts";

/** A step in an account's life, for a reason that stays inside. */
export interface AccountMove {
  readonly act: AccountAct;
  readonly reason: string;
  /** What the public is told of a closing, and as of which day; null: of another step. */
  readonly closing: { readonly notice: string; readonly closedOn: Day } | null;
}

const TYPES = {
  warn: "account.warned",
  suspend: "account.suspended",
  restore: "account.restored",
  close: "account.closed",
} as const satisfies Record<AccountAct, string>;

/**
 * Warns, suspends, restores or closes an account. What was planned for a closed one ends with it; what stands on it stays in the ledger, since it
 * must still be corrected or taken down.
 */
export async function moveAccount(
  tx: Tx,
  { clock, endPlanned }: Pick<CommandDeps, "clock" | "endPlanned">,
  { personId }: Caller,
  seen: SeenAccount,
  { act, reason, closing }: AccountMove,
): Promise<Outcome<{ state: AccountState }>> {
  const locked = await lockAccount(tx, seen);
  if (!locked.ok) return locked;
  const { account } = locked;
  const state = accountStateAfter(account.state, act);
  if (!state) return { ok: false, refusal: { code: "TRANSITION", from: account.state, to: targetOfAct(act) } };
  const problems = closing ? personalDataProblems(["notice"], closing.notice) : [];
  if (problems.length > 0) return { ok: false, refusal: { code: "RULE", problems } };
  const at = clock.now();
  const told = closing && { closedOn: dateOf(closing.closedOn), closingNotice: closing.notice };
  await tx.account.update({
    where: { id: account.id },
    data: { state, stateReason: reason, stateChangedAt: at, version: { increment: 1 }, ...told },
  });
  const ended = state === "CLOSED" ? await endPlanned(tx, at, account.id) : 0;
  const args = { from: account.state, reason, ...(closing && { closedOn: closing.closedOn, endedPlacements: ended }) };
  await noteAccount(tx, { at, personId, account, type: TYPES[act], arguments: args });
  return { ok: true, state };
}
