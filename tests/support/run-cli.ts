import { fileURLToPath } from "node:url";
import { vi } from "vitest";
import { runCli as runHere } from "../../src/cli.ts";
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

/** As `runCli`, without the seconds that a process takes to start. Not for arguments that Commander refuses: it ends the process. */
export async function callCli(args: readonly string[], env: Record<string, string>): Promise<ProcessResult> {
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  const out = vi.spyOn(process.stdout, "write").mockReturnValue(true);
  const err = vi.spyOn(process.stderr, "write").mockReturnValue(true);
  const codeBefore = process.exitCode;
  try {
    await runHere([process.execPath, "tongyuan", ...args]);
    return { code: Number(process.exitCode ?? 0), out: textOf(out), err: textOf(err) };
  } finally {
    process.exitCode = codeBefore;
    out.mockRestore();
    err.mockRestore();
    vi.unstubAllEnvs();
  }
}

function textOf(spy: { readonly mock: { readonly calls: readonly (readonly unknown[])[] } }): string {
  return spy.mock.calls.map(([text]) => String(text)).join("");
}
