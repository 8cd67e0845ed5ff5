import type { AccountState, Tx } from "../../../platform/db/index.ts";
import type { Outcome, RuleProblem } from "../../content/index.ts";

/** An account as its caller saw it. */
export interface SeenAccount {
  readonly key: string;
  readonly expectedVersion: number;
  /** Id of the owner that the caller's right was judged by; null: none; ANY: the right counts everywhere. */
  readonly judgedBy: string | null;
}

/** In place of an owner: the caller's right does not depend on it. */
export const ANY = "ANY";

/** An account that nobody else changes, closes or places anything on until the transaction ends. */
export interface LockedAccount {
  readonly id: string;
  readonly key: string;
  readonly channelId: string;
  readonly state: AccountState;
  readonly builtIn: boolean;
  readonly version: number;
  readonly ownerId: string | null;
  readonly exceptionReason: string | null;
}

/** That an account is no posted one. */
export const BUILT_IN: RuleProblem = {
  rule: "account-built-in",
  message: "这是系统内置的读取账号，随渠道存在，不能这样处理。",
  messageEn: "This is the built-in account of a reading channel, which is there as long as the channel is.",
};

/** Locks a posted account. Who saw it otherwise, or had the right to it while it was another organ's, is told of a conflict. */
export async function lockAccount(
  tx: Tx,
  { key, expectedVersion, judgedBy }: SeenAccount,
): Promise<Outcome<{ account: LockedAccount }>> {
  const [account] = await tx.$queryRaw<LockedAccount[]>`
    select id::text, key, channel_id::text as "channelId", state::text as state, built_in as "builtIn", version,
           owner_id::text as "ownerId", exception_reason as "exceptionReason"
    from account where key = ${key} for update`;
  if (!account) return { ok: false, refusal: { code: "NOT_FOUND" } };
  if (account.version !== expectedVersion || (judgedBy !== ANY && account.ownerId !== judgedBy))
    return { ok: false, refusal: { code: "VERSION_CONFLICT", currentVersion: account.version } };
  if (account.builtIn) return { ok: false, refusal: { code: "RULE", problems: [BUILT_IN] } };
  return { ok: true, account };
}
