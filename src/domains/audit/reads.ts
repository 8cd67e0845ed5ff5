import type { ContentType, Sql } from "../../platform/db/index.ts";
import { readSql } from "../../platform/sql-file.ts";

/** In which state a command left a content and the edition that it acted on. Never words. */
export interface AuditedState {
  readonly content: string | null;
  readonly number: number | null;
  readonly edition: string | null;
  readonly version: number | null;
  readonly redaction: number | null;
}

/** One entry of the audit trail. */
export interface AuditEntry {
  readonly id: number;
  /** Null, like the hash: it waits to be chained. */
  readonly seq: number | null;
  readonly hash: string | null;
  readonly occurredAt: Date;
  /** Who: key and name. */
  readonly key: string;
  readonly name: string;
  readonly command: string;
  readonly contentId: string | null;
  readonly contentType: ContentType | null;
  readonly editionId: string | null;
  /** JSON. */
  readonly arguments: string;
  readonly argumentsDigest: string;
  readonly before: AuditedState | null;
  readonly after: AuditedState | null;
}

/** Which entries. Null: any. */
export interface AuditFilter {
  readonly contentId: string | null;
  readonly personKey: string | null;
  readonly command: string | null;
  readonly from: Date | null;
  readonly before: Date | null;
}

const TRAIL = readSql(import.meta.url, "sql/audit-trail.sql");

/** The audit trail, as auditors read it. */
export class AuditReads {
  readonly #sql: Sql;

  constructor(sql: Sql) {
    this.#sql = sql;
  }

  /** Entries, the latest first; `beforeId`: those that came before this one. */
  async list(
    { contentId, personKey, command, from, before }: AuditFilter,
    size: number,
    beforeId: number | null,
  ): Promise<AuditEntry[]> {
    return await this.#sql.query<AuditEntry>(TRAIL, [contentId, personKey, command, from, before, beforeId, size]);
  }
}
