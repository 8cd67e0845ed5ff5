import { mkdtempSync, openAsBlob, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, inject } from "vitest";
import { openDatabase } from "../../src/platform/db/index.ts";
import { silentLog } from "../../src/platform/log.ts";
import { postgresUrl } from "./database.ts";
import { databaseUrl, runOnServer } from "./postgres-server.ts";

/** A migrated database that commands can open, which are processes of their own. */
export interface CliDatabase {
  dataDir: string;
  /** What names it to a command; without demo content, on any port. Complete when the tests begin. */
  env: Record<string, string>;
}

/** Gives a file of tests one migrated database, on disk or on PostgreSQL. `label` parts it from those of other files. */
export function useCliDatabase(label: string): CliDatabase {
  const dataDir = mkdtempSync(join(tmpdir(), `tongyuan-${label}-`));
  const name = `ty_test_${label}_${process.pid}`;
  const env: Record<string, string> = { DATA_DIR: dataDir, DEMO: "0", PORT: "0" };
  beforeAll(async () => {
    if (postgresUrl) {
      await runOnServer(postgresUrl, `create database ${name} template ${inject("postgresTemplate")}`);
      env.DATABASE_URL = databaseUrl(postgresUrl, name);
    } else {
      const loadDataDir = await openAsBlob(inject("pgliteDump"));
      await (await openDatabase({ dataDir, loadDataDir, log: silentLog })).close();
    }
  });
  afterAll(async () => {
    if (postgresUrl) await runOnServer(postgresUrl, `drop database ${name} with (force)`);
    rmSync(dataDir, { recursive: true });
  });
  return { dataDir, env };
}
