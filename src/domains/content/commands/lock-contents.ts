import type { ContentType, Tx } from "../../../platform/db/index.ts";
import { readSql } from "../../../platform/sql-file.ts";
import type { EditionState } from "../../../workflow/edition-state.ts";

/** The newest edition of a locked content. */
export interface NewestEdition {
  readonly contentId: string;
  readonly type: ContentType;
  readonly editionId: string;
  readonly number: number;
  readonly version: number;
  readonly state: EditionState;
  /** Whether it is a draft, in review, approved or scheduled. */
  readonly open: boolean;
  /** The edition that is public now; null: none. */
  readonly publishedEditionId: string | null;
  readonly everPublished: boolean;
}

const LOCK = readSql(import.meta.url, "../sql/lock-contents.sql");

/** Locks contents until the transaction ends, in the order of their ids so that two commands never wait for each other. */
export async function lockContents(tx: Tx, contentIds: readonly string[]): Promise<Map<string, NewestEdition>> {
  const rows = await tx.$queryRawUnsafe<NewestEdition[]>(LOCK, contentIds);
  return new Map(rows.map((row) => [row.contentId, row]));
}
