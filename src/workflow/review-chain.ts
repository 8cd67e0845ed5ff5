/** The steps that a chain can have: 前端审查, 保密审查, 复审, 签发. */
export const REVIEW_STEPS = ["FRONT_REVIEW", "SECRECY_REVIEW", "SECOND_REVIEW", "SIGN_OFF"] as const;

/** One step of the review chain. */
export type ReviewStep = (typeof REVIEW_STEPS)[number];

/** What a reviewer decides. */
export type ReviewDecision = "APPROVED" | "CHANGES_REQUESTED";

/** The chain of those for whom none is configured. */
export const DEFAULT_CHAIN: readonly ReviewStep[] = ["FRONT_REVIEW", "SECRECY_REVIEW"];

/** A configured chain; null: of every organ, of every type. */
export interface ConfiguredChain {
  readonly organId: string | null;
  readonly type: string | null;
  readonly steps: readonly ReviewStep[];
}

/**
 * The chain of a content: the one of its organ and type, else of its organ, else of its type, else the general one. `organIds` leads
 * from the publisher up to the root of its tree: the nearest organ with a chain decides.
 */
export function chainOf(
  chains: readonly ConfiguredChain[],
  organIds: readonly string[],
  type: string,
): readonly ReviewStep[] {
  for (const organId of [...organIds, null]) {
    const ofOrgan = chains.filter((chain) => chain.organId === organId);
    const chain = ofOrgan.find((each) => each.type === type) ?? ofOrgan.find((each) => each.type === null);
    if (chain) return chain.steps;
  }
  return DEFAULT_CHAIN;
}

/** The step that comes next after those that were passed; null: all were. */
export function nextStep(chain: readonly ReviewStep[], passed: readonly ReviewStep[]): ReviewStep | null {
  return chain.find((step) => !passed.includes(step)) ?? null;
}
