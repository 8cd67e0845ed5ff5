import { PGlite } from "@electric-sql/pglite";
import pg from "pg";
import type { Backend, SessionSettings } from "./backend.ts";
import { PGliteStream } from "./pglite-stream.ts";

/** The embedded database as a Backend. `dump` answers a tar of its directory, for `loadDataDir`. */
export interface EmbeddedBackend extends Backend {
  kind: "pglite";
  dump(): Promise<Blob>;
}

/** Opens the embedded database in `dataDir`, or in memory when that is "memory://". */
export async function openEmbedded(options: { dataDir: string; loadDataDir?: Blob }): Promise<EmbeddedBackend> {
  const database = await PGlite.create({ ...options, startParams, initDbStartParams });
  return {
    kind: "pglite",
    openPool: (settings) => openPool(database, settings),
    dump: () => database.dumpDataDir("none"),
    close: () => database.close(),
  };
}

// Prisma reads and writes instants without a zone, which is right only where the session's zone is UTC.
const startParams = [...PGlite.defaultStartParams, "-c", "timezone=UTC"];

// Segments of 1 MB in place of 16: an empty database is half as large, and so is the time to write it.
const initDbStartParams = ["--wal-segsize=1"];

function openPool(database: PGlite, { applicationName }: SessionSettings): pg.Pool {
  return new pg.Pool({
    max: 1,
    idleTimeoutMillis: 0,
    stream: () => new PGliteStream(database, () => {}),
    ssl: false,
    user: "postgres",
    database: "postgres",
    application_name: applicationName,
  });
}
