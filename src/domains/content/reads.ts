import DataLoader from "dataloader";
import type { ContentType, Sql } from "../../platform/db/index.ts";
import { readSql } from "../../platform/sql-file.ts";
import type { EditionStore } from "./edition-store.ts";
import { type ContentList, type PageQuery, type PageRows, type PageStarts, readPage, readPageStarts } from "./list.ts";
import {
  decodeRow,
  type EditionBody,
  type EncodedRow,
  type PublicContent,
  type PublicRow,
  ROW,
} from "./public-content.ts";
import { decodeRelations, type EncodedRelation, type RelationGroup, relationsSql } from "./relations.ts";

const BY_ID = readSql(import.meta.url, "sql/contents-by-id.sql").replaceAll("{row}", ROW);
const BY_ADDRESS = readSql(import.meta.url, "sql/content-by-address.sql");
const ABSENT = readSql(import.meta.url, "sql/absent-content.sql");
const HISTORY = readSql(import.meta.url, "sql/edition-history.sql");
const RELATIONS = `select ${relationsSql("$1::uuid[]")} as relations`;

/** A page of contents with their cards. */
export interface ContentPage extends Omit<PageRows, "rows" | "relations"> {
  readonly items: readonly PublicContent[];
}

/** What a taken-down content still says: that it was here, when it was withdrawn and why. */
export interface WithdrawnContent {
  readonly id: string;
  readonly type: ContentType;
  readonly slug: string;
  readonly withdrawnAt: Date;
  /** The public reason; null where none was given. */
  readonly reason: string | null;
}

/** One published edition of the past or of now, without its text. */
export interface HistoryEntry {
  readonly number: number;
  readonly changeNote: string | null;
  /** RFC 3339. */
  readonly publishedAt: string;
}

/** Public reads of contents for one request: batched, and each thing read once. */
export class ContentReads {
  readonly #sql: Sql;
  readonly #store: EditionStore;
  readonly #byId: DataLoader<string, PublicContent | null>;
  readonly #bodies: DataLoader<PublicContent, EditionBody | null, string>;
  readonly #relations: DataLoader<string, readonly RelationGroup[]>;
  readonly #history: DataLoader<string, readonly HistoryEntry[]>;

  constructor(sql: Sql, store: EditionStore) {
    this.#sql = sql;
    this.#store = store;
    this.#byId = new DataLoader(async (ids) => {
      const rows = await sql.query<{ row: EncodedRow }>(BY_ID, [ids]);
      const found = new Map(
        (await this.withCards(rows.map(({ row }) => decodeRow(row)))).map((content) => [content.id, content]),
      );
      return ids.map((id) => found.get(id) ?? null);
    });
    this.#bodies = new DataLoader(
      async (contents) => {
        const bodies = await store.bodies(contents);
        return contents.map((content) => bodies.get(content.editionId) ?? null);
      },
      { cacheKeyFn: (content) => content.editionId },
    );
    this.#relations = new DataLoader(async (ids) => {
      const [answer] = await sql.query<{ relations: EncodedRelation[] }>(RELATIONS, [ids]);
      const byContent = decodeRelations(answer?.relations ?? []);
      return ids.map((id) => byContent.get(id) ?? []);
    });
    this.#history = new DataLoader(async (ids) => {
      const rows = await sql.query<{ id: string; entries: HistoryEntry[] }>(HISTORY, [ids]);
      const byContent = new Map(rows.map(({ id, entries }) => [id, entries]));
      return ids.map((id) => byContent.get(id) ?? []);
    });
  }

  /** One page of a list: one statement, and at most one more for cards that are not in memory. */
  async page(list: ContentList, query: PageQuery): Promise<ContentPage> {
    const { rows, relations, ...page } = await readPage(this.#sql, list, query);
    if (relations) {
      for (const row of rows) this.#relations.prime(row.id, relations.get(row.id) ?? []);
    }
    const ahead = relations ? [...relations.values()].flatMap((groups) => groups.flatMap((group) => group.rows)) : [];
    const items = await this.withCards(rows, ahead);
    return { ...page, items };
  }

  /** Where the pages of a numbered list begin; see `readPageStarts`. */
  pageStarts(list: ContentList, size: number, reach: number, rowId: string | null): Promise<PageStarts> {
    return readPageStarts(this.#sql, list, size, reach, rowId);
  }

  byId(id: string): Promise<PublicContent | null> {
    return this.#byId.load(id);
  }

  byIds(ids: readonly string[]): Promise<(PublicContent | null)[]> {
    return Promise.all(ids.map((id) => this.#byId.load(id)));
  }

  /** What a slug or a legacy address leads to, today's or a former one. Null: nothing public was ever there. */
  async byAddress(slug: string | null, address: string | null): Promise<PublicContent | WithdrawnContent | null> {
    const [found] = await this.#sql.query<{ id: string; state: string }>(BY_ADDRESS, [slug, address]);
    if (!found) return null;
    return found.state === "PUBLIC" ? this.byId(found.id) : this.withdrawn(found.id);
  }

  /** A withdrawn content; null when the id is not one. */
  async withdrawn(id: string): Promise<WithdrawnContent | null> {
    const [found] = await this.#sql.query<WithdrawnContent>(ABSENT, [id]);
    return found ?? null;
  }

  /** The body of the published edition; null where it has none. */
  body(content: PublicContent): Promise<EditionBody | null> {
    return this.#bodies.load(content);
  }

  /** All relations of a content, the newest of each kind and direction. */
  relations(contentId: string): Promise<readonly RelationGroup[]> {
    return this.#relations.load(contentId);
  }

  /** The editions that are or were public, newest first. */
  history(contentId: string): Promise<readonly HistoryEntry[]> {
    return this.#history.load(contentId);
  }

  /** Adds the cards; a content whose edition went out of public meanwhile is left out. `ahead` only warms the store. */
  async withCards(rows: readonly PublicRow[], ahead: readonly PublicRow[] = []): Promise<PublicContent[]> {
    const cards = await this.#store.cards([...rows, ...ahead]);
    return rows.flatMap((row) => {
      const card = cards.get(row.editionId);
      return card ? [{ ...row, card }] : [];
    });
  }
}
