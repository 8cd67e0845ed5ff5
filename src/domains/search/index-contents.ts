import type { Tx } from "../../platform/db/index.ts";
import { readSql } from "../../platform/sql-file.ts";
import type { Effect } from "../content/index.ts";
import { type SearchableEdition, searchEntry } from "./entry.ts";
import { INDEX_VERSION } from "./tokens.ts";

const READ = readSql(import.meta.url, "sql/searchable-editions.sql");
const WRITE = readSql(import.meta.url, "sql/write-entries.sql");

interface PublishedEdition extends SearchableEdition {
  readonly contentId: string;
  readonly editionId: string;
  readonly redaction: number;
  readonly topicIds: readonly string[];
}

/** Keeps the search index in step with what is public. Runs in the transaction of the content command. */
export async function indexContents(tx: Tx, { kind, contents }: Effect): Promise<void> {
  const contentIds = contents.map(({ contentId }) => contentId);
  if (kind === "withdrawn") await tx.searchEntry.deleteMany({ where: { contentId: { in: contentIds } } });
  else await writeEntries(tx, contentIds);
}

/** Writes the index entries of public contents: two statements, whatever their number. */
export async function writeEntries(tx: Tx, contentIds: readonly string[]): Promise<void> {
  const editions = await tx.$queryRawUnsafe<PublishedEdition[]>(READ, contentIds);
  const entries = editions.map(({ contentId, editionId, redaction, topicIds, ...edition }) => {
    const { headTokens, tokens, ...entry } = searchEntry(edition);
    const ids = { contentId, editionId, redaction, topicIds };
    return { ...ids, ...entry, headTokens: `{${headTokens.join()}}`, tokens: `{${tokens.join()}}` };
  });
  await tx.$executeRawUnsafe(WRITE, JSON.stringify(entries), INDEX_VERSION);
}
