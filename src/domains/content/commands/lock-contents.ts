import type { ContentState, ContentType, Tx } from "../../../platform/db/index.ts";
import { readSql } from "../../../platform/sql-file.ts";
import type { EditionState } from "../../../workflow/edition-state.ts";

/** The newest edition of a locked content. */
export interface NewestEdition {
  readonly contentId: string;
  readonly type: ContentType;
  readonly contentState: ContentState;
  readonly editionId: string;
  readonly number: number;
  readonly version: number;
  readonly state: EditionState;
  /** Whether it is a draft, in review, approved or scheduled. */
  readonly open: boolean;
  /** The edition that is public now; null: none. */
  readonly publishedEditionId: string | null;
}

const LOCK = readSql(import.meta.url, "../sql/lock-contents.sql");
const NEWEST = readSql(import.meta.url, "../sql/newest-editions.sql");

/**
 * Locks contents until the transaction ends, in the order of their ids so that two commands do not wait for each other, and
 * answers the newest edition of each by content id. Throws when a content is named twice: a programming error, because the
 * second item would be judged by what the first is about to change.
 */
export async function lockContents(tx: Tx, contentIds: readonly string[]): Promise<Map<string, NewestEdition>> {
  if (new Set(contentIds).size < contentIds.length) throw new Error("a command names a content twice");
  await tx.$queryRawUnsafe(LOCK, contentIds);
  // Apart from the lock: a statement that waited for it would still see the editions as they were before it began.
  const rows = await tx.$queryRawUnsafe<NewestEdition[]>(NEWEST, contentIds);
  return new Map(rows.map((row) => [row.contentId, row]));
}
