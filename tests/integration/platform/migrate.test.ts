import { afterEach, beforeEach, expect, it } from "vitest";
import { type Database, migrate } from "../../../src/platform/db/index.ts";
import { silentLog } from "../../../src/platform/log.ts";
import { OperatorError } from "../../../src/platform/operator-error.ts";
import { openTestDatabase, postgresUrl } from "../../support/database.ts";
import { MigrationFolder } from "../../support/migration-folder.ts";

let db: Database;
let folder: MigrationFolder;

beforeEach(async () => {
  db = await openTestDatabase();
  folder = new MigrationFolder();
});
afterEach(async () => {
  folder.remove();
  await db.close();
});

const run = () => migrate(db, { log: silentLog, directory: folder.path });

async function listRecorded(prefix: string) {
  return await db.owner.query(
    `select migration_name as name, finished_at is not null as finished, rolled_back_at is not null as undone
     from _prisma_migrations where migration_name like $1 order by started_at`,
    [`${prefix}%`],
  );
}

async function hasTable(name: string): Promise<boolean> {
  const [row] = await db.owner.query<{ found: boolean }>("select to_regclass($1) is not null as found", [name]);
  return row?.found === true;
}

it("applies what is pending, in order, and records it", async () => {
  folder.write("29990102000000_second", "alter table try_out add column two int;");
  folder.write("29990101000000_first", "create table try_out (one int);");
  expect(await run()).toEqual({ applied: ["29990101000000_first", "29990102000000_second"] });
  expect(await db.owner.query("select one, two from try_out")).toEqual([]);
  expect(await listRecorded("2999")).toEqual([
    { name: "29990101000000_first", finished: true, undone: false },
    { name: "29990102000000_second", finished: true, undone: false },
  ]);
});

it.skipIf(postgresUrl)(
  "makes the role of public reads where a first start ended before it [embedded only]",
  async () => {
    for (const statement of ["drop owned by tongyuan_public", "drop role tongyuan_public"])
      await db.owner.query(statement);
    expect(await run()).toEqual({ applied: [] });
    expect(await db.publicRead.query("select id from public_read.content limit 0")).toEqual([]);
  },
);

it("opens no connection for the engine when nothing is pending", async () => {
  const openPool = () => {
    throw new Error("the engine was loaded");
  };
  expect(await migrate({ ...db, openPool }, { log: silentLog, directory: folder.path })).toEqual({ applied: [] });
});

it("runs a script whole, also where a semicolon stands inside a function's body", async () => {
  folder.write(
    "29990101000000_function",
    "create function two() returns int language plpgsql as $$ begin perform 1; return 2; end $$;\nselect two();",
  );
  await run();
  expect(await db.owner.query("select two()")).toEqual([{ two: 2 }]);
});

it("leaves nothing of a migration that fails, names it with the reason, and applies it once it is cured", async () => {
  folder.write("29990101000000_good", "create table good (id int);");
  folder.write("29990102000000_bad", "create table half (id int);\ncreate table whole (id no_such_type);");
  await expect(run()).rejects.toThrow(
    new OperatorError(
      'The migration 29990102000000_bad failed and left nothing behind: type "no_such_type" does not exist. Cure that in the database and start again.',
    ),
  );
  expect(await hasTable("good")).toBe(true);
  expect(await hasTable("half")).toBe(false);

  folder.write("29990102000000_bad", "create table half (id int);");
  expect(await run()).toEqual({ applied: ["29990102000000_bad"] });
  expect(await listRecorded("29990102")).toEqual([
    { name: "29990102000000_bad", finished: false, undone: true },
    { name: "29990102000000_bad", finished: true, undone: false },
  ]);
});

it("tries a migration again whose process was killed", async () => {
  await db.owner.query(
    `insert into _prisma_migrations (id, checksum, migration_name, started_at)
     values (gen_random_uuid()::text, 'x', '29990101000000_interrupted', now())`,
  );
  folder.write("29990101000000_interrupted", "create table interrupted (id int);");
  expect(await run()).toEqual({ applied: ["29990101000000_interrupted"] });
  expect(await hasTable("interrupted")).toBe(true);
});

it("refuses a database that is newer than the code, and changes nothing", async () => {
  folder.write("29990101000000_later", "create table later (id int);");
  await run();
  const older = new MigrationFolder();
  older.write("29990102000000_other", "create table other (id int);");
  await expect(migrate(db, { log: silentLog, directory: older.path })).rejects.toThrow(
    new OperatorError(
      "The database is newer than this version of Tongyuan: it has the migration 29990101000000_later, which is not here. Start the version that made it, or a later one.",
    ),
  );
  older.remove();
  expect(await hasTable("other")).toBe(false);
});

it("refuses a migration that was edited after it was applied", async () => {
  folder.write("29990101000000_edited", "create table edited (id int);");
  await run();
  folder.write("29990101000000_edited", "create table edited (id bigint);");
  folder.write("29990102000000_other", "create table other (id int);");
  await expect(run()).rejects.toThrow(
    "The migration 29990101000000_edited was edited after this database had it. Restore migrations/29990101000000_edited/migration.sql from the release",
  );
  expect(await hasTable("other")).toBe(false);
});
