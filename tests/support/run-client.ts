import { type ProcessResult, type RunningProcess, startProcess } from "./run-process.ts";

type Client = "portal" | "new-media" | "enterprise";

/** Runs a consumer's program to its end, as `npx tsx clients/<client>/main.ts <args…>` does. */
export function runClient(client: Client, args: readonly string[]): Promise<ProcessResult> {
  return startClient(client, args).ended;
}

/** Starts a consumer's program; its environment is `env` and the search path. */
export function startClient(client: Client, args: readonly string[], env: Record<string, string> = {}): RunningProcess {
  return startProcess(process.execPath, ["--import", "tsx", `clients/${client}/main.ts`, ...args], env);
}
