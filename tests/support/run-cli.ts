import { fileURLToPath } from "node:url";
import { type ProcessResult, type RunningProcess, startProcess } from "./run-process.ts";

/** Runs `tongyuan` with `args` to its end; see `startCli`. */
export function runCli(args: readonly string[], env: Record<string, string>): Promise<ProcessResult> {
  return startCli(args, env).ended;
}

/** Starts `tongyuan` with `args`. Its environment is `env` and the search path, nothing else. */
export function startCli(args: readonly string[], env: Record<string, string>): RunningProcess {
  const bin = fileURLToPath(new URL("../../bin/tongyuan.js", import.meta.url));
  return startProcess(process.execPath, [bin, ...args], env);
}
