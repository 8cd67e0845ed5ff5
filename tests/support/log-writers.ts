import { setTimeout } from "node:timers/promises";
import { Random } from "../../bench/set/random.ts";
import type { Database } from "../../src/platform/db/index.ts";
import { newId } from "../../src/platform/ids.ts";

/** A change that a writer wrote: the n-th of its content. */
export interface Written {
  readonly contentId: string;
  readonly n: number;
}

/** A change as a reader saw it, with its position in what was read. */
export interface Seen extends Written {
  readonly position: number;
}

/** What is wrong with what a reader saw. */
export interface ReadingFaults {
  /** Committed and never seen. */
  readonly missing: number;
  /** Seen and never committed. */
  readonly invented: number;
  /** Seen again. */
  readonly repeated: number;
  /** Positions without a change between the first and the last. */
  readonly gaps: number;
  /** Changes of a content that came before an earlier one of it, or at a position not above the one before. */
  readonly reordered: number;
}

/** None. */
export const FAULTLESS: ReadingFaults = { missing: 0, invented: 0, repeated: 0, gaps: 0, reordered: 0 };

/**
 * Has many writers, each on a connection of its own, write changes of few contents at once, as commands do: contents locked in order, rows
 * inserted, commit. They hold their transactions for random times before and after the insert; every tenth rolls back.
 * @returns what was committed
 */
export async function writeAtOnce(
  db: Database,
  { seed, writers, changes, contents }: { seed: number; writers: number; changes: number; contents: number },
): Promise<Written[]> {
  const ids = await makeContents(db, contents);
  const pool = db.openPool({ size: writers });
  const committed: Written[] = [];
  await Promise.all(
    Array.from({ length: writers }, async (_, writer) => {
      const random = new Random(seed + writer);
      const hold = () => setTimeout(random.between(1, 5) === 1 ? random.between(0, 10) : 0);
      const client = await pool.connect();
      while (committed.length < changes) {
        const picked = random.sample(ids, random.between(1, 4));
        await client.query("begin");
        await client.query("select from content where id = any($1::uuid[]) order by id for no key update", [picked]);
        await hold();
        const { rows } = await client.query<Written>(INSERT, [picked, random.between(1, 5)]);
        await hold();
        const isKept = random.between(1, 10) > 1;
        await client.query(isKept ? "commit" : "rollback");
        if (isKept) committed.push(...rows);
      }
      client.release();
    }),
  );
  await pool.end();
  return committed;
}

// Counts the changes of each content in a row of its own, under the content's lock.
const INSERT = `
  with counted as (
    update change_count set n = n + $2::int where content_id = any($1::uuid[]) returning content_id, n)
  insert into change (type, content_id, number, occurred_at, payload)
  select 'test', content_id, n - $2 + place, now(), '{}' from counted, generate_series(1, $2) place order by content_id, place
  returning content_id as "contentId", number as n`;

async function makeContents(db: Database, count: number): Promise<string[]> {
  const ids = Array.from({ length: count }, newId);
  await db.owner.query("create table change_count (content_id uuid primary key, n int not null)");
  await db.owner.query("insert into change_count select unnest($1::uuid[]), 0", [ids]);
  await db.owner.query(
    "insert into content (id, type, slug, created_at) select id, 'ANNOUNCEMENT', 'c-' || id, now() from unnest($1::uuid[]) id",
    [ids],
  );
  return ids;
}

/** Compares what a reader saw with what was committed. */
export function findReadingFaults(committed: readonly Written[], seen: readonly Seen[]): ReadingFaults {
  const keyOf = ({ contentId, n }: Written) => `${contentId} ${n}`;
  const due = new Set(committed.map(keyOf));
  const came = new Set<string>();
  const newest = new Map<string, number>();
  const faults = { ...FAULTLESS };
  for (const [index, change] of seen.entries()) {
    const before = seen[index - 1]?.position;
    if (came.has(keyOf(change))) faults.repeated++;
    if (!due.has(keyOf(change))) faults.invented++;
    if (change.n < (newest.get(change.contentId) ?? 0) || change.position <= (before ?? 0)) faults.reordered++;
    if (before !== undefined && change.position > before + 1) faults.gaps += change.position - before - 1;
    came.add(keyOf(change));
    newest.set(change.contentId, change.n);
  }
  faults.missing = [...due].filter((key) => !came.has(key)).length;
  return faults;
}
