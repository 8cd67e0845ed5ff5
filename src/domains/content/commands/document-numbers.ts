import type { Tx } from "../../../platform/db/index.ts";
import { readSql } from "../../../platform/sql-file.ts";

const BY_NUMBER = readSql(import.meta.url, "../sql/contents-by-document-number.sql");
const RESOLVE = readSql(import.meta.url, "../sql/resolve-document-links.sql");

/** The public policy documents that bear these numbers as their own; of several with one number, the one published first. */
export async function contentsByDocumentNumber(tx: Tx, numbers: readonly string[]): Promise<Map<string, string>> {
  if (numbers.length === 0) return new Map();
  const rows = await tx.$queryRawUnsafe<{ number: string; id: string }[]>(BY_NUMBER, [...new Set(numbers)]);
  return new Map(rows.map(({ number, id }) => [number, id]));
}

/** Leads links by document number to the documents that these editions, just published, are. */
export async function resolveDocumentLinks(tx: Tx, editionIds: readonly string[]): Promise<void> {
  await tx.$executeRawUnsafe(RESOLVE, editionIds);
}
