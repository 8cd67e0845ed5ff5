import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Change, ChangeLog, encodeCursor } from "../../../../src/platform/change-log/index.ts";
import type { Database } from "../../../../src/platform/db/index.ts";
import { type CapturedLog, captureLog } from "../../../support/captured-log.ts";
import { upTo, writeRows } from "../../../support/change-log.ts";
import { onPostgres, openTestDatabase } from "../../../support/database.ts";

describe("an instance", () => {
  let db: Database;
  let captured: CapturedLog;
  let open: ChangeLog[];
  beforeEach(async () => {
    db = await openTestDatabase();
    captured = captureLog();
    open = [];
  });
  afterEach(async () => {
    for (const changeLog of open) await changeLog.stop();
    await db.close();
  });

  async function openLog(): Promise<{ changeLog: ChangeLog; seen: number[] }> {
    const changeLog = await ChangeLog.open({ db, log: captured.log });
    open.push(changeLog);
    const seen: number[] = [];
    changeLog.follow({ apply: async (changes) => void seen.push(...changes.map(({ seq }) => seq)) });
    return { changeLog, seen };
  }

  async function cursorAt(seq: number): Promise<string> {
    const [head] = await db.owner.query<{ epoch: string }>("select epoch from log_head");
    return encodeCursor({ epoch: head?.epoch ?? "", seq });
  }

  const write = () =>
    db.transaction((tx) => tx.change.create({ data: { type: "test", occurredAt: new Date(0), payload: {} } }));

  it("numbers and takes in by itself what is committed here", async () => {
    const { changeLog, seen } = await openLog();
    changeLog.start();
    await write();
    await write();
    await expect.poll(() => seen, { timeout: 10_000 }).toEqual([1, 2]);
    expect([changeLog.headSeq, changeLog.appliedSeq]).toEqual([2, 2]);
  });

  it("numbers what was written before it came, and begins after what was numbered then", async () => {
    await writeRows(db.owner, 1);
    await (await openLog()).changeLog.catchUp();
    await writeRows(db.owner, 2);
    const { changeLog, seen } = await openLog();
    await changeLog.catchUp();
    expect(seen).toEqual([2, 3]);
  });

  it("takes in a long backlog whole", async () => {
    const { changeLog, seen } = await openLog();
    await writeRows(db.owner, 2_500);
    await changeLog.catchUp();
    expect(seen).toEqual(upTo(2_500));
  });

  it("has seen what was committed when its catching up is over, also while a step is under way", async () => {
    const { changeLog, seen } = await openLog();
    const running = changeLog.catchUp();
    await writeRows(db.owner, 1);
    await changeLog.catchUp();
    expect(seen).toEqual([1]);
    await running;
  });

  it("stays where it is while a follower fails, says so, and hands it the same changes again", async () => {
    const changeLog = await ChangeLog.open({ db, log: captured.log });
    open.push(changeLog);
    const handed: number[][] = [];
    let fault: Error | null = new Error("no memory");
    changeLog.follow({
      apply: async (changes: readonly Change[]) => {
        handed.push(changes.map(({ seq }) => seq));
        if (fault) throw fault;
      },
    });
    await writeRows(db.owner, 1);
    await expect(changeLog.catchUp()).rejects.toThrow("no memory");
    expect([changeLog.headSeq, changeLog.appliedSeq]).toEqual([1, 0]);
    changeLog.start();
    await captured.find(({ msg, name }) => msg === "a round failed and is tried again" && name === "change log");
    expect(changeLog.appliedSeq).toBe(0);
    fault = null;
    await changeLog.catchUp();
    expect(changeLog.appliedSeq).toBe(1);
    expect(new Set(handed.map(String))).toEqual(new Set(["1"]));
  });

  it("refuses to go on where the database holds another log than before", async () => {
    const { changeLog, seen } = await openLog();
    await writeRows(db.owner, 1);
    await db.owner.query("update log_head set epoch = 'restored'");
    await expect(changeLog.catchUp()).rejects.toThrow("start this process again");
    expect(seen).toEqual([]);
  });

  it("reaches a position that another instance has given, and none beyond the log", async () => {
    const here = (await openLog()).changeLog;
    const there = (await openLog()).changeLog;
    await writeRows(db.owner, 1);
    await there.catchUp();
    expect([here.appliedSeq, there.appliedSeq]).toEqual([0, 1]);
    expect(await here.reach(there.cursor)).toBeNull();
    expect([here.appliedSeq, here.cursor]).toEqual([1, there.cursor]);
    expect(await here.reach(await cursorAt(2))).toBe("TOO_NEW");
  });

  it("answers at once for a position that it has reached", async () => {
    const { changeLog } = await openLog();
    const before = db.owner.statementCount;
    expect(changeLog.reach(changeLog.cursor)).toBeNull();
    expect(db.owner.statementCount).toBe(before);
  });

  onPostgres(
    "a lock that another connection holds",
    "says after a second that it has not reached a position yet",
    async () => {
      const { changeLog } = await openLog();
      const cursor = await cursorAt(1);
      const blocking = await db.openPool({ size: 1 }).connect();
      await blocking.query("begin");
      await blocking.query("lock table log_head in access exclusive mode");
      expect(await changeLog.reach(cursor)).toBe("NOT_YET");
      await blocking.query("rollback");
      blocking.release(true);
    },
  );

  onPostgres("two instances", "takes in what another instance numbers", async () => {
    const { changeLog: here } = await openLog();
    const { changeLog: there, seen } = await openLog();
    here.start();
    there.start();
    await write();
    await expect.poll(() => seen, { timeout: 10_000 }).toEqual([1]);
  });

  it("asks the database once a second when nothing happens", async () => {
    const { changeLog } = await openLog();
    changeLog.start();
    await changeLog.catchUp();
    const before = db.owner.statementCount;
    await expect.poll(() => db.owner.statementCount - before, { timeout: 10_000 }).toBe(2);
    expect(changeLog.lagMs).toBeLessThan(2_000);
  });
});
