import { afterAll, beforeAll, expect, it } from "vitest";
import { type Database, openDatabase } from "../../../src/platform/db/index.ts";
import { silentLog } from "../../../src/platform/log.ts";
import { onPostgres, openTestDatabase, postgresUrl } from "../../support/database.ts";
import { databaseUrl } from "../../support/postgres-server.ts";

let db: Database;

beforeAll(async () => {
  db = await openTestDatabase();
});
afterAll(() => db.close());

const refusal = postgresUrl ? { code: "42501" } : { message: /a public read may name the schema public_read only/ };

it("answers from the views of public_read", async () => {
  expect(await db.publicRead.query("select * from public_read.content where id = any ($1::uuid[])", [[]])).toEqual([]);
});

it.each([
  ["a table", "select id from content"],
  ["a table with its schema", "select id from public.edition where id = $1"],
  ["a table in a subquery", "select 1 where exists (select 1 from public.edition)"],
  ["a table joined to a view", "select c.id from public_read.content c join edition e on e.content_id = c.id"],
  ["a table in a CTE", "with drafts as (select id from edition) select * from drafts"],
  ["a change", "delete from content"],
])("refuses %s, each time", async (_, text) => {
  const params = text.includes("$1") ? ["018f3c1e-7a6b-7c00-8000-0123456789ab"] : [];
  await expect(db.publicRead.query(text, params)).rejects.toMatchObject(refusal);
  await expect(db.publicRead.query(text, params)).rejects.toMatchObject(refusal);
});

it("counts what the caller sent and nothing of the check", async () => {
  const before = db.publicRead.statementCount;
  await db.publicRead.query("select count(*) as count from public_read.content");
  await db.publicRead.query("select count(*) as count from public_read.content");
  expect(db.publicRead.statementCount - before).toBe(2);
});

it("leaves the owner's statements unrestricted", async () => {
  expect(await db.owner.query("select id from edition")).toEqual([]);
});

it("passes on an error that is not about rights", async () => {
  await expect(db.publicRead.query("select nothing_like_this")).rejects.toMatchObject({ code: "42703" });
});

onPostgres("roles are the server's", "runs public reads as tongyuan_public", async () => {
  expect(await db.publicRead.query("select current_user::text as role")).toEqual([{ role: "tongyuan_public" }]);
  expect(await db.owner.query("select current_user::text as role")).not.toEqual([{ role: "tongyuan_public" }]);
});

onPostgres("only a server has an address", "does so whatever options the address of the database names", async () => {
  const [{ name } = { name: "" }] = await db.owner.query<{ name: string }>("select current_database() as name");
  const url = `${databaseUrl(postgresUrl, name)}?options=${encodeURIComponent("-c geqo=off -c TimeZone=Asia/Shanghai")}`;
  const other = await openDatabase({ url, dataDir: "", log: silentLog });
  const session =
    "select current_user::text as role, current_setting('TimeZone') as zone, current_setting('geqo') as geqo";
  expect(await other.publicRead.query(session)).toEqual([{ role: "tongyuan_public", zone: "UTC", geqo: "off" }]);
  await other.close();
});

onPostgres(
  "PGlite cannot be interrupted",
  "gives up on a public read after 10 s and on a command after 60 s",
  async () => {
    const setting = "select current_setting('statement_timeout') as timeout";
    expect(await db.publicRead.query(setting)).toEqual([{ timeout: "10s" }]);
    expect(await db.owner.query(setting)).toEqual([{ timeout: "1min" }]);
  },
);

onPostgres("plans are kept there only", "keeps the plans of at most a hundred texts on a connection", async () => {
  const other = await openDatabase({ url: postgresUrl, dataDir: "", log: silentLog });
  const count = "select count(*)::int as count from pg_prepared_statements";
  expect(await other.owner.query(count)).toEqual([{ count: 0 }]);
  for (let n = 0; n < 101; n++) expect(await other.publicRead.query(`select ${n} as n`)).toEqual([{ n }]);
  expect(await other.publicRead.query("select 7 as n")).toEqual([{ n: 7 }]);
  expect(await other.publicRead.query(count)).toEqual([{ count: 100 }]);
  await other.close();
});

onPostgres("the session ends on the server", "survives the end of its idle connections", async () => {
  await db.owner.query("select 1");
  const other = await openDatabase({ url: postgresUrl, dataDir: "", log: silentLog });
  await other.owner.query(
    "select pg_terminate_backend(pid) from pg_stat_activity where application_name like 'tongyuan%' and datname = $1",
    [(await db.owner.query<{ name: string }>("select current_database() as name"))[0]?.name],
  );
  await other.close();
  await expect.poll(() => db.owner.query("select 1 as one").catch(() => null)).toEqual([{ one: 1 }]);
});
