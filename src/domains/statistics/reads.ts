import { addDays, type Day, startOfDay } from "../../platform/day.ts";
import type { Sql } from "../../platform/db/index.ts";
import { fillSql, readSql } from "../../platform/sql-file.ts";

const ENTRIES = readSql(import.meta.url, "sql/entries.sql");
const SHARES = fillSql(ENTRIES, { answer: readSql(import.meta.url, "sql/duplicate-shares.sql") });
const REPEATED = fillSql(ENTRIES, { answer: readSql(import.meta.url, "sql/repeated-entries.sql") });

/** What statistics are of: what organs did between two days, both included. */
export interface Scope {
  readonly from: Day;
  readonly to: Day;
  /** Null: of any organ, and of none. */
  readonly organIds: readonly string[] | null;
}

/** What a share is narrowed to. */
export type Dimension = "organ" | "channel" | "month";

/** Entries of one organ or channel, by id, or of one month. A null value: of none that is stated. */
export interface Narrowing {
  /** Null: all entries. */
  readonly by: Dimension | null;
  readonly value: string | null;
}

/** How many items there are, and how many of them had been entered before. */
export interface DuplicateShare {
  /** Null: in all. */
  readonly by: Dimension | null;
  readonly organId: string | null;
  readonly channelId: string | null;
  readonly month: string | null;
  readonly items: number;
  readonly enteredAgain: number;
}

/** An entry of what had been entered before. */
export interface RepeatedEntry {
  readonly id: string;
  readonly organId: string | null;
  readonly channelId: string | null;
  readonly at: Date;
  readonly isPost: boolean;
  /** The first entry that it is the same as: a content, or an outside post. */
  readonly formerId: string;
  readonly isFormerPost: boolean;
  /** The case of two contents; null: one of the two is an outside post. */
  readonly caseId: string | null;
}

/** A page of entries: `size` of them, after a place; null: from the start. */
export interface EntryPage {
  readonly size: number;
  readonly after: { readonly at: Date; readonly id: string } | null;
}

const DIMENSIONS: Readonly<Record<number, Dimension>> = { 3: "organ", 5: "channel", 6: "month" };

/** Figures about what was published. For one operation. */
export class StatisticsReads {
  readonly #sql: Sql;

  constructor(sql: Sql) {
    this.#sql = sql;
  }

  /** The share of duplicate publishing: in all, and for each organ, channel and month that has an entry. One statement. */
  async duplicateShares(scope: Scope): Promise<DuplicateShare[]> {
    const rows = await this.#sql.query<Omit<DuplicateShare, "by"> & { by: number }>(SHARES, momentsOf(scope));
    return rows.map((row) => ({ ...row, by: DIMENSIONS[row.by] ?? null }));
  }

  /** The entries that had been entered before, the newest first. */
  async repeatedEntries(scope: Scope, { by, value }: Narrowing, { size, after }: EntryPage): Promise<RepeatedEntry[]> {
    const place = [after?.at ?? null, after?.id ?? null];
    return await this.#sql.query(REPEATED, [...momentsOf(scope), by, value, ...place, size]);
  }
}

function momentsOf({ from, to, organIds }: Scope): unknown[] {
  return [startOfDay(from), startOfDay(addDays(to, 1)), organIds];
}
