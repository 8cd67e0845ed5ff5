import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import pg from "pg";
import { OperatorError } from "../operator-error.ts";
import type { Backend } from "./backend.ts";
import { type DirectoryLock, lockDirectory } from "./directory-lock.ts";
import { PGliteStream } from "./pglite-stream.ts";

/** The embedded database as a Backend. `dump` answers a tar of its files, for `loadDataDir`. */
export interface EmbeddedBackend extends Backend {
  kind: "pglite";
  dump(): Promise<Blob>;
}

/** How an embedded database is opened. */
export interface EmbeddedOptions {
  /** Its files are in `database` below this directory, which is made when absent; "memory://": they are nowhere. */
  dataDir: string;
  /** A dump that a new database starts from. */
  loadDataDir?: Blob;
  /** Called once, when the disk is full or the database has stopped: nothing it says from then on can be relied on. */
  onFatal: (error: OperatorError) => void;
}

/** Whether there is an embedded database in `dataDir`, one that was made completely. */
export function embeddedDatabaseExists(dataDir: string): boolean {
  return existsSync(join(dataDir, "database")) && !existsSync(join(dataDir, "database.unfinished"));
}

/** Opens the embedded database. Throws an OperatorError when its directory is in use, cannot be written or is damaged. */
export async function openEmbedded({ dataDir, loadDataDir, onFatal }: EmbeddedOptions): Promise<EmbeddedBackend> {
  if (dataDir === "memory://") return backendOf(await start({ dataDir, loadDataDir }), "memory", onFatal);
  const lock = takeDirectory(dataDir);
  try {
    const database = await startFiles(join(dataDir, "database"), loadDataDir);
    return backendOf(database, dataDir, onFatal, lock);
  } catch (error) {
    lock.release();
    throw error;
  }
}

function backendOf(
  database: PGlite,
  place: string,
  onFatal: EmbeddedOptions["onFatal"],
  lock?: DirectoryLock,
): EmbeddedBackend {
  return {
    kind: "pglite",
    openPool: ({ applicationName }) =>
      new pg.Pool({
        max: 1,
        idleTimeoutMillis: 0,
        stream: () => new PGliteStream(database, (answer) => watchForStop(answer, place, onFatal)),
        ssl: false,
        user: "postgres",
        database: "postgres",
        application_name: applicationName,
      }),
    dump: () => database.dumpDataDir("none"),
    close: async () => {
      await database.close();
      lock?.release();
    },
  };
}

function takeDirectory(dataDir: string): DirectoryLock {
  try {
    makeDirectory(dataDir);
    return lockDirectory(dataDir);
  } catch (error) {
    if (error instanceof OperatorError) throw error;
    throw new OperatorError(
      `DATA_DIR ${dataDir} cannot be written (${(error as Error).message}): give this user the right to, or set DATA_DIR to another directory, e.g. DATA_DIR=/var/lib/tongyuan.`,
      { exitCode: 78, cause: error },
    );
  }
}

// Level by level: where a file system refuses a name with ENOENT, as /proc does, `recursive` tries for ever.
function makeDirectory(path: string): void {
  if (existsSync(path)) return;
  makeDirectory(dirname(path));
  try {
    mkdirSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
}

// A process that was killed while it made the files leaves some of them, which PGlite would take for a database.
async function startFiles(files: string, loadDataDir?: Blob): Promise<PGlite> {
  const unfinished = `${files}.unfinished`;
  if (existsSync(unfinished)) rmSync(files, { recursive: true, force: true });
  if (existsSync(files)) return await start({ dataDir: files });
  writeFileSync(unfinished, "");
  const database = await start({ dataDir: files, loadDataDir });
  rmSync(unfinished);
  return database;
}

async function start(options: { dataDir: string; loadDataDir?: Blob }): Promise<PGlite> {
  let lastWords = "";
  const onStderr = (text: string) => {
    lastWords = /\b(?:FATAL|PANIC): +(.+)/.exec(text)?.[1] ?? lastWords;
    return false;
  };
  try {
    return await PGlite.create({ ...options, startParams, initDbStartParams, onStderr });
  } catch (error) {
    throw new OperatorError(
      `The embedded database in ${options.dataDir} does not start (${lastWords || (error as Error).message}): see that its disk has room and that its files belong to this user.`,
      { cause: error },
    );
  }
}

// After a PANIC, which a full disk ends in, PGlite's next query never returns and holds the whole process.
function watchForStop(answer: Buffer, place: string, onFatal: EmbeddedOptions["onFatal"]): void {
  if (stopMarks.every((mark) => !answer.includes(mark))) return;
  const reason = /\0M([^\0]*)\0/.exec(answer.toString())?.[1];
  onFatal(
    new OperatorError(
      `The embedded database in ${place} has stopped (${reason}): make room on its disk and start again. What was answered before is kept.`,
    ),
  );
}

// Fields of an ErrorResponse: the severity, and the SQLSTATE of a full disk. No text in a row looks like one, for it holds no
// zero byte.
const stopMarks = ["\0VPANIC\0C", "\0VFATAL\0C", "\0C53100\0M"];

// Prisma reads and writes instants without a zone, which is right only where the session's zone is UTC. Buffers are cleared
// at each start, a second for PGlite's usual 128 MB.
const startParams = [
  ...PGlite.defaultStartParams,
  ...["timezone=UTC", "shared_buffers=32MB", "max_wal_size=256MB"].flatMap((setting) => ["-c", setting]),
];

// Segments of 1 MB in place of 16 and small buffers: there is less to write and to clear before the first start.
const initDbStartParams = ["--wal-segsize=1", "-c", "shared_buffers=16MB"];
