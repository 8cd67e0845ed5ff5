import { type ContentType, insertRows, type Tx } from "../../platform/db/index.ts";
import { newId } from "../../platform/ids.ts";
import type { ReviewStep } from "../../workflow/review-chain.ts";
import type { ChainPlace, StoredChain } from "./configured-chains.ts";
import type { DeskCommand } from "./desk.ts";

/** How a chain is kept as the result of a command. */
export type ChainResult = { organId: string | null; type: ContentType | null; steps: ReviewStep[] };

/** Has contents pass other steps from their next submission on; what is under way keeps its chain. */
export function setChain({ organId, type, steps }: StoredChain): DeskCommand<ChainResult> {
  return async (tx, { clock }, { personId }) => {
    await lockChains(tx);
    const before = await tx.reviewChain.findFirst({ where: { organId, type } });
    const data = { organId, type, steps: [...steps] };
    if (before) await tx.reviewChain.update({ where: { id: before.id }, data });
    else await tx.reviewChain.create({ data: { id: newId(), ...data } });
    const entry = { occurredAt: clock.now(), personId, command: "reviewChain.set", arguments: data };
    await insertRows(tx, "auditEntry", [{ ...entry, ...(before && { before: { steps: before.steps } }) }]);
    return { ok: true, result: data };
  };
}

/** Takes a chain out: its contents pass the one that is next above. */
export function removeChain({ organId, type }: ChainPlace): DeskCommand<ChainResult> {
  return async (tx, { clock }, { personId }) => {
    await lockChains(tx);
    const found = await tx.reviewChain.findFirst({ where: { organId, type } });
    if (!found) return { ok: false, refusal: { code: "NOT_FOUND" } };
    await tx.reviewChain.delete({ where: { id: found.id } });
    const entry = { occurredAt: clock.now(), personId, command: "reviewChain.remove", arguments: { organId, type } };
    await insertRows(tx, "auditEntry", [{ ...entry, before: { steps: found.steps } }]);
    return { ok: true, result: { organId, type, steps: found.steps } };
  };
}

/** One at a time: who looks for a chain that is not there yet must not miss the one that another is about to make. */
async function lockChains(tx: Tx): Promise<void> {
  await tx.$executeRaw`lock table review_chain in share row exclusive mode`;
}
