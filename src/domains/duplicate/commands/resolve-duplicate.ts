import type { DuplicateDecision, Tx } from "../../../platform/db/index.ts";
import { record } from "../../content/commands/command.ts";
import { discardEdition } from "../../content/commands/discard-edition.ts";
import { lockEdition, type SeenEdition } from "../../content/commands/lock-edition.ts";
import { refuseSystem } from "../../content/commands/person-needed.ts";
import type { Caller, CommandDeps, Outcome, RuleProblem } from "../../content/index.ts";
import { hashOf } from "../entry.ts";
import { readTexts } from "../texts.ts";
import { supersedeContent } from "./supersede-content.ts";

/** What somebody decided that two alike contents are to each other. */
export type Decision = DuplicateDecision;

/** A decision about one case of an open edition. */
export interface Resolution extends SeenEdition {
  readonly caseId: string;
  readonly decision: Decision;
  /** Null: none is given. That they are distinct needs one. */
  readonly reason: string | null;
  /** Asks, with the other content locked, whether the caller may take it down; needed where the decision is to supersede it. */
  readonly mayTakeDown?: (tx: Tx, contentId: string) => Promise<boolean>;
}

const REASON_NEEDED: RuleProblem = {
  rule: "distinct-needs-reason",
  message: "判定为不同内容须说明理由。",
  messageEn: "Say why they are distinct.",
};

/**
 * Decides what an open edition is to another content: the same as what is there, so that it is discarded; what takes its place; or something that may be
 * published beside it. The decision holds until one of the two says something else.
 */
export async function resolveDuplicate(
  tx: Tx,
  deps: CommandDeps,
  caller: Caller,
  { caseId, decision, reason, mayTakeDown, ...seen }: Resolution,
): Promise<Outcome<object>> {
  const locked = await lockEdition(tx, seen, "edit");
  if (!locked.ok) return locked;
  const { contentId, editionId, number } = locked.edition;
  const [text] = await readTexts(tx, [editionId]);
  const found = await tx.duplicateCase.findUnique({ where: { id: caseId } });
  const hash = found?.oneId === contentId ? found.oneHash : found?.otherId === contentId ? found.otherHash : null;
  if (!found || !text || hash !== hashOf(text.text)) return { ok: false, refusal: { code: "NOT_FOUND" } };
  const refusal = await refuseSystem(tx, caller, "判定重复");
  if (refusal) return { ok: false, refusal };
  if (decision === "DISTINCT" && reason === null)
    return { ok: false, refusal: { code: "RULE", problems: [REASON_NEEDED] } };
  const otherId = found.oneId === contentId ? found.otherId : found.oneId;
  if (decision === "SUPERSEDE") {
    if (!(await mayTakeDown?.(tx, otherId))) return { ok: false, refusal: { code: "NOT_FOUND" } };
    const superseded = await supersedeContent(tx, deps, caller, { edition: locked.edition, otherId });
    if (!superseded.ok) return superseded;
  }
  const at = deps.clock.now();
  const decided = { decision, reason, decidedById: caller.personId, decidedAt: at };
  await tx.duplicateCase.update({ where: { id: caseId }, data: decided });
  await record(tx, caller, at, [
    {
      command: "duplicate.resolve",
      changeType: null,
      contentId,
      editionId,
      number,
      arguments: {
        caseId,
        verdict: found.verdict,
        decision,
        otherId,
      },
    },
  ]);
  if (decision !== "USE_EXISTING") return { ok: true };
  return await discardEdition(tx, deps, caller, seen);
}
