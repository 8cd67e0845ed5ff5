import type { Profile } from "./profile.ts";
import { judgePair, type Likeness, largerContainment, likenessOf, type Verdict } from "./verdict.ts";

/** A text that another may be a copy of. */
export interface Match<Other extends Profile> {
  readonly other: Other;
  readonly verdict: Verdict;
  readonly likeness: Likeness;
}

/**
 * What a text is to each of those that are alike, the most alike first. Of two states of one document, or two siblings of one template, a copy is
 * of that which it is more alike: to the other it is what its model is.
 */
export function judgeMatches<Other extends Profile>(text: Profile, others: readonly Other[]): Match<Other>[] {
  const found: Match<Other>[] = [];
  for (const other of others) {
    const likeness = likenessOf(text, other);
    const verdict = judgePair(text, other, likeness);
    if (verdict) found.push({ other, verdict, likeness });
  }
  found.sort((a, b) => largerContainment(b.likeness) - largerContainment(a.likeness));
  return found.map((match, position) => {
    if (match.verdict !== "NEAR_DUPLICATE" && match.verdict !== "SAME_DOCUMENT" && match.verdict !== "EXCERPT")
      return match;
    for (const model of found.slice(0, position)) {
      if (largerContainment(model.likeness) <= largerContainment(match.likeness)) break;
      const relation = judgePair(model.other, match.other, likenessOf(model.other, match.other));
      if (relation === "REVISION" || relation === "TEMPLATE_SIBLING") return { ...match, verdict: relation };
    }
    return match;
  });
}
