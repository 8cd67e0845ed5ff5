import type { Clock } from "../../platform/clock.ts";
import type { Follower } from "../../platform/followers/follower.ts";
import { readSql } from "../../platform/sql-file.ts";
import { checkEditions } from "./commands/check-editions.ts";

const PUBLIC = readSql(import.meta.url, "sql/public-editions.sql");

/**
 * Keeps the likeness index and the cases in step with what is public: also with what an import brought in. Begun anew (its row in `follower` deleted) it
 * makes the same.
 */
export function duplicateFollower(clock: Clock): Follower {
  return {
    name: "duplicates",
    batch: 20,
    async handle(tx, changes) {
      const changed = [...new Set(changes.flatMap(({ contentId }) => contentId ?? []))];
      const editions = await tx.$queryRawUnsafe<{ id: string }[]>(PUBLIC, changed);
      await checkEditions(
        tx,
        clock.now(),
        editions.map(({ id }) => id),
      );
    },
  };
}
