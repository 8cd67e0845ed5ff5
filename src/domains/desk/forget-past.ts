import type { Database } from "../../platform/db/index.ts";
import { readSql } from "../../platform/sql-file.ts";
import { KEPT_MS } from "./idempotency.ts";

const FORGET = readSql(import.meta.url, "sql/forget-past.sql");

/** Takes out results of calls that are too old to be answered again, and share links that have ended: else both would grow for ever. */
export async function forgetPast(db: Database, now: Date): Promise<void> {
  await db.owner.query(FORGET, [now, new Date(now.getTime() - KEPT_MS)]);
}
