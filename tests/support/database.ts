import { openAsBlob } from "node:fs";
import { inject, it } from "vitest";
import { type Database, openDatabase } from "../../src/platform/db/index.ts";
import { silentLog } from "../../src/platform/log.ts";
import { databaseUrl, runOnServer } from "./postgres-server.ts";

/** The server that the suite runs on, from TEST_DATABASE_URL; empty: the embedded database. */
export const postgresUrl = inject("postgresUrl");

let count = 0;

/**
 * An empty migrated database of its own, in memory or on PostgreSQL; `close` drops it. Open one for a whole file
 * (`beforeAll`) where its tests do not mind each other's rows: opening takes a second or two on the embedded one.
 */
export async function openTestDatabase(): Promise<Database> {
  if (!postgresUrl) {
    const loadDataDir = await openAsBlob(inject("pgliteDump"));
    return await openDatabase({ dataDir: "memory://", loadDataDir, log: silentLog });
  }
  const template = inject("postgresTemplate");
  const name = `${template}_${process.pid}_${++count}`;
  await runOnServer(postgresUrl, `create database ${name} template ${template}`);
  const db = await openDatabase({ url: databaseUrl(postgresUrl, name), dataDir: "", log: silentLog, poolSize: 5 });
  const closeConnections = db.close;
  const close = async () => {
    await closeConnections();
    await runOnServer(postgresUrl, `drop database ${name} with (force)`);
  };
  return Object.assign(db, { close });
}

/** A test that needs several connections or a server: `reason` says for what. Skipped on the embedded database. */
export function onPostgres(reason: string, name: string, test: () => Promise<void>): void {
  it.skipIf(!postgresUrl)(`${name} [PostgreSQL only: ${reason}]`, test);
}
