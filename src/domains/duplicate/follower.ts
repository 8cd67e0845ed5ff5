import type { Clock } from "../../platform/clock.ts";
import type { Tx } from "../../platform/db/index.ts";
import type { Follower } from "../../platform/followers/follower.ts";
import { readSql } from "../../platform/sql-file.ts";
import { checkEditions } from "./commands/check-editions.ts";

const UNCHECKED = readSql(import.meta.url, "sql/unchecked-editions.sql");

/** Looks for what is like contents that changed, once they are in the likeness index, in the same transaction. */
export type AfterCheck = (tx: Tx, at: Date, contentIds: readonly string[]) => Promise<void>;

/**
 * Checks what became public without being checked while it was written: what an import brought in, and what a redaction changed. To make all of it
 * anew: `rebuildLikeness`.
 */
export function duplicateFollower(clock: Clock, afterCheck: AfterCheck = async () => {}): Follower {
  return {
    name: "duplicates",
    batch: 20,
    async handle(tx, changes) {
      const changed = [...new Set(changes.flatMap(({ contentId }) => contentId ?? []))];
      const editions = await tx.$queryRawUnsafe<{ id: string }[]>(UNCHECKED, changed);
      const at = clock.now();
      await checkEditions(
        tx,
        at,
        editions.map(({ id }) => id),
      );
      await afterCheck(tx, at, changed);
    },
  };
}
