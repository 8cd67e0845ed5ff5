import { dayAt } from "../../platform/day.ts";
import type { Tx } from "../../platform/db/index.ts";
import type { Caller, CommandDeps } from "../content/index.ts";
import { defineMutation } from "../desk/graphql.ts";
import type { SeenAccount } from "./commands/lock-account.ts";
import { type AccountMove, moveAccount } from "./commands/move-account.ts";
import { parseReasons } from "./entry.ts";
import { accountSuccess, ownerOf, seenAccount, seenAccountFields } from "./graphql-register.ts";
import type { AccountAct } from "./rules.ts";

const REASON = "Why, at most 500 characters. Signed-in callers see it.";

function defineMove(act: Exclude<AccountAct, "close">, description: string, done: string): void {
  const typename = `${act.charAt(0).toUpperCase()}${act.slice(1)}Account`;
  defineMutation(`${act}Account`, {
    scope: "admin",
    description,
    input: (t) => ({ ...seenAccountFields(t), reason: t.string({ required: true, description: REASON }) }),
    organs: ({ account }, context) => ownerOf(account, context),
    success: accountSuccess(typename, done),
    command: ({ reason, ...seen }, context) => {
      const texts = parseReasons({ reason });
      if (!texts.ok) return { __typename: "ValidationError", issues: texts.problems };
      return moving(seenAccount(seen, context), { act, reason: texts.value.reason, closing: null });
    },
  });
}

function moving(seen: SeenAccount, move: AccountMove) {
  return async (tx: Tx, deps: CommandDeps, caller: Caller) => {
    const outcome = await moveAccount(tx, deps, caller, seen, move);
    return outcome.ok ? { ok: true as const, result: { account: seen.key } } : outcome;
  };
}

defineMove("warn", "Warns an account that is found idle or faulty (预警). It stays in use.", "The account is warned.");
defineMove(
  "suspend",
  "Takes an account out of use for a time (暂停): it gets nothing new; what stands on it is still corrected and taken down.",
  "The account is suspended.",
);
defineMove("restore", "Takes a warning or a suspension back.", "The account is in use.");

defineMutation("closeAccount", {
  scope: "admin",
  description:
    "Closes an account for good (关停注销), with a notice that anyone can read. What was planned for it ends; what stands on it is still to be corrected or taken down.",
  input: (t) => ({
    ...seenAccountFields(t),
    reason: t.string({ required: true, description: REASON }),
    notice: t.string({ required: true, description: "What the public is told (关停公告), at most 2,000 characters." }),
    closedOn: t.field({ type: "Date", required: true, description: "As of which day: not after today." }),
  }),
  organs: ({ account }, context) => ownerOf(account, context),
  success: accountSuccess("CloseAccount", "The account is closed."),
  command: ({ reason, notice, closedOn, ...seen }, context) => {
    const texts = parseReasons({ reason, notice });
    const issues = texts.ok ? [] : [...texts.problems];
    if (closedOn > dayAt(context.now))
      issues.push({ path: ["closedOn"], code: "OUT_OF_RANGE", message: "Lies ahead: close it on that day." });
    if (!texts.ok || issues.length > 0) return { __typename: "ValidationError", issues };
    const closing = { notice: texts.value.notice ?? notice, closedOn };
    return moving(seenAccount(seen, context), { act: "close", reason: texts.value.reason, closing });
  },
});
