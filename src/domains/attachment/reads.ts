import type { Sql } from "../../platform/db/index.ts";
import { readSql } from "../../platform/sql-file.ts";

/** A file that a public edition names or once named. */
export interface PublishedAttachment {
  readonly mediaType: string;
  readonly byteCount: number;
  /** In pixels; null: no image. */
  readonly width: number | null;
  readonly createdAt: Date;
  /** False: no public edition names it any more. */
  readonly isPublic: boolean;
}

const FIND = readSql(import.meta.url, "sql/find-attachment.sql");

/**
 * A file by its hash and a name that a published edition gives it; null: no published edition ever did. Asked at each request,
 * because what is withdrawn must be gone at once.
 */
export async function findAttachment(sql: Sql, sha256: string, name: string): Promise<PublishedAttachment | null> {
  const [found] = await sql.query<PublishedAttachment>(FIND, [sha256, name]);
  return found ?? null;
}
