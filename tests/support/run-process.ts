import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";

/** How a process ended. */
export interface ProcessResult {
  code: number | null;
  out: string;
  err: string;
}

/** A process that runs. */
export interface RunningProcess {
  child: ChildProcess;
  /** Its standard output so far. */
  output: () => string;
  ended: Promise<ProcessResult>;
}

/** Starts a program. Its environment is `env` and the search path, nothing else. */
export function startProcess(
  program: string,
  args: readonly string[],
  env: Record<string, string> = {},
): RunningProcess {
  const child = spawn(program, args, {
    env: { PATH: process.env.PATH, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let out = "";
  let err = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (out += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (err += text));
  const ended = once(child, "close").then(([code]) => ({ code, out, err }));
  return { child, output: () => out, ended };
}
