import { afterAll, beforeAll, expect, it } from "vitest";
import { type Database, insertRows } from "../../../src/platform/db/index.ts";
import { newId } from "../../../src/platform/ids.ts";
import { openTestDatabase } from "../../support/database.ts";

let db: Database;

beforeAll(async () => {
  db = await openTestDatabase();
});
afterAll(() => db.close());

it("writes texts, lists, nulls and defaults as createMany does", async () => {
  const organ = (name: string) => ({ id: newId(), key: name, name, shortName: null, aliases: ['"柯城"', "a,b\\", ""] });
  const [ours, theirs] = [organ("甲"), organ("乙")];
  await db.transaction((tx) => insertRows(tx, "organ", [ours]));
  await db.prisma.organ.createMany({ data: [theirs] });
  const {
    id: _,
    key: __,
    name: ___,
    ...written
  } = await db.prisma.organ.findUniqueOrThrow({ where: { id: theirs.id } });
  expect(await db.prisma.organ.findUniqueOrThrow({ where: { id: ours.id } })).toEqual({ ...ours, ...written });
  expect(written).toMatchObject({ aliases: ours.aliases, shortName: null, verified: true, position: 0 });
});

it("writes moments to the millisecond, JSON as it is and ids that the database gives", async () => {
  const occurredAt = new Date("2020-12-31T16:00:00.123Z");
  const payload = { 一: [1, null, "二"], deep: { yes: true } };
  await db.transaction((tx) =>
    insertRows(
      tx,
      "change",
      [1, 2].map((number) => ({ type: "t", number, occurredAt, payload })),
    ),
  );
  const rows = await db.prisma.change.findMany({ orderBy: { id: "asc" } });
  expect(rows).toMatchObject([
    { number: 1, occurredAt, payload, seq: null, contentId: null },
    { number: 2, occurredAt, payload, seq: null, contentId: null },
  ]);
  expect(rows[1]!.id).toBe(rows[0]!.id + 1n);
});

it("writes nothing for no rows", async () => {
  await db.transaction((tx) => insertRows(tx, "topic", []));
  expect(await db.prisma.topic.count()).toBe(0);
});

it("writes none of the rows when one is refused", async () => {
  const topic = (key: string) => ({ id: newId(), scheme: "SUBJECT" as const, key, name: key });
  await expect(
    db.transaction((tx) => insertRows(tx, "topic", [topic("one"), topic("two"), topic("one")])),
  ).rejects.toMatchObject({ meta: { driverAdapterError: { cause: { originalCode: "23505" } } } });
  expect(await db.prisma.topic.count()).toBe(0);
});
