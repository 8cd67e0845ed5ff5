import { afterAll, beforeAll, expect, it } from "vitest";
import { type Database, findGuardFaults, GUARDS, listGuards } from "../../../src/platform/db/index.ts";
import { openTestDatabase } from "../../support/database.ts";

let db: Database;

beforeAll(async () => {
  db = await openTestDatabase();
});
afterAll(() => db.close());

it("lists every guard that the migrations make, and no other", async () => {
  const found = (await listGuards(db.owner)).map(({ kind, name }) => `${kind} ${name}`);
  expect(found.sort()).toEqual(GUARDS.map(({ kind, name }) => `${kind} ${name}`).sort());
  expect(await findGuardFaults(db.owner)).toEqual([]);
});

it("finds a guard that was dropped or switched off", async () => {
  await db.owner.query("drop index edition_one_open");
  await db.owner.query("drop view public_read.absent_content");
  await db.owner.query("alter table content drop constraint content_slug_is_ascii");
  await db.owner.query("alter table change disable trigger change_is_append_only");
  expect(await findGuardFaults(db.owner)).toEqual([
    { kind: "index", name: "edition_one_open", fault: "missing" },
    { kind: "check", name: "content_slug_is_ascii", fault: "missing" },
    { kind: "trigger", name: "change_is_append_only", fault: "switched off" },
    { kind: "view", name: "public_read.absent_content", fault: "missing" },
  ]);
});
