import { EventEmitter } from "node:events";
import { PrismaPg } from "@prisma/adapter-pg";
import type { Pool } from "pg";
import type { Log } from "../log.ts";
import type { OperatorError } from "../operator-error.ts";
import type { Backend, SessionSettings } from "./backend.ts";
import { openEmbedded } from "./embedded.ts";
import { type Prisma, PrismaClient } from "./generated/client.ts";
import { type Listener, listen } from "./listen.ts";
import { openPostgres } from "./postgres.ts";
import { findPublicRole, planAsPublicRole } from "./public-role.ts";
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
  /** Calls `listener` after each `transaction` of this process that committed. Returns what ends that. */
  onCommit(listener: () => void): () => void;
  /**
   * Calls `onHint` for each NOTIFY on a channel, by whichever process. A hint may be lost, also for good. On the embedded database,
   * which has one process, nothing comes.
   */
  listen(channel: string, onHint: () => void): Listener;
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
  /** Called when the embedded database has stopped for good (disk full). Default: one line in the log, and the process ends. */
  onFatal?: (error: OperatorError, log: Log) => void;
}

/** Opens the database. It may be empty or behind: see `migrate`. Throws an OperatorError when it cannot be reached. */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  const { url, log, poolSize = 10, onFatal = endProcess } = options;
  const backend = url
    ? await openPostgres(url)
    : await openEmbedded({ ...options, onFatal: (error) => onFatal(error, log) });
  return await createDatabase(backend, poolSize, log);
}

/** The interface over an open backend. `size` is the number of connections of a pool. */
export async function createDatabase(backend: Backend, size: number, log: Log): Promise<Database> {
  const openPool = (settings?: Partial<SessionSettings>) => {
    const pool = backend.openPool({ ...COMMANDS, size, ...settings });
    // Without a listener an idle connection that breaks (a restart of PostgreSQL) would end the process.
    pool.on("error", (err) => log.warn({ err }, "database connection lost"));
    return pool;
  };
  const embedded = backend.kind === "pglite";
  const pool = openPool();
  const owner = createSql(pool);
  const publicPool = embedded ? pool : openPool({ ...PUBLIC_READS, role: await findPublicRole(owner) });
  const prisma = new PrismaClient({ adapter: new PrismaPg(pool) });
  const commits = new EventEmitter();
  return {
    kind: backend.kind,
    prisma,
    // Not prepared on the embedded database: the end of any connection there discards what its one session holds.
    publicRead: createSql(publicPool, embedded ? { check: planAsPublicRole(pool) } : { prepared: true }),
    owner,
    transaction: async (work, { timeoutMs = 30_000 } = {}) => {
      const answer = await prisma.$transaction(work, { timeout: timeoutMs, maxWait: 10_000 });
      commits.emit("commit");
      return answer;
    },
    onCommit: (listener) => {
      commits.on("commit", listener);
      return () => void commits.off("commit", listener);
    },
    listen: (channel, onHint) =>
      embedded ? { close: async () => {} } : listen(() => openPool({ size: 1 }), channel, onHint, log),
    openPool,
    ping: async () => {
      await Promise.all([pool.query("select 1"), publicPool.query("select 1")]);
    },
    close: async () => {
      await prisma.$disconnect();
      for (const open of new Set([pool, publicPool])) await open.end();
      await backend.close();
    },
  };
}

const COMMANDS: SessionSettings = {
  applicationName: "tongyuan",
  size: 10,
  statementTimeoutMs: 60_000,
  lockTimeoutMs: 10_000,
  idleInTransactionTimeoutMs: 60_000,
};
const PUBLIC_READS: Partial<SessionSettings> = { applicationName: "tongyuan public", statementTimeoutMs: 10_000 };

function endProcess(error: OperatorError, log: Log): void {
  log.fatal(error.message);
  process.exit(error.exitCode);
}
