import pg from "pg";
import type { Backend, SessionSettings } from "./backend.ts";

/** PostgreSQL at `url`. Opens nothing by itself: the first query of a pool connects. */
export function openPostgres(url: string): Backend {
  return {
    kind: "postgresql",
    openPool: (settings) => openPool(url, settings),
    close: async () => {},
  };
}

function openPool(url: string, settings: SessionSettings): pg.Pool {
  // Prisma reads and writes instants without a zone, which is right only where the session's zone is UTC.
  const options = ["-c TimeZone=UTC", ...(settings.role ? [`-c role=${settings.role}`] : [])].join(" ");
  return new pg.Pool({
    connectionString: url,
    max: settings.size,
    application_name: settings.applicationName,
    options,
    statement_timeout: settings.statementTimeoutMs,
    lock_timeout: settings.lockTimeoutMs,
    idle_in_transaction_session_timeout: settings.idleInTransactionTimeoutMs,
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
  });
}
