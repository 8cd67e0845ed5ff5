import type { Context } from "../../graphql/context.ts";
import type { GlobalId } from "../../graphql/global-id.ts";
import type { Tx } from "../../platform/db/index.ts";
import type { Caller, CommandDeps, Outcome, Problem } from "../content/index.ts";

/** A value of an input that is wrong in itself. */
export function validation(field: string, code: Problem["code"], message: string) {
  return { __typename: "ValidationError" as const, issues: [{ path: [field], code, message }] };
}

/** The texts of an input that have more characters than they may; null: none has. */
export function longerThan(texts: Readonly<Record<string, string | null>>, most: number) {
  const issues = Object.entries(texts).flatMap(([field, text]): Problem[] =>
    text !== null && text.length > most
      ? [{ path: [field], code: "OUT_OF_RANGE", message: `Has more than ${most} characters.` }]
      : [],
  );
  return issues.length > 0 ? { __typename: "ValidationError" as const, issues } : null;
}

/** Key of the account that the placement of an input is on; null: there is no such placement. */
export async function accountOfPlacement(input: object, { ledger }: Context): Promise<string | null> {
  return await ledger.accountKeyOf((input as { placement: GlobalId }).placement.id);
}

/** A command of the ledger as a mutation runs it: its result can be kept and read again. */
export function outcomeOfPlacement<Result extends { readonly [name: string]: string }>(
  command: (tx: Tx, deps: CommandDeps, caller: Caller) => Promise<Outcome<Result>>,
) {
  return async (tx: Tx, deps: CommandDeps, caller: Caller) => {
    const outcome = await command(tx, deps, caller);
    if (!outcome.ok) return outcome;
    const { ok: _, ...result } = outcome;
    return { ok: true, result: result as unknown as Result } as const;
  };
}
