import type { ContentType, Tx } from "../../platform/db/index.ts";
import type { ReviewStep } from "../../workflow/review-chain.ts";

/** Whose contents a chain is for: of an organ and of those below it without one of their own, of a type; null: of every one. */
export interface ChainPlace {
  readonly organId: string | null;
  readonly type: ContentType | null;
}

/** A configured chain. */
export interface StoredChain extends ChainPlace {
  readonly steps: readonly ReviewStep[];
}

/** The chains that are configured: those of every organ first, then by organ. */
export async function loadChains(tx: Tx): Promise<StoredChain[]> {
  const orderBy = [{ organId: { sort: "asc", nulls: "first" } }, { type: { sort: "asc", nulls: "first" } }] as const;
  return await tx.reviewChain.findMany({ orderBy: [...orderBy] });
}
