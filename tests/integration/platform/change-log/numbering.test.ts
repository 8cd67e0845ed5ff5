import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { changesAfter, numberRows } from "../../../../src/platform/change-log/index.ts";
import type { Database } from "../../../../src/platform/db/index.ts";
import { numbersOf, upTo, writeRows } from "../../../support/change-log.ts";
import { onPostgres, openTestDatabase, postgresUrl } from "../../../support/database.ts";
import { databaseUrl } from "../../../support/postgres-server.ts";

let db: Database;
beforeEach(async () => {
  db = await openTestDatabase();
});
afterEach(() => db.close());

const numbers = async () => [await numbersOf(db.owner, "change"), await numbersOf(db.owner, "audit_entry")];

describe("the sequencer", () => {
  it("numbers the rows of both logs from 1, in batches, and then nothing", async () => {
    await writeRows(db.owner, 5);
    expect(await numberRows(db.owner, 3)).toEqual({ headSeq: 3, changes: 3, audits: 3 });
    expect(await numberRows(db.owner, 3)).toEqual({ headSeq: 5, changes: 2, audits: 2 });
    expect(await numberRows(db.owner, 3)).toEqual({ headSeq: 5, changes: 0, audits: 0 });
    expect(await numbers()).toEqual([upTo(5), upTo(5)]);
  });

  it("gives no number to what is rolled back, and leaves no gap for it", async () => {
    await expect(
      db.transaction(async (tx) => {
        await tx.change.create({ data: { type: "test", occurredAt: new Date(0), payload: {} } });
        throw new Error("refused");
      }),
    ).rejects.toThrow("refused");
    await db.transaction((tx) => tx.change.create({ data: { type: "test", occurredAt: new Date(0), payload: {} } }));
    await numberRows(db.owner, 10);
    expect(await db.owner.query("select id, seq from change")).toEqual([{ id: 2, seq: 1 }]);
  });

  it("answers the changes after a position, in order and so many at most", async () => {
    await writeRows(db.owner, 4);
    await numberRows(db.owner, 3);
    const seqs = async (seq: number, limit: number) => (await changesAfter(db.owner, seq, limit)).map((row) => row.seq);
    expect(await seqs(0, 2)).toEqual([1, 2]);
    expect(await seqs(2, 2)).toEqual([3]);
    expect(await seqs(3, 2)).toEqual([]);
  });

  onPostgres(
    "transactions at once",
    "gives a row that committed late a later number than rows made after it",
    async () => {
      const late = await db.openPool({ size: 1 }).connect();
      await late.query("begin");
      await late.query("insert into change (type, occurred_at, payload) values ('late', now(), '{}')");
      await writeRows(db.owner, 1);
      await numberRows(db.owner, 10);
      await late.query("commit");
      late.release(true);
      await numberRows(db.owner, 10);
      expect(await db.owner.query("select type, seq from change order by id")).toEqual([
        { type: "late", seq: 2 },
        { type: "test", seq: 1 },
      ]);
    },
  );
});

describe("several sequencers", () => {
  onPostgres(
    "connections of their own",
    "while one is paused before its commit leave its rows alone and go on after it",
    async () => {
      await writeRows(db.owner, 4);
      const paused = await db.openPool({ size: 1 }).connect();
      await paused.query("begin");
      await paused.query("select * from number_rows(3)");
      await writeRows(db.owner, 2);
      expect(await numberRows(db.owner, 10)).toBeNull();
      expect(await numbers()).toEqual([Array(6).fill(null), Array(6).fill(null)]);

      await paused.query("commit");
      paused.release(true);
      expect(await numberRows(db.owner, 10)).toEqual({ headSeq: 6, changes: 3, audits: 3 });
      expect(await numbers()).toEqual([upTo(6), upTo(6)]);
    },
  );

  onPostgres("connections of their own", "take over all rows of one that ends before its commit", async () => {
    await writeRows(db.owner, 4);
    const ended = await db.openPool({ size: 1 }).connect();
    ended.on("error", () => {});
    await ended.query("begin");
    await ended.query("select * from number_rows(3)");
    ended.release(true);
    await expect.poll(() => numberRows(db.owner, 10)).toEqual({ headSeq: 4, changes: 4, audits: 4 });
    expect(await numbers()).toEqual([upTo(4), upTo(4)]);
  });

  onPostgres("many connections", "a hundred at once, number every row once", async () => {
    const pool = db.openPool({ size: Math.min(100, await countFreeConnections()) });
    await writeRows(db.owner, 2_000);
    let left = 2_000;
    await Promise.all(
      Array.from({ length: 100 }, async () => {
        while (left > 0) {
          const { rows } = await pool.query<{ changes: number }>("select changes from number_rows(7)");
          left -= rows[0]?.changes ?? 0;
        }
      }),
    );
    await pool.end();
    expect(await numbers()).toEqual([upTo(2_000), upTo(2_000)]);
  });

  onPostgres("a process to kill", "go on where one was killed in the midst, and nothing is lost", async () => {
    const url = await ownUrl();
    const script = fileURLToPath(new URL("../../../support/numbering-process.ts", import.meta.url));
    const child = spawn(process.execPath, ["--import", "tsx", script, url], { stdio: ["ignore", "pipe", "inherit"] });
    const exited = once(child, "exit");
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    let written = 0;
    let isKilled = false;
    const writing = (async () => {
      while (!isKilled) {
        await writeRows(db.owner, 50);
        written += 50;
      }
    })();
    for (let head = 0; head < 200; ) head = Number((await lines.next()).value);
    child.kill("SIGKILL");
    await exited;
    isKilled = true;
    await writing;
    const before = (await numbersOf(db.owner, "change")).filter((seq) => seq !== null).length;
    expect(before).toBeGreaterThanOrEqual(200);

    // The server may still be ending the dead process's statement.
    await expect.poll(async () => (await numberRows(db.owner, 1_000))?.changes, { timeout: 20_000 }).toBe(0);
    expect(await numbers()).toEqual([upTo(written), upTo(written)]);
  });
});

/** Half of those that the server has left: other tests are at it too. */
async function countFreeConnections(): Promise<number> {
  const [row] = await db.owner.query<{ count: number }>(
    "select (current_setting('max_connections')::int - count(*)) / 2 as count from pg_stat_activity",
  );
  return row?.count ?? 1;
}

/** The address of this test's database. */
async function ownUrl(): Promise<string> {
  const [row] = await db.owner.query<{ name: string }>("select current_database()::text as name");
  return databaseUrl(postgresUrl, row?.name ?? "");
}
