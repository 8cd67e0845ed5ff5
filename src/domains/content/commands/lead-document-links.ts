import type { Tx } from "../../../platform/db/index.ts";
import { readSql } from "../../../platform/sql-file.ts";

const NUMBERS = readSql(import.meta.url, "../sql/document-numbers.sql");
const LOCK = readSql(import.meta.url, "../sql/lock-document-numbers.sql");
const LEAD = readSql(import.meta.url, "../sql/lead-document-links.sql");

/**
 * Leads links by document number to the document that they mean, after contents became public, changed or were taken down:
 * the links that these contents have, and those of others to a number that one of them bears or bore.
 */
export async function leadDocumentLinks(tx: Tx, contentIds: readonly string[]): Promise<void> {
  const numbers = await tx.$queryRawUnsafe<{ number: string; own: boolean }[]>(NUMBERS, contentIds);
  if (numbers.length === 0) return;
  // A document and its interpretation may come in at one moment, in two transactions. Without the lock neither would see the
  // other, and the link would lead nowhere for good.
  await tx.$executeRawUnsafe(
    LOCK,
    numbers.map(({ number }) => number),
  );
  const own = numbers.filter((known) => known.own).map(({ number }) => number);
  await tx.$executeRawUnsafe(LEAD, own, contentIds);
}
