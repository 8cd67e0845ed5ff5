import DataLoader from "dataloader";
import type { DuplicateVerdict, OutsidePostDecision, Sql } from "../../platform/db/index.ts";
import { readSql } from "../../platform/sql-file.ts";

const OUTSIDE_POSTS = readSql(import.meta.url, "sql/outside-posts.sql");

/** Something that an account posted and that is not here. */
export interface OutsidePost {
  readonly id: string;
  readonly accountId: string;
  readonly url: string;
  readonly outsideId: string | null;
  readonly title: string;
  readonly postedAt: Date;
  readonly recordedAt: Date;
  /** The content that it is like, which was public when that was found; null: none is known. */
  readonly contentId: string | null;
  /** Null: none is known, or a person named the content. */
  readonly verdict: DuplicateVerdict | null;
  readonly containment: number | null;
  readonly containmentOfContent: number | null;
  readonly decision: OutsidePostDecision | null;
  readonly reason: string | null;
  readonly decidedAt: Date | null;
  readonly decidedByKey: string | null;
  readonly decidedByName: string | null;
}

/** Which posts. Null: any. */
export interface OutsidePostFilter {
  readonly accountId: string | null;
  readonly ownerIds: readonly string[] | null;
  readonly isMatched: boolean | null;
  readonly isDecided: boolean | null;
}

/** A page of posts: `size` of them, after a place; null: from the start. */
export interface OutsidePostPage {
  readonly size: number;
  readonly after: { readonly postedAt: Date; readonly id: string } | null;
}

/** Outside posts as those read them who are signed in. For one operation. */
export class OutsidePostReads {
  readonly #sql: Sql;
  readonly #posts: DataLoader<string, OutsidePost | null>;

  constructor(sql: Sql) {
    this.#sql = sql;
    this.#posts = new DataLoader(
      async (ids) => {
        const anything = Array.from({ length: 6 }, () => null);
        const rows = await sql.query<OutsidePost>(OUTSIDE_POSTS, [...anything, ids.length, ids]);
        const found = new Map(rows.map((row) => [row.id, row]));
        return ids.map((id) => found.get(id) ?? null);
      },
      { cache: false },
    );
  }

  /** A page of posts, the newest first. */
  async list(
    { accountId, ownerIds, isMatched, isDecided }: OutsidePostFilter,
    { size, after }: OutsidePostPage,
  ): Promise<OutsidePost[]> {
    const place = [after?.postedAt ?? null, after?.id ?? null];
    return await this.#sql.query(OUTSIDE_POSTS, [accountId, ownerIds, isMatched, isDecided, ...place, size, null]);
  }

  /** A post by its id; null: there is none. */
  async byId(id: string): Promise<OutsidePost | null> {
    return await this.#posts.load(id);
  }
}
