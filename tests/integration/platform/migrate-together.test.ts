import { afterEach, beforeEach, expect } from "vitest";
import { type Database, migrate, openDatabase } from "../../../src/platform/db/index.ts";
import { migrationsDirectory, readMigrationFiles } from "../../../src/platform/db/migration-files.ts";
import { silentLog } from "../../../src/platform/log.ts";
import { onPostgres, postgresUrl } from "../../support/database.ts";
import { databaseUrl, runOnServer } from "../../support/postgres-server.ts";

const name = `ty_test_together_${process.pid}`;
let databases: Database[] = [];

beforeEach(async () => {
  if (!postgresUrl) return;
  await runOnServer(postgresUrl, `create database ${name}`);
  const options = { url: databaseUrl(postgresUrl, name), dataDir: "", log: silentLog };
  databases = await Promise.all([1, 2, 3].map(() => openDatabase(options)));
});
afterEach(async () => {
  if (!postgresUrl) return;
  for (const db of databases) await db.close();
  await runOnServer(postgresUrl, `drop database ${name} with (force)`);
});

onPostgres(
  "needs several connections",
  "applies each migration once when three processes migrate at once",
  async () => {
    const results = await Promise.all(databases.map((db) => migrate(db, { log: silentLog })));
    const names = (await readMigrationFiles(migrationsDirectory)).map((file) => file.name);
    expect(results.flatMap(({ applied }) => applied).sort()).toEqual(names);
    const rows = await databases[0]?.owner.query(
      "select migration_name as name from _prisma_migrations where finished_at is not null order by migration_name",
    );
    expect(rows).toEqual(names.map((name) => ({ name })));
  },
);

onPostgres("needs an empty database", "refuses a database that holds somebody else's tables", async () => {
  const [db] = databases as [Database];
  await db.owner.query("create table theirs (id int)");
  await expect(migrate(db, { log: silentLog })).rejects.toThrow(
    "The database is not empty and was not made by Tongyuan: name an empty one in DATABASE_URL.",
  );
  expect(await db.owner.query("select to_regclass('content') as content")).toEqual([{ content: null }]);
});
