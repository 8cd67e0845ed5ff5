import type { Database } from "../../platform/db/index.ts";
import { readSql } from "../../platform/sql-file.ts";
import { writeEntries } from "./index-contents.ts";
import { INDEX_VERSION } from "./tokens.ts";

const STALE = readSql(import.meta.url, "sql/stale-contents.sql");
const COUNT = `select count(*)::int as count from content c where c.state = 'PUBLIC'
  and not exists (select from search_entry s where s.content_id = c.id and s.index_version = $1::int)`;
const BATCH = 200;

/**
 * Indexes what is public and not in the search index, or there by an older version: contents from before there was a search, and all
 * of them when the index is made otherwise. Mostly there is nothing to do. Each batch is a transaction of its own, so that it goes on
 * after an interruption; safe beside commands and other instances.
 * @param onProgress called before each batch with how many were indexed and how many there were to index
 * @returns how many were indexed
 */
export async function rebuildIndex(
  db: Database,
  onProgress: (indexed: number, total: number) => void = () => {},
): Promise<number> {
  const [{ count: total } = { count: 0 }] = await db.owner.query<{ count: number }>(COUNT, [INDEX_VERSION]);
  let indexed = 0;
  for (let batch = total; batch > 0; indexed += batch) {
    onProgress(indexed, total);
    batch = await db.transaction(async (tx) => {
      const stale = await tx.$queryRawUnsafe<{ id: string }[]>(STALE, INDEX_VERSION, BATCH);
      if (stale.length > 0)
        await writeEntries(
          tx,
          stale.map(({ id }) => id),
        );
      return stale.length;
    });
  }
  return indexed;
}
