import { afterAll, beforeAll, expect, it } from "vitest";
import { numberRows } from "../../../../src/platform/change-log/index.ts";
import type { Database } from "../../../../src/platform/db/index.ts";
import { writeRows } from "../../../support/change-log.ts";
import { openTestDatabase } from "../../../support/database.ts";

let db: Database;
beforeAll(async () => {
  db = await openTestDatabase();
  await writeRows(db.owner, 2);
  await numberRows(db.owner, 1);
});
afterAll(() => db.close());

const stored = async () =>
  await Promise.all(
    ["change", "audit_entry", "log_head"].map((table) => db.owner.query(`select * from ${table} order by id`)),
  );

const RESTRICT_VIOLATION = "23001";
const CHECK_VIOLATION = "23514";
const UNIQUE_VIOLATION = "23505";

it.each([
  ["the number of a change", "update change set seq = 7 where seq = 1", RESTRICT_VIOLATION],
  ["a number away", "update change set seq = null where seq = 1", RESTRICT_VIOLATION],
  ["the words of a change", "update change set type = 'other' where seq is null", RESTRICT_VIOLATION],
  ["a change away", "delete from change where seq = 1", RESTRICT_VIOLATION],
  ["the number of an audit row", "update audit_entry set seq = 7 where seq = 1", RESTRICT_VIOLATION],
  ["the hash of an audit row", "update audit_entry set hash = '' where seq = 1", RESTRICT_VIOLATION],
  [
    "the log by a change with a number of its own",
    "insert into change (seq, type, occurred_at, payload) values (9, 'test', now(), '{}')",
    RESTRICT_VIOLATION,
  ],
  [
    "the trail by a row with a hash of its own",
    "insert into audit_entry (hash, occurred_at, person_id, command, arguments) select 'x', now(), person_id, command, '{}' from audit_entry limit 1",
    RESTRICT_VIOLATION,
  ],
  ["the head back", "update log_head set last_seq = 0", RESTRICT_VIOLATION],
  ["the head of the audit trail back", "update log_head set last_audit_seq = 0", RESTRICT_VIOLATION],
  ["the head away", "delete from log_head", RESTRICT_VIOLATION],
  ["the one head by another", "insert into log_head (epoch) values ('other')", UNIQUE_VIOLATION],
  ["the one head by one of another kind", "insert into log_head (id, epoch) values (false, 'other')", CHECK_VIOLATION],
])("the database changes not %s", async (_, statement, code) => {
  const before = await stored();
  await expect(db.owner.query(statement)).rejects.toMatchObject({ code });
  expect(await stored()).toEqual(before);
});
