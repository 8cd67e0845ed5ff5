import type { Clock } from "../../../platform/clock.ts";
import type { Database, Tx } from "../../../platform/db/index.ts";
import { readSql } from "../../../platform/sql-file.ts";
import { indexEditions } from "../index-editions.ts";
import { checkEditions } from "./check-editions.ts";

const CURRENT = readSql(import.meta.url, "../sql/current-editions.sql");
const COUNT = "select count(*)::int as count from edition where state not in ('SUPERSEDED', 'WITHDRAWN')";
const BATCH = 100;

/** What a rebuilding is run with. */
export interface RebuildOptions {
  readonly clock: Clock;
  readonly onProgress: (step: "indexed" | "compared", done: number, total: number) => void;
}

/**
 * Makes the likeness index anew, and then all cases; decisions stay. Each batch is a transaction of its own; safe beside commands and other instances.
 * @returns how many editions there are
 */
export async function rebuildLikeness(db: Database, { clock, onProgress }: RebuildOptions): Promise<number> {
  const [{ count: total } = { count: 0 }] = await db.owner.query<{ count: number }>(COUNT);
  const pass = async (step: "indexed" | "compared", work: (tx: Tx, ids: string[]) => Promise<unknown>) => {
    let [done, last] = [0, NIL];
    onProgress(step, done, total);
    for (let ids = [NIL]; ids.length > 0; ) {
      ids = await db.transaction(async (tx) => {
        const rows = await tx.$queryRawUnsafe<{ id: string }[]>(CURRENT, last, BATCH);
        const batch = rows.map(({ id }) => id);
        await work(tx, batch);
        return batch;
      });
      last = ids.at(-1) ?? last;
      done += ids.length;
      onProgress(step, done, total);
    }
  };
  await pass("indexed", indexEditions);
  // A look goes by what the catalogue says of how frequent runs of characters are.
  await db.owner.query("analyze likeness");
  await pass("compared", (tx, ids) => checkEditions(tx, clock.now(), ids));
  return total;
}

const NIL = "00000000-0000-0000-0000-000000000000";
