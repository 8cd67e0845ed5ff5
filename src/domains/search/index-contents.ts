import type { ContentType, Tx } from "../../platform/db/index.ts";
import { readSql } from "../../platform/sql-file.ts";
import { type Effect, shownDetails } from "../content/index.ts";
import { type SearchableEdition, searchEntry } from "./entry.ts";
import { INDEX_VERSION } from "./tokens.ts";

const READ = readSql(import.meta.url, "sql/searchable-editions.sql");
const WRITE = readSql(import.meta.url, "sql/write-entries.sql");

interface PublishedEdition extends SearchableEdition {
  readonly contentId: string;
  readonly type: ContentType;
}

/**
 * Puts what is published into the search index, and what a redaction left of it. Runs in the transaction of the content command. What
 * leaves the public leaves the index by itself (content_drops_search_entry).
 */
export async function indexContents(tx: Tx, { kind, contents }: Effect): Promise<void> {
  if (kind === "withdrawn") return;
  await writeEntries(
    tx,
    contents.map(({ contentId }) => contentId),
  );
}

/** Writes the index entries of public contents, which this transaction has locked: two statements, whatever their number. */
export async function writeEntries(tx: Tx, contentIds: readonly string[]): Promise<void> {
  const editions = await tx.$queryRawUnsafe<PublishedEdition[]>(READ, contentIds);
  const entries = editions.map(({ contentId, type, details, ...edition }) => {
    const { tokens, ...entry } = searchEntry({ ...edition, details: shownDetails(type, details) });
    return { contentId, ...entry, tokens: `{${tokens.join()}}` };
  });
  await tx.$executeRawUnsafe(WRITE, JSON.stringify(entries), INDEX_VERSION);
}
