import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Change, ChangeLog } from "../../../src/platform/change-log/index.ts";
import type { Database, Tx } from "../../../src/platform/db/index.ts";
import { type Follower, followOnce, startFollower } from "../../../src/platform/followers/follower.ts";
import { type CapturedLog, captureLog } from "../../support/captured-log.ts";
import { upTo, writeRows } from "../../support/change-log.ts";
import { onPostgres, openTestDatabase } from "../../support/database.ts";

let db: Database;
let captured: CapturedLog;
let changeLog: ChangeLog;
beforeEach(async () => {
  db = await openTestDatabase();
  await db.owner.query("create table copied (seq bigint)");
  captured = captureLog();
  changeLog = await ChangeLog.open({ db, log: captured.log });
});
afterEach(() => db.close());

/** Copies the numbers of changes into a table, in the transaction of the position. */
function copier(fault: (changes: readonly Change[]) => unknown = () => null): Follower {
  return {
    name: "copier",
    async handle(tx, changes) {
      await copy(tx, changes);
      const error = fault(changes);
      if (error) throw error;
    },
  };
}

async function copy(tx: Tx, changes: readonly Change[]): Promise<void> {
  await tx.$executeRaw`insert into copied select unnest(${changes.map(({ seq }) => seq)}::bigint[])`;
}

async function logHolds(count: number): Promise<void> {
  await writeRows(db.owner, count);
  await changeLog.catchUp();
}

const follow = (follower: Follower) => followOnce({ db, log: captured.log }, follower);

/** What was copied, where the follower is, and what it set aside. */
async function state() {
  const copied = await db.owner.query<{ seq: number }>("select seq from copied order by seq");
  const [follower] = await db.owner.query<{ seq: number }>("select seq from follower where name = 'copier'");
  const setAside = await db.owner.query(
    `select follower_name as "followerName", seq, error from set_aside_change order by seq`,
  );
  return { copied: copied.map(({ seq }) => seq), seq: follower?.seq ?? null, setAside };
}

describe("a follower", () => {
  it("begins with the first change, and goes on from where it was", async () => {
    await logHolds(3);
    expect(await follow(copier())).toBe(3);
    await logHolds(2);
    expect(await follow(copier())).toBe(5);
    expect(await follow(copier())).toBe(5);
    expect(await state()).toEqual({ copied: upTo(5), seq: 5, setAside: [] });
  });

  it("takes in a long backlog in batches", async () => {
    await logHolds(700);
    expect(await follow(copier())).toBe(500);
    expect(await follow(copier())).toBe(700);
    expect((await state()).copied).toEqual(upTo(700));
  });

  it("takes in no more at once than it says", async () => {
    await logHolds(5);
    const small = { ...copier(), batch: 2 };
    expect([await follow(small), await follow(small), await follow(small)]).toEqual([2, 4, 5]);
    expect((await state()).copied).toEqual(upTo(5));
  });

  it("begins anew when its position is deleted", async () => {
    await logHolds(2);
    await follow(copier());
    await db.owner.query("delete from follower");
    await db.owner.query("delete from copied");
    expect(await follow(copier())).toBe(2);
    expect((await state()).copied).toEqual([1, 2]);
  });

  it("sets a change aside that it fails for, with an alert, and handles all others once", async () => {
    await logHolds(5);
    const poisoned = copier((changes) => changes.some(({ seq }) => seq === 3) && new TypeError("what is this?"));
    expect(await follow(poisoned)).toBe(5);
    expect(await state()).toEqual({
      copied: [1, 2, 4, 5],
      seq: 5,
      setAside: [{ followerName: "copier", seq: 3, error: "TypeError: what is this?" }],
    });
    expect(captured.entries).toMatchObject([
      { level: 50, msg: "a change was set aside", follower: "copier", seq: 3, err: { message: "what is this?" } },
    ]);
  });

  it("sets a change aside whose statement the database refuses", async () => {
    await logHolds(2);
    const follower: Follower = {
      name: "copier",
      async handle(tx, changes) {
        await copy(tx, changes);
        if (changes.some(({ seq }) => seq === 1)) await tx.$executeRaw`insert into copied values ('no number'::bigint)`;
      },
    };
    expect(await follow(follower)).toBe(2);
    expect(await state()).toMatchObject({ copied: [2], seq: 2, setAside: [{ seq: 1 }] });
  });

  it.each([
    ["the database is going away", "57P01"],
    ["a transaction is in the way", "40P01"],
    ["a lock does not come", "55P03"],
  ])("sets nothing aside while %s, and stays where it is", async (_, code) => {
    await logHolds(2);
    const passing = copier(() => Object.assign(new Error("later"), { code }));
    await expect(follow(passing)).rejects.toThrow("later");
    expect(await state()).toEqual({ copied: [], seq: 0, setAside: [] });
    expect(await follow(copier())).toBe(2);
  });

  it("that runs follows by itself, and asks nothing while the log stands still", async () => {
    await logHolds(1);
    const running = startFollower({ db, changeLog, log: captured.log }, copier());
    await expect.poll(async () => (await state()).seq).toBe(1);
    await logHolds(2);
    await expect.poll(async () => (await state()).seq).toBe(3);
    await running.stop();
    expect((await state()).copied).toEqual(upTo(3));
  });

  onPostgres("two connections", "that another instance moves leaves that alone", async () => {
    await logHolds(2);
    let release = (): void => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    let begun = (): void => {};
    const isHandling = new Promise<void>((resolve) => (begun = resolve));
    const slow: Follower = {
      name: "copier",
      async handle(tx, changes) {
        await copy(tx, changes);
        begun();
        await held;
      },
    };
    const first = follow(slow);
    await isHandling;
    expect(await follow(copier())).toBe(0);
    release();
    expect(await first).toBe(2);
    expect(await follow(copier())).toBe(2);
    expect(await state()).toEqual({ copied: [1, 2], seq: 2, setAside: [] });
  });

  onPostgres("many connections", "that ten instances run handles every change once", async () => {
    const running = Array.from({ length: 10 }, () => startFollower({ db, changeLog, log: captured.log }, copier()));
    for (let n = 0; n < 10; n++) await logHolds(20);
    await expect.poll(async () => (await state()).seq, { timeout: 10_000 }).toBe(200);
    for (const follower of running) await follower.stop();
    expect((await state()).copied).toEqual(upTo(200));
  });
});
