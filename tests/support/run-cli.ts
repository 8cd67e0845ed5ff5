import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

/** How a command ended. */
export interface CliResult {
  code: number | null;
  out: string;
  err: string;
}

/** A command that runs. */
export interface RunningCli {
  child: ChildProcess;
  /** Its standard output so far. */
  output: () => string;
  ended: Promise<CliResult>;
}

/** Runs `tongyuan` with `args` to its end; see `startCli`. */
export function runCli(args: readonly string[], env: Record<string, string>): Promise<CliResult> {
  return startCli(args, env).ended;
}

/** Starts `tongyuan` with `args`. Its environment is `env` and the search path, nothing else. */
export function startCli(args: readonly string[], env: Record<string, string>): RunningCli {
  const bin = fileURLToPath(new URL("../../bin/tongyuan.js", import.meta.url));
  const child = spawn(process.execPath, [bin, ...args], {
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
