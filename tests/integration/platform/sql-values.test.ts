import { afterAll, beforeAll, expect, it } from "vitest";
import type { Database } from "../../../src/platform/db/index.ts";
import { openTestDatabase } from "../../support/database.ts";

let db: Database;

beforeAll(async () => {
  db = await openTestDatabase();
});
afterAll(() => db.close());

// One expectation for both databases: a value that one of them gives another shape fails on that one.
it.each([
  ["null::int", null],
  ["42::int4", 42],
  ["9007199254740991::int8", 9007199254740991],
  ["array[1, null, 3]::int8[]", [1, null, 3]],
  ["245000000.10::numeric", "245000000.10"],
  ["array[1.10, 2]::numeric[]", ["1.10", "2"]],
  ["1.5::float8", 1.5],
  ["true", true],
  ["'政务公开'::text", "政务公开"],
  ["array['a,b', 'c\"d', null]::text[]", ["a,b", 'c"d', null]],
  ["'{}'::text[]", []],
  ["date '2020-02-29'", "2020-02-29"],
  ["array[date '2020-02-29', null]", ["2020-02-29", null]],
  ["timestamptz '2020-12-31 16:00:00.123+00'", new Date("2020-12-31T16:00:00.123Z")],
  ["array[timestamptz '2021-01-01 00:00:00+08']", [new Date("2020-12-31T16:00:00Z")]],
  ["timestamp '2020-12-31 16:00:00'", "2020-12-31 16:00:00"],
  ["'018f3c1e-7a6b-7c00-8000-0123456789ab'::uuid", "018f3c1e-7a6b-7c00-8000-0123456789ab"],
  ["array['018f3c1e-7a6b-7c00-8000-0123456789ab'::uuid]", ["018f3c1e-7a6b-7c00-8000-0123456789ab"]],
  [`'{"a": [1, "二", null]}'::jsonb`, { a: [1, "二", null] }],
  ["'[1, 2]'::jsonb", [1, 2]],
  ["'\\x00ff'::bytea", Buffer.from([0, 255])],
  ["'PUBLIC'::content_state", "PUBLIC"],
])("answers select %s as the same JavaScript value on both databases", async (expression, value) => {
  expect(await db.owner.query(`select ${expression} as value`)).toStrictEqual([{ value }]);
});

it.each([
  ["int8", 9007199254740991],
  ["int4[]", [1, 2]],
  ["text[]", ["a", null, "政务"]],
  ["text", "政务公开"],
  ["bool", false],
  ["date", "2020-02-29"],
  ["timestamptz", new Date("2020-12-31T16:00:00.123Z")],
  ["uuid[]", ["018f3c1e-7a6b-7c00-8000-0123456789ab"]],
  ["numeric", "12.50"],
  ["bytea", Buffer.from([0, 255])],
  ["text", null],
])("takes a parameter of type %s: %j", async (type, value) => {
  expect(await db.owner.query(`select $1::${type} as value`, [value])).toStrictEqual([{ value }]);
});

it("takes JSON as text", async () => {
  const rows = await db.owner.query("select $1::jsonb as value", [JSON.stringify([{ a: 1 }])]);
  expect(rows).toStrictEqual([{ value: [{ a: 1 }] }]);
});

it("refuses an int8 that a number cannot hold exactly", async () => {
  await expect(db.owner.query("select 9007199254740993::int8")).rejects.toThrow("int8 9007199254740993 is not exact");
});

it("gives the SQLSTATE of an error, and the session works on", async () => {
  await expect(db.owner.query("select 1 / $1::int", [0])).rejects.toMatchObject({ code: "22012" });
  expect(await db.owner.query("select 1 as one")).toStrictEqual([{ one: 1 }]);
});

it("counts the statements sent", async () => {
  const before = db.owner.statementCount;
  await db.owner.query("select 1");
  await db.owner.query("select 2");
  expect(db.owner.statementCount - before).toBe(2);
});

it("keeps every session in UTC, which Prisma's instants rely on", async () => {
  expect(await db.owner.query("select current_setting('TimeZone') as zone")).toStrictEqual([{ zone: "UTC" }]);
});
