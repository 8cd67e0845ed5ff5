import type { Sql } from "../db/index.ts";
import { readSql } from "../sql-file.ts";

/** One numbered entry of the change log. */
export interface Change {
  readonly seq: number;
  readonly type: string;
  /** Null: not of one content, as a change of a registry. */
  readonly contentId: string | null;
  readonly editionId: string | null;
  /** The edition's number. */
  readonly number: number | null;
  readonly occurredAt: Date;
  readonly payload: unknown;
}

/** How far the log is numbered, and whether committed rows wait for a number. */
export interface LogState {
  readonly epoch: string;
  readonly headSeq: number;
  readonly isWaiting: boolean;
}

/** What one transaction of the sequencer did. */
export interface Numbered {
  /** How far the log is numbered now. */
  readonly headSeq: number;
  /** Change rows that got their number. */
  readonly changes: number;
  /** Audit rows that got their number and hash. */
  readonly audits: number;
}

/** What metrics say of the log. */
export interface LogFigures {
  /** Committed change rows without a number. */
  readonly unnumbered: number;
  /** Committed audit rows without a number and hash. */
  readonly unchained: number;
  /** Followers with a stored position, and how many changes each has set aside. */
  readonly followers: readonly { readonly name: string; readonly seq: number; readonly setAside: number }[];
}

/** Whether the audit trail is as the sequencer wrote it. */
export interface AuditTrailState {
  /** Rows with a number and a hash. */
  readonly chained: number;
  /** Rows that wait for theirs, which nothing protects yet. */
  readonly unchained: number;
  /** The first number at which the chain does not hold; null: it holds. */
  readonly brokenAt: number | null;
  /** False: rows are missing at its end. */
  readonly endsAtHead: boolean;
  /** The last number that was given, and the hash of its row: noted elsewhere, they show a trail that was written anew. */
  readonly headSeq: number;
  /** Empty: no row has one. */
  readonly headHash: string;
}

const STATE = readSql(import.meta.url, "sql/log-state.sql");
const CHANGES_AFTER = readSql(import.meta.url, "sql/changes-after.sql");
const AUDIT_TRAIL = readSql(import.meta.url, "sql/check-audit-trail.sql");
const FIGURES = readSql(import.meta.url, "sql/log-figures.sql");

/** Asks for the state of the log. */
export async function readLogState(sql: Sql): Promise<LogState> {
  const [state] = await sql.query<LogState>(STATE);
  if (!state) throw new Error("log_head has no row: the migrations make it");
  return state;
}

/**
 * The sequencer: gives committed rows their numbers, in one short transaction of one statement (`number_rows`, in the migration of the
 * change log). `atMost` of each log, so that it stays short. Null: another one is at it.
 */
export async function numberRows(sql: Sql, atMost: number): Promise<Numbered | null> {
  const text = 'select head_seq as "headSeq", changes, audits from number_rows($1)';
  const [numbered] = await sql.query<Numbered>(text, [atMost]);
  return numbered ?? null;
}

/** The changes after a position, in order; fewer than `limit`: these are all there are. */
export async function changesAfter(sql: Sql, seq: number, limit: number): Promise<Change[]> {
  return await sql.query<Change>(CHANGES_AFTER, [seq, limit]);
}

/** Recomputes the audit trail. Takes longer the longer the trail is. */
export async function checkAuditTrail(sql: Sql): Promise<AuditTrailState> {
  const [state] = await sql.query<AuditTrailState>(AUDIT_TRAIL);
  return state as AuditTrailState;
}

/** Asks for what metrics say. */
export async function readLogFigures(sql: Sql): Promise<LogFigures> {
  const [figures] = await sql.query<LogFigures>(FIGURES);
  return figures as LogFigures;
}
