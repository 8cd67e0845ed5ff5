import { PrismaPg } from "@prisma/adapter-pg";
import type { Pool } from "pg";
import type { Log } from "../log.ts";
import type { Backend, SessionSettings } from "./backend.ts";
import { openEmbedded } from "./embedded.ts";
import { type Prisma, PrismaClient } from "./generated/client.ts";
import { openPostgres } from "./postgres.ts";
import { createSql, type Sql } from "./sql.ts";

/** The handle inside a transaction. Everything in it must go through this handle. */
export type Tx = Prisma.TransactionClient;

/** The one database, PostgreSQL or embedded, behind one interface. */
export interface Database {
  kind: "postgresql" | "pglite";
  /** Commands and the desk. */
  prisma: PrismaClient;
  /** Public reads: sees the schema public_read only. */
  publicRead: Sql;
  /** Single statements as the owner: migrations, checks, followers. Never for public reads. */
  owner: Sql;
  /**
   * Runs `work` in one transaction: commits when it answers, rolls back when it throws. `timeoutMs` (default 30 s) ends
   * it with a rollback. On the embedded database a query outside `tx` waits until this transaction has ended.
   */
  transaction<T>(work: (tx: Tx) => Promise<T>, options?: { timeoutMs?: number }): Promise<T>;
  /** A further pool of connections, for what needs its own session. The caller ends it before `close`. */
  openPool(settings?: Partial<SessionSettings>): Pool;
  /** Resolves when the database answers. */
  ping(): Promise<void>;
  /** Waits for running statements, then lets go of the database. */
  close(): Promise<void>;
}

/** How a database is opened. */
export interface DatabaseOptions {
  /** postgresql://…; absent: the embedded database in `dataDir`. */
  url?: string;
  dataDir: string;
  log: Log;
  /** Connections for commands, and as many for public reads. Default 10. PostgreSQL only. */
  poolSize?: number;
  /** A dump to start a new embedded database from. */
  loadDataDir?: Blob;
}

/** Opens the database. It may be empty or behind: see `migrate`. */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  const { url, dataDir, log, poolSize = 10, loadDataDir } = options;
  const backend = url ? openPostgres(url) : await openEmbedded({ dataDir, loadDataDir });
  return createDatabase(backend, poolSize, log);
}

/** The interface over an open backend. `size` is the number of connections of a pool. */
export function createDatabase(backend: Backend, size: number, log: Log): Database {
  const openPool = (settings?: Partial<SessionSettings>) => {
    const pool = backend.openPool({ ...commandSettings, size, ...settings });
    // Without a listener an idle connection that breaks (a restart of PostgreSQL) would end the process.
    pool.on("error", (err) => log.warn({ err }, "database connection lost"));
    return pool;
  };
  const pool = openPool();
  const prisma = new PrismaClient({ adapter: new PrismaPg(pool) });
  return {
    kind: backend.kind,
    prisma,
    publicRead: createSql(pool),
    owner: createSql(pool),
    transaction: (work, { timeoutMs = 30_000 } = {}) =>
      prisma.$transaction(work, { timeout: timeoutMs, maxWait: 10_000 }),
    openPool,
    ping: async () => void (await pool.query("select 1")),
    close: async () => {
      await prisma.$disconnect();
      await pool.end();
      await backend.close();
    },
  };
}

const commandSettings: SessionSettings = {
  applicationName: "tongyuan",
  size: 10,
  statementTimeoutMs: 60_000,
  lockTimeoutMs: 10_000,
  idleInTransactionTimeoutMs: 60_000,
};
