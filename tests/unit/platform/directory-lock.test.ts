import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { lockDirectory } from "../../../src/platform/db/directory-lock.ts";

let directory: string;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "tongyuan-lock-"));
});
afterEach(() => rmSync(directory, { recursive: true }));

function leaveOwner(pid: number, start: string, host = hostname()): string {
  const name = `owner.${pid}.${start}.${encodeURIComponent(host)}`;
  writeFileSync(join(directory, name), "");
  return name;
}

const hasProc = existsSync("/proc/self/stat");

/** When a process began, as the system tells it; nothing where it does not. */
function startOf(pid: number): string {
  return hasProc ? (readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)?.split(" ")[19] ?? "") : "";
}

it("takes a free directory, and leaves nothing when it is released", () => {
  const lock = lockDirectory(directory);
  expect(readdirSync(directory)).toHaveLength(1);
  lock.release();
  expect(readdirSync(directory)).toEqual([]);
  lockDirectory(directory).release();
});

it("refuses a directory that this process holds already", () => {
  const lock = lockDirectory(directory);
  expect(() => lockDirectory(directory)).toThrow(`in use by this process (${process.pid})`);
  lock.release();
});

it("refuses a directory of a running process, by its id, and leaves that one's file alone", () => {
  const owner = leaveOwner(process.ppid, startOf(process.ppid));
  expect(() => lockDirectory(directory)).toThrow(
    `The embedded database in ${directory} is in use by process ${process.ppid}: stop that, or set DATA_DIR to another directory.`,
  );
  expect(readdirSync(directory)).toEqual([owner]);
});

it("takes over from a process that ended", () => {
  leaveOwner(spawnSync("true").pid, "4711");
  const lock = lockDirectory(directory);
  expect(readdirSync(directory)).toEqual([expect.stringContaining(`owner.${process.pid}.`)]);
  lock.release();
});

it.runIf(hasProc)("takes over when the owner's id belongs to a later process", () => {
  leaveOwner(process.ppid, "1");
  lockDirectory(directory).release();
  expect(readdirSync(directory)).toEqual([]);
});

it("takes over what an earlier process with its own id and start left", () => {
  leaveOwner(process.pid, startOf(process.pid));
  lockDirectory(directory).release();
  expect(readdirSync(directory)).toEqual([]);
});

it("refuses a directory of another host, which it cannot see into, and names the file to remove", () => {
  const owner = leaveOwner(7, "1", "other/host");
  expect(() => lockDirectory(directory)).toThrow(
    `in use by process 7 on the host other/host: stop that, or set DATA_DIR to another directory. If that one is gone, remove the file ${join(directory, owner)}.`,
  );
});

it("pays no heed to other files", () => {
  writeFileSync(join(directory, "owner.txt"), "");
  lockDirectory(directory).release();
  expect(readdirSync(directory)).toEqual(["owner.txt"]);
});
