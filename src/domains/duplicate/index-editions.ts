import type { Tx } from "../../platform/db/index.ts";
import { readSql } from "../../platform/sql-file.ts";
import { entryOf } from "./entry.ts";
import type { Profile } from "./profile.ts";
import { type ComparedEdition, readTexts } from "./texts.ts";

const WRITE = readSql(import.meta.url, "sql/write-likeness.sql");

/**
 * Puts editions into the likeness index, as they are now: two statements, whatever their number. Runs in the transaction that writes them. What
 * is neither public nor open any more leaves it by itself (edition_drops_likeness).
 */
export async function indexEditions(tx: Tx, editionIds: readonly string[]): Promise<ComparedEdition[]> {
  if (editionIds.length === 0) return [];
  const texts = await readTexts(tx, editionIds);
  await indexTexts(tx, texts);
  return texts;
}

/** Puts editions into the likeness index whose texts are at hand: one statement. */
export async function indexTexts(tx: Tx, texts: readonly ComparedEdition[]): Promise<void> {
  await tx.$executeRawUnsafe(WRITE, entriesToJson(texts));
}

/** A text with what is known of whose it is. */
export type Named = Profile & Partial<Pick<ComparedEdition, "editionId" | "contentId">>;

/** Entries as statements take them, in the order of the texts. */
export function entriesToJson(texts: readonly Named[]): string {
  const entries = texts.map((text, place) => {
    const { sketch, textHash, coreHash, number } = entryOf(text);
    const { editionId, contentId } = text;
    const hashes = { textHash: String(textHash), coreHash: String(coreHash) };
    return { place, editionId, contentId, sketch: `{${sketch.join()}}`, ...hashes, number };
  });
  return JSON.stringify(entries);
}
