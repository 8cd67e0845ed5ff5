import DataLoader from "dataloader";
import { LRUCache } from "lru-cache";
import type { Sql } from "../../platform/db/index.ts";
import { all, type MaybePromise } from "../../platform/maybe-promise.ts";
import { readSql } from "../../platform/sql-file.ts";
import type { EditionBody, EditionCard } from "./public-content.ts";

/** Names one state of an edition's text: a published edition changes only by redaction. */
export interface EditionKey {
  readonly editionId: string;
  readonly redaction: number;
}

const CARDS = readSql(import.meta.url, "sql/edition-cards.sql");
const BODIES = readSql(import.meta.url, "sql/edition-bodies.sql");

/**
 * Published editions in memory, cards apart from bodies, bounded by bytes. An entry is never stale: a page names the
 * edition and its redaction, and those never change. What is missing is read in one statement, whoever asks for it.
 */
export class EditionStore {
  readonly #cards: EditionCache<EditionCard>;
  readonly #bodies: EditionCache<EditionBody & Entry>;

  constructor(sql: Sql, limits: { cardBytes: number; bodyBytes: number }) {
    this.#cards = new EditionCache(sql, CARDS, limits.cardBytes);
    this.#bodies = new EditionCache(sql, BODIES, limits.bodyBytes);
  }

  /** The cards of these editions, in their order; null for one that is public no more. */
  cards(keys: readonly EditionKey[]): MaybePromise<(EditionCard | null)[]> {
    return all(keys.map((key) => this.#cards.load(key)));
  }

  /** The body of an edition with its words for single channels; null when it has neither, or is public no more. */
  body(key: EditionKey): MaybePromise<EditionBody | null> {
    return this.#bodies.load(key);
  }
}

interface Entry {
  readonly id: string;
  readonly redaction: number;
}

class EditionCache<T extends Entry> {
  readonly #entries: LRUCache<string, T>;
  readonly #missing: DataLoader<string, T | null>;

  constructor(sql: Sql, statement: string, maxBytes: number) {
    this.#entries = new LRUCache({ maxSize: maxBytes, sizeCalculation: (entry) => byteCountOf(entry) });
    this.#missing = new DataLoader(
      async (ids) => {
        const rows = await sql.query<T>(statement, [[...new Set(ids)]]);
        for (const row of rows) this.#entries.set(nameOf(row.id, row.redaction), row);
        const byId = new Map(rows.map((row) => [row.id, row]));
        return ids.map((id) => byId.get(id) ?? null);
      },
      { cache: false },
    );
  }

  load({ editionId, redaction }: EditionKey): MaybePromise<T | null> {
    return this.#entries.get(nameOf(editionId, redaction)) ?? this.#missing.load(editionId);
  }
}

function nameOf(id: string, redaction: number): string {
  return `${id}.${redaction}`;
}

/** About the bytes in memory: two a character, and what the objects around them take. */
function byteCountOf(entry: Entry): number {
  return 2 * JSON.stringify(entry).length + 500;
}
