import type { Tx } from "../../../platform/db/index.ts";
import { readSql } from "../../../platform/sql-file.ts";

const NUMBERS = readSql(import.meta.url, "../sql/document-numbers.sql");
const LOCK = readSql(import.meta.url, "../sql/lock-document-numbers.sql");
const LEAD = readSql(import.meta.url, "../sql/lead-document-links.sql");

/** A document number that contents bear or bore (own), or that their links name. */
interface KnownNumber {
  readonly number: string;
  readonly own: boolean;
}

/**
 * Locks the document numbers of contents until the transaction ends: those that they bear or bore, and those that their public
 * editions link to. Comes before anything that changes the row of a content: who has a number may be about to lead a link to that
 * row, and the two would wait for each other.
 */
export async function lockDocumentNumbers(tx: Tx, contentIds: readonly string[]): Promise<readonly KnownNumber[]> {
  const numbers = await tx.$queryRawUnsafe<KnownNumber[]>(NUMBERS, contentIds);
  // A document and its interpretation may come in at one moment, in two transactions. Without the lock neither would see the
  // other, and the link would lead nowhere for good.
  if (numbers.length > 0)
    await tx.$executeRawUnsafe(
      LOCK,
      numbers.map(({ number }) => number),
    );
  return numbers;
}

/**
 * Leads links by document number to the document that they mean, after contents became public, changed or were taken down:
 * the links that these contents have, and those of others to a number that one of them bears or bore.
 * @param numbers what `lockDocumentNumbers` answered for these contents.
 */
export async function leadDocumentLinks(
  tx: Tx,
  contentIds: readonly string[],
  numbers: readonly KnownNumber[],
): Promise<void> {
  if (numbers.length === 0) return;
  const own = numbers.filter((known) => known.own).map(({ number }) => number);
  await tx.$executeRawUnsafe(LEAD, own, contentIds);
}
