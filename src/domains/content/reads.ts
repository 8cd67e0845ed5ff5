import DataLoader from "dataloader";
import type { ContentType, Sql } from "../../platform/db/index.ts";
import { goOn, type MaybePromise } from "../../platform/maybe-promise.ts";
import { readSql } from "../../platform/sql-file.ts";
import type { ArchivedContent } from "./archive.ts";
import type { EditionStore } from "./edition-store.ts";
import {
  type ContentList,
  type ListPage,
  type PageQuery,
  type PageRows,
  type PageStarts,
  type PageStartsQuery,
  readPage,
  readPageStarts,
  readPages,
} from "./list.ts";
import {
  decodeRow,
  type EditionBody,
  type EncodedRow,
  type PublicContent,
  type PublicRow,
  ROW,
} from "./public-content.ts";
import { decodeRelations, type EncodedRelation, type Relations, relationsSql, UNRELATED } from "./relations.ts";

const BY_ID = readSql(import.meta.url, "sql/contents-by-id.sql").replaceAll("{row}", ROW);
const BY_ADDRESS = readSql(import.meta.url, "sql/content-by-address.sql").replaceAll("{row}", ROW);
const ADJACENT = readSql(import.meta.url, "sql/adjacent-contents.sql").replaceAll("{row}", ROW);
const HISTORY = readSql(import.meta.url, "sql/edition-history.sql");
// A subquery hides how many ids there are: one plan serves them all, where each number would be planned for itself.
const RELATIONS = `select ${relationsSql("array(select unnest($1::uuid[]))")} as relations`;

/** A page of contents with their cards. */
export interface ContentPage extends Omit<PageRows, "rows" | "relations"> {
  readonly items: readonly PublicContent[];
}

/** What stands next to a content in a list that shows the newest first. Null: the content is the first, or the last. */
export interface AdjacentContents {
  readonly previous: PublicContent | null;
  readonly next: PublicContent | null;
}

interface AdjacentKey {
  readonly contentId: string;
  readonly columnId: string;
}

/** What names a content: an id, or what an address says. */
export interface ContentAddress {
  readonly id?: string;
  /** Today's slug. */
  readonly slug?: string | null;
  /** Former slugs, and legacy addresses as `legacyAddress` writes them: any of these. */
  readonly former?: readonly string[];
}

/** What a content that is public no more still says: that it was here, when it went, why, and where to. */
export interface AbsentContent {
  readonly id: string;
  readonly type: ContentType;
  readonly slug: string;
  readonly state: "WITHDRAWN" | "REDIRECTED" | "GONE";
  /** RFC 3339. */
  readonly changedAt: string;
  /** The public reason; null where none was given. */
  readonly reason: string | null;
  /** The content that takes its place; null where it was withdrawn. */
  readonly redirectToId: string | null;
}

/** One published edition of the past or of now, without its text. */
export interface HistoryEntry {
  readonly number: number;
  readonly changeNote: string | null;
  /** Whether it changed nothing of what the one before it said. */
  readonly isMinor: boolean;
  /** RFC 3339. */
  readonly publishedAt: string;
}

// More pages in one statement would hold the embedded database's only connection for longer than others should wait.
const PAGES_AT_ONCE = 25;

/** Public reads of contents for one request: batched, and each thing read once. */
export class ContentReads {
  readonly #sql: Sql;
  readonly #store: EditionStore;
  readonly #byId: DataLoader<string, PublicContent | null>;
  readonly #relations: DataLoader<string, Relations>;
  readonly #relationsAhead = new Map<string, Relations>();
  readonly #history: DataLoader<string, readonly HistoryEntry[]>;
  readonly #pages: DataLoader<ListPage, PageRows>;
  readonly #adjacent: DataLoader<AdjacentKey, AdjacentContents | null>;

  readonly #shown: ArchivedContent | null;

  /** @param shown what every address leads to, in place of what is public: for the preview of a draft */
  constructor(sql: Sql, store: EditionStore, shown: ArchivedContent | null = null) {
    this.#shown = shown;
    this.#sql = sql;
    this.#store = store;
    this.#byId = new DataLoader(async (ids) => {
      const rows = await sql.query<{ row: EncodedRow }>(BY_ID, [ids]);
      const found = await this.withCards(rows.map(({ row }) => decodeRow(row)));
      return inOrder(ids, new Map(found.map((content) => [content.id, content])), null);
    });
    this.#relations = new DataLoader(async (ids) => {
      const [answer] = await sql.query<{ relations: EncodedRelation[] }>(RELATIONS, [ids]);
      return inOrder(ids, decodeRelations(answer?.relations ?? []), UNRELATED);
    });
    this.#history = new DataLoader(async (ids) => {
      const rows = await sql.query<{ id: string; entries: HistoryEntry[] }>(HISTORY, [ids]);
      return inOrder(ids, new Map(rows.map(({ id, entries }) => [id, entries])), []);
    });
    this.#pages = new DataLoader((pages) => readPages(sql, pages), { cache: false, maxBatchSize: PAGES_AT_ONCE });
    this.#adjacent = new DataLoader((keys) => this.#readAdjacent(keys), { cache: false });
  }

  /** One page of a list: one statement, and at most one more for cards that are not in memory. */
  async page(list: ContentList, query: PageQuery): Promise<ContentPage> {
    return this.#withContents(await readPage(this.#sql, list, query));
  }

  /** One page of a list that is asked for beside others like it: pages asked for at once are read in one statement. */
  async pageAmongOthers(list: ContentList, query: PageQuery): Promise<ContentPage> {
    return this.#withContents(await this.#pages.load({ list, query }));
  }

  async #withContents({ rows, relations, ...page }: PageRows): Promise<ContentPage> {
    if (relations) for (const { id } of rows) this.#relationsAhead.set(id, relations.get(id) ?? UNRELATED);
    return { ...page, items: await this.withCards(rows) };
  }

  /** Where the pages of a numbered list begin; see `readPageStarts`. */
  pageStarts(list: ContentList, query: PageStartsQuery): Promise<PageStarts> {
    return readPageStarts(this.#sql, list, query);
  }

  byIds(ids: readonly string[]): Promise<(PublicContent | null)[]> {
    return Promise.all(ids.map((id) => this.#byId.load(id)));
  }

  /** What an id or an address leads to. Null: nothing public was ever there. */
  async byAddress({ id, slug, former = [] }: ContentAddress): Promise<PublicContent | AbsentContent | null> {
    if (this.#shown) return this.#shown;
    // No address holds a zero character, which the database would refuse as a fault.
    if ([slug, ...former].some((name) => name?.includes("\0"))) return null;
    const [found] = await this.#sql.query<{ public: EncodedRow | null; absent: AbsentContent | null }>(BY_ADDRESS, [
      id,
      slug,
      former,
    ]);
    if (!found?.public) return found?.absent ?? null;
    const [content = null] = await this.withCards([decodeRow(found.public)]);
    return content;
  }

  /** The body of the edition that a content is read in, with its words for single channels; null where it has neither. */
  body(content: PublicContent | ArchivedContent): MaybePromise<EditionBody | null> {
    return "body" in content ? content.body : this.#store.body(content);
  }

  /** What a content is related to; at once where a page has read it ahead. */
  relations(contentId: string): MaybePromise<Relations> {
    return this.#relationsAhead.get(contentId) ?? this.#relations.load(contentId);
  }

  /**
   * What stands before and after a content in a column and below it, newest first; null: it does not stand there.
   * All that is asked for at once is read in one statement.
   */
  adjacent(contentId: string, columnId: string): Promise<AdjacentContents | null> {
    return this.#adjacent.load({ contentId, columnId });
  }

  async #readAdjacent(keys: readonly AdjacentKey[]): Promise<(AdjacentContents | null)[]> {
    const answers = await this.#sql.query<Record<"previous" | "next", EncodedRow | null> & { inColumn: boolean }>(
      ADJACENT,
      [keys.map(({ contentId }) => contentId), keys.map(({ columnId }) => columnId)],
    );
    const rows = answers.flatMap(({ previous, next }) => [previous, next]).filter((row) => row !== null);
    const found = new Map((await this.withCards(rows.map(decodeRow))).map((content) => [content.id, content]));
    const contentOf = (row: EncodedRow | null) => (row && found.get(row[0])) ?? null;
    return answers.map(({ inColumn, previous, next }) =>
      inColumn ? { previous: contentOf(previous), next: contentOf(next) } : null,
    );
  }

  /** The editions that are or were public, newest first. */
  history(contentId: string): Promise<readonly HistoryEntry[]> {
    return this.#history.load(contentId);
  }

  /** Adds the cards; a content whose edition went out of public meanwhile is left out. */
  withCards(rows: readonly PublicRow[]): MaybePromise<PublicContent[]> {
    return goOn(this.#store.cards(rows), (cards) =>
      rows.flatMap((row, index) => {
        const card = cards[index];
        return card ? [{ ...row, card }] : [];
      }),
    );
  }
}

function inOrder<T, Missing>(ids: readonly string[], byId: ReadonlyMap<string, T>, missing: Missing): (T | Missing)[] {
  return ids.map((id) => byId.get(id) ?? missing);
}
