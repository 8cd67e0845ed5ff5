import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { OperatorError } from "../operator-error.ts";

/** A directory that this process alone may write to, until `release` or its end. */
export interface DirectoryLock {
  release(): void;
}

/**
 * Takes the directory for this process, or throws an OperatorError that names the process that has it. PGlite itself takes
 * no lock, and two processes in one directory overwrite each other's work.
 *
 * The lock is an empty file whose name says who holds it: `owner.<process id>.<its start>.<host>`. Each contender first
 * writes its own and then looks for others, so of two at most one goes on. The file of a process that runs no more is
 * removed; the start tells a process from a later one with the same id.
 */
export function lockDirectory(directory: string): DirectoryLock {
  const own = join(directory, `owner.${process.pid}.${startOf(process.pid) ?? ""}.${encodeURIComponent(hostname())}`);
  if (heldHere.has(own)) throw inUse(directory, `this process (${process.pid})`);
  writeFileSync(own, "");
  const release = () => {
    process.off("exit", release);
    heldHere.delete(own);
    rmSync(own, { force: true });
  };
  try {
    for (const name of readdirSync(directory)) if (join(directory, name) !== own) removeIfDead(directory, name);
  } catch (error) {
    release();
    throw error;
  }
  heldHere.add(own);
  process.on("exit", release);
  return { release };
}

const heldHere = new Set<string>();

function removeIfDead(directory: string, name: string): void {
  const [, pid, start, host] = /^owner\.(\d+)\.(\d*)\.(.+)$/.exec(name) ?? [];
  if (pid === undefined || start === undefined || host === undefined) return;
  // Whether a process of another machine or container runs cannot be seen from here.
  if (decodeURIComponent(host) !== hostname()) {
    const owner = `process ${pid} on the host ${decodeURIComponent(host)}`;
    throw inUse(directory, owner, ` If that one is gone, remove the file ${join(directory, name)}.`);
  }
  if (isRunning(Number(pid), start)) throw inUse(directory, `process ${pid}`);
  rmSync(join(directory, name), { force: true });
}

function isRunning(pid: number, start: string): boolean {
  if (start !== "") return startOf(pid) === start;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** When a running process began, in ticks since the machine's start; null: it does not run, or this system does not say. */
function startOf(pid: number): string | null {
  const path = `/proc/${pid}/stat`;
  if (!existsSync(path)) return null;
  const stat = readFileSync(path, "utf8");
  // The name comes first, in parentheses, and may hold anything; then the state, then 18 fields, then the start.
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return fields[0] === "Z" ? null : (fields[19] ?? null);
}

function inUse(directory: string, owner: string, more = ""): OperatorError {
  return new OperatorError(
    `The embedded database in ${directory} is in use by ${owner}: stop that, or set DATA_DIR to another directory.${more}`,
  );
}
