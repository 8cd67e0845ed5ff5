import type { Tx } from "../../../platform/db/index.ts";
import { allRules } from "../judgement.ts";
import { isBlocking } from "../rules/judge.ts";
import type { RuleProblem } from "../rules/rule.ts";
import type { Caller, CommandDeps, Outcome } from "./command.ts";
import { judgeEditions } from "./judge-editions.ts";

/** What rules say of an edition that somebody is about to hand in or to publish. */
export interface Verdict {
  /** What keeps it back; empty: nothing does. */
  readonly blocking: readonly RuleProblem[];
  /** Ids of the rules that would keep it back, were the caller not exempt from them. */
  readonly exempted: readonly string[];
}

/** Asks the rules of editions, by edition id. Nobody is exempt from an absolute rule. */
export async function askRules(
  tx: Tx,
  deps: CommandDeps,
  { exemptRules = [] }: Caller,
  editionIds: readonly string[],
): Promise<Map<string, Verdict>> {
  const absolute = new Set(allRules().flatMap(({ id, isAbsolute }) => (isAbsolute ? [id] : [])));
  const isExempt = ({ rule }: RuleProblem) => exemptRules.includes(rule) && !absolute.has(rule);
  const judged = await judgeEditions(tx, deps, editionIds);
  return new Map(
    [...judged].map(([editionId, problems]) => {
      const standing = problems.filter(isBlocking);
      const exempted = [...new Set(standing.filter(isExempt).map(({ rule }) => rule))];
      return [editionId, { blocking: standing.filter((problem) => !isExempt(problem)), exempted }];
    }),
  );
}

/** Lets one edition pass, or refuses it with everything that stands against it. */
export async function keepRules(
  tx: Tx,
  deps: CommandDeps,
  caller: Caller,
  editionId: string,
): Promise<Outcome<object>> {
  const problems = (await askRules(tx, deps, caller, [editionId])).get(editionId)?.blocking ?? [];
  return problems.length === 0 ? { ok: true } : { ok: false, refusal: { code: "RULE", problems } };
}
