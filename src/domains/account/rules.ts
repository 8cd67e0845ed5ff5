import type { AccountState } from "../../platform/db/index.ts";

/** What is done to an account. */
export type AccountAct = "warn" | "suspend" | "restore" | "close";

const TRANSITIONS: Record<AccountAct, { readonly from: readonly AccountState[]; readonly to: AccountState }> = {
  warn: { from: ["ACTIVE"], to: "WARNED" },
  suspend: { from: ["ACTIVE", "WARNED"], to: "SUSPENDED" },
  restore: { from: ["WARNED", "SUSPENDED"], to: "ACTIVE" },
  // What endangers somebody is closed at once, whatever was said before.
  close: { from: ["ACTIVE", "WARNED", "SUSPENDED"], to: "CLOSED" },
};

/** The state that an act leads to; null when it cannot be done in this state. */
export function accountStateAfter(state: AccountState, act: AccountAct): AccountState | null {
  const { from, to } = TRANSITIONS[act];
  return from.includes(state) ? to : null;
}

/** Where an act leads, whether or not it can be done: what a refusal names. */
export function targetOfAct(act: AccountAct): AccountState {
  return TRANSITIONS[act].to;
}

const DAY_MS = 86_400_000;

/** What of an account its health is told by. */
export interface Activity {
  readonly builtIn: boolean;
  readonly state: AccountState;
  /** When it posted last, by the ledger and by outside posts; null: never, as far as is known. */
  readonly lastPostedAt: Date | null;
  /** Null: before the register was kept. */
  readonly registeredAt: Date | null;
}

/** How an account is tended. */
export interface AccountHealth {
  readonly lastPostedAt: Date | null;
  /** Whole days since it posted last, or since it was registered; null: neither is known. */
  readonly idleDays: number | null;
  readonly isIdle: boolean;
}

/** Whether an account is idle at a moment. Reading accounts, and what is suspended or closed, are not judged. */
export function healthOf(
  { builtIn, state, lastPostedAt, registeredAt }: Activity,
  now: Date,
  mostIdleDays: number,
): AccountHealth {
  const since = lastPostedAt ?? registeredAt;
  const idleDays = since && Math.max(0, Math.floor((now.getTime() - since.getTime()) / DAY_MS));
  const isJudged = !builtIn && (state === "ACTIVE" || state === "WARNED");
  return { lastPostedAt, idleDays, isIdle: isJudged && (idleDays === null || idleDays >= mostIdleDays) };
}

/** What did not post since this moment is idle. */
export function idleUntil(now: Date, mostIdleDays: number): Date {
  return new Date(now.getTime() - mostIdleDays * DAY_MS);
}
