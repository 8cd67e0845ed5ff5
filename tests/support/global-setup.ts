import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import type { TestProject } from "vitest/node";
import { createDatabase, openDatabase } from "../../src/platform/db/database.ts";
import { openEmbedded } from "../../src/platform/db/embedded.ts";
import { createPublicRole, migrate } from "../../src/platform/db/index.ts";
import { migrationsDirectory, readMigrationFiles } from "../../src/platform/db/migration-files.ts";
import { silentLog } from "../../src/platform/log.ts";
import { databaseUrl, runOnServer } from "./postgres-server.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** TEST_DATABASE_URL; empty when the suite runs on the embedded database. */
    postgresUrl: string;
    /** The migrated database that test databases are copied from, on PostgreSQL. */
    postgresTemplate: string;
    /** A dump of a migrated embedded database: a tar file. */
    pgliteDump: string;
  }
}

/** Migrates once per run: into a template on PostgreSQL, dropped at the end; else into a dump. */
export async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const url = process.env.TEST_DATABASE_URL ?? "";
  const template = `ty_test_${process.pid}`;
  project.provide("postgresUrl", url);
  project.provide("postgresTemplate", template);
  project.provide("pgliteDump", url ? "" : await makeDump());
  if (!url) return;
  await runOnServer(url, `create database ${template}`);
  const db = await openDatabase({ url: databaseUrl(url, template), dataDir: "", log: silentLog });
  await migrate(db, { log: silentLog });
  await createPublicRole(db.owner);
  await db.close();
  return () => runOnServer(url, `drop database ${template} with (force)`);
}

// Other runs may be using a dump that is not this one's.
const KEEP_MS = 3_600_000;

// initdb takes most of the time: the dump is kept until something changes that it is made from.
async function makeDump(): Promise<string> {
  const hash = createHash("sha256").update(await readFile("package-lock.json"));
  for (const { checksum } of await readMigrationFiles(migrationsDirectory)) hash.update(checksum);
  for (const name of await readdir("src/platform/db")) {
    if (name.endsWith(".ts")) hash.update(await readFile(`src/platform/db/${name}`));
  }
  const directory = "node_modules/.cache/tongyuan";
  const path = `${directory}/${hash.digest("hex").slice(0, 16)}.tar`;
  if (existsSync(path)) return path;
  const backend = await openEmbedded({ dataDir: "memory://", onFatal: failRun });
  const db = await createDatabase(backend, 1, silentLog);
  await migrate(db, { log: silentLog });
  await mkdir(directory, { recursive: true });
  for (const name of await readdir(directory)) {
    const { mtimeMs } = await stat(`${directory}/${name}`);
    if (mtimeMs < Date.now() - KEEP_MS) await rm(`${directory}/${name}`);
  }
  await writeFile(`${path}.new`, Buffer.from(await (await backend.dump()).arrayBuffer()));
  await rename(`${path}.new`, path);
  await db.close();
  return path;
}

function failRun(error: Error): never {
  throw error;
}
