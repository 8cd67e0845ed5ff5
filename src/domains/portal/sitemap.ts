import type { Sql } from "../../platform/db/index.ts";
import { readSql } from "../../platform/sql-file.ts";

/** One address of a site map. */
export interface SitemapEntry {
  readonly url: string;
  readonly lastModified: Date;
}

const FILES = readSql(import.meta.url, "sql/sitemap-files.sql");
const ENTRIES = readSql(import.meta.url, "sql/sitemap-entries.sql");

/** How a site map is cut. */
export interface SitemapSizes {
  readonly entriesAFile: number;
  /** Entries that are in memory at once. */
  readonly entriesABatch: number;
}

// 50,000 is the most that a file may hold (sitemaps.org).
const SIZES: SitemapSizes = { entriesAFile: 50_000, entriesABatch: 10_000 };

/** The addresses of everything that is live on a portal, in files of a bounded size. */
export class Sitemap {
  readonly #sql: Sql;
  readonly #urlOf: (slug: string) => string;
  readonly #sizes: SitemapSizes;

  constructor(sql: Sql, urlOf: (slug: string) => string, sizes: Partial<SitemapSizes> = {}) {
    this.#sql = sql;
    this.#urlOf = urlOf;
    this.#sizes = { ...SIZES, ...sizes };
  }

  /** When something in each file was last changed, one for each file; empty: nothing is live. */
  async files(): Promise<Date[]> {
    const rows = await this.#sql.query<{ lastModified: Date }>(FILES, [this.#sizes.entriesAFile]);
    return rows.map(({ lastModified }) => lastModified);
  }

  /** The entries of a file, numbered from 1, in batches, so that no file is ever whole in memory. */
  async *entries(file: number): AsyncGenerator<SitemapEntry[]> {
    const { entriesAFile, entriesABatch } = this.#sizes;
    let after: string | null = null;
    let left = entriesAFile;
    while (left > 0) {
      const passedOver: number = after === null ? (file - 1) * entriesAFile : 0;
      const size = Math.min(entriesABatch, left);
      const rows: Row[] = await this.#sql.query<Row>(ENTRIES, [after, passedOver, size]);
      if (rows.length > 0) yield rows.map(({ slug, lastModified }) => ({ url: this.#urlOf(slug), lastModified }));
      if (rows.length < size) return;
      after = rows.at(-1)?.id ?? null;
      left -= rows.length;
    }
  }
}

interface Row {
  readonly id: string;
  readonly slug: string;
  readonly lastModified: Date;
}
