import { LRUCache } from "lru-cache";
import type { Sql } from "../../platform/db/index.ts";
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
 * edition and its redaction, and those never change. What is missing is read in one statement.
 */
export class EditionStore {
  readonly #cards: EditionCache<EditionCard>;
  readonly #bodies: EditionCache<EditionBody>;

  constructor(sql: Sql, limits: { cardBytes: number; bodyBytes: number }) {
    this.#cards = new EditionCache(sql, CARDS, limits.cardBytes, sizeOf);
    this.#bodies = new EditionCache(
      sql,
      BODIES,
      limits.bodyBytes,
      (body) => 2 * (body.html.length + body.text.length) + 100,
    );
  }

  /** The cards by edition id; an edition that is public no more is missing. */
  cards(keys: readonly EditionKey[]): Promise<Map<string, EditionCard>> {
    return this.#cards.load(keys);
  }

  /** The bodies by edition id; an edition without a body, or public no more, is missing. */
  bodies(keys: readonly EditionKey[]): Promise<Map<string, EditionBody>> {
    return this.#bodies.load(keys);
  }
}

class EditionCache<T extends object> {
  readonly #sql: Sql;
  readonly #statement: string;
  readonly #entries: LRUCache<string, T>;

  constructor(sql: Sql, statement: string, maxBytes: number, byteCount: (entry: T) => number) {
    this.#sql = sql;
    this.#statement = statement;
    this.#entries = new LRUCache({ maxSize: maxBytes, sizeCalculation: byteCount });
  }

  async load(keys: readonly EditionKey[]): Promise<Map<string, T>> {
    const found = new Map<string, T>();
    const missing: string[] = [];
    for (const key of keys) {
      const entry = this.#entries.get(entryName(key));
      if (entry) found.set(key.editionId, entry);
      else missing.push(key.editionId);
    }
    if (missing.length > 0) {
      for (const row of await this.#sql.query<T & { id: string; redaction: number }>(this.#statement, [missing])) {
        found.set(row.id, row);
        this.#entries.set(entryName({ editionId: row.id, redaction: row.redaction }), row);
      }
    }
    return found;
  }
}

function entryName(key: EditionKey): string {
  return `${key.editionId}.${key.redaction}`;
}

function sizeOf(card: EditionCard): number {
  return 2 * JSON.stringify(card).length + 500;
}
