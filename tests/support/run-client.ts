import { spawn } from "node:child_process";
import { once } from "node:events";

/** Runs a consumer's program to its end, as `npx tsx clients/<client>/main.ts <args…>` does. */
export async function runClient(
  client: "portal" | "new-media" | "enterprise",
  args: readonly string[],
): Promise<{ code: number | null; out: string; err: string }> {
  const child = spawn(process.execPath, ["--import", "tsx", `clients/${client}/main.ts`, ...args], {
    env: { PATH: process.env.PATH },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let out = "";
  let err = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (out += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (err += text));
  const [code] = await once(child, "close");
  return { code, out, err };
}
