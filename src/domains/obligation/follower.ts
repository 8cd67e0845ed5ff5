import type { Follower } from "../../platform/followers/follower.ts";
import { readSql } from "../../platform/sql-file.ts";
import { type ObligationFacts, obligationsOf } from "./rules.ts";

const FACTS = readSql(import.meta.url, "sql/obligation-facts.sql");
const REPLACE = readSql(import.meta.url, "sql/replace-obligations.sql");

interface FactsRow extends Omit<ObligationFacts, "answer"> {
  readonly answerId: string | null;
  readonly answeredAt: Date | null;
}

/**
 * Keeps the rows of `obligation` in step with what was published and taken down. What it writes follows from how the contents are when
 * it looks, never from the changes alone: begun anew (its row in `follower` deleted) it makes the same rows.
 * @param resultDays how long after a consultation its result is due
 */
export function obligationFollower(resultDays: number): Follower {
  return {
    name: "obligations",
    async handle(tx, changes) {
      const changed = [...new Set(changes.flatMap(({ contentId }) => contentId ?? []))];
      if (changed.length === 0) return;
      const rows = await tx.$queryRawUnsafe<FactsRow[]>(FACTS, changed);
      const derived = rows.flatMap(({ answerId, answeredAt, ...facts }) => {
        const answer = answerId && answeredAt ? { contentId: answerId, at: answeredAt } : null;
        return obligationsOf({ ...facts, answer }, resultDays);
      });
      const contentIds = rows.map(({ contentId }) => contentId);
      await tx.$executeRawUnsafe(REPLACE, contentIds, JSON.stringify(derived));
    },
  };
}
