import { type Day, dayAt } from "../../platform/day.ts";
import type { Tx } from "../../platform/db/index.ts";
import { readSql } from "../../platform/sql-file.ts";
import { type Profile, profileOf } from "./profile.ts";

const READ = readSql(import.meta.url, "sql/tellings-of-editions.sql");
/** Shorter words of details are codes and names. */
const SHORTEST_WORDS = 8;

/** An edition as it is compared. */
export interface ComparedEdition extends Profile {
  readonly editionId: string;
  readonly contentId: string;
}

interface EditionRow {
  readonly editionId: string;
  readonly contentId: string;
  readonly title: string;
  readonly bodyText: string | null;
  readonly details: unknown;
  readonly number: string | null;
  readonly day: Day | null;
}

/** Editions as they are compared, in any order: one statement. What says all in its details is compared by their words. */
export async function readTexts(
  tx: Pick<Tx, "$queryRawUnsafe">,
  editionIds: readonly string[],
): Promise<ComparedEdition[]> {
  const rows = await tx.$queryRawUnsafe<EditionRow[]>(READ, editionIds);
  return rows.map(({ editionId, contentId, number, day, ...words }) => ({
    editionId,
    contentId,
    ...profileOf({ title: words.title, text: textOf(words), number, day }),
  }));
}

/** What an edition shall say that is not written yet. */
export interface UnwrittenWords {
  readonly title: string;
  readonly bodyText: string | null;
  /** As its type has parsed them. */
  readonly details: unknown;
  readonly originalPublishedAt: Date | null;
}

/** An edition as `readTexts` will read it once it is written under these ids. */
export function textOfUnwritten(
  ids: { readonly editionId: string; readonly contentId: string },
  { originalPublishedAt, ...words }: UnwrittenWords,
): ComparedEdition {
  const { documentNumber = null, writtenOn = null } = words.details as { documentNumber?: string; writtenOn?: Day };
  const day = writtenOn ?? (originalPublishedAt && dayAt(originalPublishedAt));
  return { ...ids, ...profileOf({ title: words.title, text: textOf(words), number: documentNumber, day }) };
}

function textOf({ bodyText, details }: Pick<UnwrittenWords, "bodyText" | "details">): string {
  return bodyText ?? wordsOf(details).join("\n");
}

function wordsOf(value: unknown): string[] {
  if (typeof value === "string") return value.length < SHORTEST_WORDS ? [] : [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(wordsOf) : [];
}
