import type { Clock } from "../../platform/clock.ts";
import type { Follower } from "../../platform/followers/follower.ts";
import { readSql } from "../../platform/sql-file.ts";
import { checkEditions } from "./commands/check-editions.ts";

const UNCHECKED = readSql(import.meta.url, "sql/unchecked-editions.sql");

/**
 * Checks what became public without being checked while it was written: what an import brought in, and what a redaction changed. To make all of it
 * anew: `rebuildLikeness`.
 */
export function duplicateFollower(clock: Clock): Follower {
  return {
    name: "duplicates",
    batch: 20,
    async handle(tx, changes) {
      const changed = [...new Set(changes.flatMap(({ contentId }) => contentId ?? []))];
      const editions = await tx.$queryRawUnsafe<{ id: string }[]>(UNCHECKED, changed);
      await checkEditions(
        tx,
        clock.now(),
        editions.map(({ id }) => id),
      );
    },
  };
}
