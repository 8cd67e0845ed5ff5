import type { ContentType, Tx } from "../../../platform/db/index.ts";
import { readSql } from "../../../platform/sql-file.ts";
import { type ConfiguredChain, chainOf, type ReviewStep } from "../../../workflow/review-chain.ts";
import { type Caller, type CommandDeps, type Outcome, record } from "./command.ts";
import { keepRules } from "./keep-rules.ts";
import { lockEdition, type SeenEdition } from "./lock-edition.ts";

const CHAINS = readSql(import.meta.url, "../sql/review-chains.sql");

/** The chain that the reviewers of an edition have now. */
export async function findChain(tx: Tx, editionId: string, type: ContentType): Promise<readonly ReviewStep[]> {
  const rows = await tx.$queryRawUnsafe<ConfiguredChain[]>(CHAINS, editionId);
  const organIds = rows.flatMap(({ organId }) => organId ?? []);
  return chainOf(rows, [...new Set(organIds)], type);
}

/** Hands a draft to the reviewers of its organ and type, whose chain it keeps until it is edited. */
export async function submitEdition(
  tx: Tx,
  deps: CommandDeps,
  caller: Caller,
  seen: SeenEdition,
): Promise<Outcome<{ version: number }>> {
  const locked = await lockEdition(tx, seen, "submit");
  if (!locked.ok) return locked;
  const { contentId, editionId, number, type } = locked.edition;
  const kept = await keepRules(tx, deps, caller, editionId);
  if (!kept.ok) return kept;
  const steps = [...(await findChain(tx, editionId, type))];
  const { version } = await tx.edition.update({
    where: { id: editionId },
    data: { state: locked.to, reviewSteps: steps, reviewRound: { increment: 1 }, version: { increment: 1 } },
  });
  await record(tx, caller, deps.clock.now(), [
    { command: "edition.submit", changeType: null, contentId, editionId, number, arguments: { steps } },
  ]);
  return { ok: true, version };
}
