import { type ProcessResult, startProcess } from "./run-process.ts";

/** Runs a consumer's program to its end, as `npx tsx clients/<client>/main.ts <args…>` does. */
export function runClient(
  client: "portal" | "new-media" | "enterprise",
  args: readonly string[],
): Promise<ProcessResult> {
  return startProcess(process.execPath, ["--import", "tsx", `clients/${client}/main.ts`, ...args]).ended;
}
