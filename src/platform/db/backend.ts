import type { Pool } from "pg";

/** What differs between PostgreSQL and the embedded database: how connections are made and what closing means. */
export interface Backend {
  kind: "postgresql" | "pglite";
  /** A pool of connections that hold to `settings`. On the embedded database every pool shares the one session. */
  openPool(settings: SessionSettings): Pool;
  /** Lets go of the database. All pools must have ended. */
  close(): Promise<void>;
}

/** Session settings of a pool's connections. Durations in milliseconds; 0 means no limit. */
export interface SessionSettings {
  applicationName: string;
  size: number;
  statementTimeoutMs: number;
  lockTimeoutMs: number;
  idleInTransactionTimeoutMs: number;
  /** The role that statements run as; absent: the login's own. */
  role?: string;
}
