import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, openAsBlob, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, inject, it } from "vitest";
import { type Database, openDatabase } from "../../../src/platform/db/index.ts";
import { silentLog } from "../../../src/platform/log.ts";
import { OperatorError } from "../../../src/platform/operator-error.ts";
import { postgresUrl } from "../../support/database.ts";

const script = fileURLToPath(new URL("../../support/database-process.ts", import.meta.url));

let dataDir: string;
let children: ChildProcess[];

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), "tongyuan-data-"));
  children = [];
});
afterEach(async () => {
  for (const child of children) await kill(child);
  rmSync(dataDir, { recursive: true });
});

/** The test's own database in `dataDir`: a copy of the run's dump, which is faster than a new one. */
async function open(onFatal?: (error: OperatorError) => void): Promise<Database> {
  const loadDataDir = await openAsBlob(inject("pgliteDump"));
  return await openDatabase({ dataDir, loadDataDir, log: silentLog, onFatal });
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, "exit");
  child.kill("SIGKILL");
  await exited;
}

/** Starts a process that writes rows into `dataDir`; resolves when it has it open. */
async function startWriter() {
  const args = ["--import", "tsx", script, dataDir, inject("pgliteDump")];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  children.push(child);
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async () => (await lines.next()).value as string | undefined;
  expect(await next()).toBe("open");
  return { child, next };
}

describe.skipIf(postgresUrl)("the embedded database", () => {
  it("refuses a second process by the owner's id, and after kill -9 lets it in with all that was acknowledged", async () => {
    const { child, next } = await startWriter();
    await expect(open()).rejects.toThrow(
      new OperatorError(
        `The embedded database in ${dataDir} is in use by process ${child.pid}: stop that, or set DATA_DIR to another directory.`,
      ),
    );
    let acknowledged = 0;
    while (acknowledged < 100) acknowledged = Number(await next());
    await kill(child);
    for (let line = await next(); line; line = await next()) acknowledged = Number(line);

    const db = await open();
    const [row] = await db.owner.query<{ count: number; max: number }>("select count(*), max(n) from acknowledged");
    // One row more may have been written whose answer did not get out.
    expect([acknowledged, acknowledged + 1]).toContain(row?.max);
    expect(row?.count).toBe(row?.max);
    await db.close();
    expect(readdirSync(dataDir)).toEqual(["database"]);
  });

  it("makes its files again when the process that made them was killed half-way", async () => {
    mkdirSync(join(dataDir, "database"));
    writeFileSync(join(dataDir, "database", "PG_VERSION"), "18\n");
    writeFileSync(join(dataDir, "database.unfinished"), "");
    const db = await open();
    expect(await db.owner.query("select count(*) as count from content")).toEqual([{ count: 0 }]);
    await db.close();
    expect(existsSync(join(dataDir, "database.unfinished"))).toBe(false);
  });

  it("says in one line that its files are damaged, and lets go of the directory", async () => {
    mkdirSync(join(dataDir, "database"));
    writeFileSync(join(dataDir, "database", "PG_VERSION"), "18\n");
    const opening = openDatabase({ dataDir, log: silentLog });
    await expect(opening).rejects.toThrow(
      /^The embedded database in \S+database does not start \(.+\): see that .+\.$/,
    );
    expect(readdirSync(dataDir)).toEqual(["database"]);
  });

  it("refuses a directory that it cannot write to", async () => {
    writeFileSync(join(dataDir, "file"), "");
    const opening = openDatabase({ dataDir: join(dataDir, "file", "data"), log: silentLog });
    await expect(opening).rejects.toThrow(/^DATA_DIR \S+data cannot be written \(ENOTDIR: .+\): .+, e\.g\. DATA_DIR=/);
    await expect(opening).rejects.toMatchObject({ exitCode: 78 });
  });

  it.runIf(existsSync("/proc/self"))("refuses a file system in which nothing can be made", async () => {
    const opening = openDatabase({ dataDir: "/proc/tongyuan/data", log: silentLog });
    await expect(opening).rejects.toThrow(/^DATA_DIR \/proc\/tongyuan\/data cannot be written \(ENOENT: .+\): /);
  });

  it("reports a full disk at once, and no text that only looks like it", async () => {
    const faults: OperatorError[] = [];
    const db = await open((error) => faults.push(error));
    await db.owner.query("select 'VPANIC' as a, 'C53100' as b, repeat('VPANIC', 100) as c, 'SPANIC' as d, 'M' as e");
    expect(faults).toEqual([]);
    const full = `do $$ begin raise exception 'could not extend file "base/5/1"' using errcode = 'disk_full'; end $$`;
    await expect(db.owner.query(full)).rejects.toMatchObject({ code: "53100" });
    expect(faults).toEqual([
      new OperatorError(
        `The embedded database in ${dataDir} has stopped (could not extend file "base/5/1"): make room on its disk and start again. What was answered before is kept.`,
      ),
    ]);
    await db.close();
  });

  it("lets the process look at its timers and sockets while queries follow one another", async () => {
    const db = await open();
    let looked = false;
    setTimeout(() => {
      looked = true;
    });
    for (let i = 0; i < 500 && !looked; i++) await db.owner.query("select 1");
    expect(looked).toBe(true);
    await db.close();
  });

  it("rolls back what a connection left open, and keeps nothing of its session", async () => {
    const db = await open();
    const pool = db.openPool();
    const client = await pool.connect();
    await client.query("begin");
    await client.query("create table left_open (id int)");
    await client.query("set role tongyuan_public");
    client.release(true);
    await pool.end();
    expect(await db.owner.query("select to_regclass('left_open') as t, current_user::text as u")).toEqual([
      { t: null, u: "postgres" },
    ]);
    await db.close();
  });
});
