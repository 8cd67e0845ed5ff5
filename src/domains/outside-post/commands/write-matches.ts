import type { Tx } from "../../../platform/db/index.ts";
import { readSql } from "../../../platform/sql-file.ts";
import { entriesOfPosts, findContentsLike, type PostMatch, type PostText } from "../../duplicate/index.ts";

const WRITE_ENTRIES = readSql(import.meta.url, "../sql/write-post-entries.sql");
const WRITE_MATCHES = readSql(import.meta.url, "../sql/write-post-matches.sql");

/** Puts posts into the likeness index, and notes which public content each is like. */
export async function matchPosts(tx: Tx, at: Date, posts: readonly PostText[]): Promise<void> {
  if (posts.length === 0) return;
  await tx.$executeRawUnsafe(WRITE_ENTRIES, JSON.stringify(entriesOfPosts(posts)));
  await writeMatches(tx, at, await findContentsLike(tx, posts));
}

/** Notes which content posts are like that were no content's and that nobody has decided about. */
export async function writeMatches(tx: Tx, at: Date, matches: readonly PostMatch[]): Promise<void> {
  if (matches.length > 0) await tx.$executeRawUnsafe(WRITE_MATCHES, JSON.stringify(matches), at);
}
