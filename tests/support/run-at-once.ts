import { expect } from "vitest";
import type { Database, Tx } from "../../src/platform/db/index.ts";

/**
 * Runs two pieces of work in two transactions: the second begins while the first has done its own and not committed, which it
 * does as soon as the second waits for it or is done. Needs PostgreSQL.
 */
export async function runAtOnce<T>(db: Database, first: (tx: Tx) => Promise<T>, second = first): Promise<[T, T]> {
  let other: Promise<T> | undefined;
  const answer = await db.transaction(async (tx) => {
    const answered = await first(tx);
    other = db.transaction(second);
    await Promise.race([other, expect.poll(() => countBlocked(db)).toBe(1)]);
    return answered;
  });
  return [answer, await (other as Promise<T>)];
}

async function countBlocked({ owner }: Database): Promise<number | undefined> {
  const [row] = await owner.query<{ blocked: number }>(
    `select count(*)::int as blocked from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
  );
  return row?.blocked;
}
