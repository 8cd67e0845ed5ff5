import DataLoader from "dataloader";
import type { Sql } from "../../platform/db/index.ts";
import { readSql } from "../../platform/sql-file.ts";

/** Where a public content stands, as anyone may know. */
export interface PublicPlacement {
  readonly contentId: string;
  readonly accountId: string;
  /** Of its post; null: the account reads from here, or the post has no address. */
  readonly url: string | null;
  /** Null: the account reads from here. */
  readonly postedAt: Date | null;
}

const PLACEMENTS = readSql(import.meta.url, "sql/public-placements.sql");

/** Public reads of the ledger for one request: of all contents that are asked for at once, in one statement. */
export class PublicPlacements {
  readonly #ofContent: DataLoader<string, PublicPlacement[]>;

  constructor(sql: Sql) {
    this.#ofContent = new DataLoader(async (ids) => {
      const rows = await sql.query<PublicPlacement>(PLACEMENTS, [ids]);
      return ids.map((id) => rows.filter(({ contentId }) => contentId === id));
    });
  }

  /** Where a content stands live, in no order: one at most on each account. */
  async ofContent(contentId: string): Promise<readonly PublicPlacement[]> {
    return await this.#ofContent.load(contentId);
  }
}
