import { spawn } from "node:child_process";
import { join } from "node:path";

/** What a program answered: its exit code, and its standard output and error as one text. */
export interface ToolResult {
  code: number;
  output: string;
}

/** Runs a program of this repository's node_modules/.bin in `root`, without colours. Rejects when it cannot be started. */
export function runTool(
  root: string,
  program: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<ToolResult> {
  const path = join(import.meta.dirname, "../../node_modules/.bin", program);
  return new Promise((resolve, reject) => {
    const child = spawn(path, args, {
      cwd: root,
      env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: undefined, ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    const collect = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout.on("data", collect);
    child.stderr.on("data", collect);
    child.on("error", reject);
    child.on("close", (code) => resolve({ code: code ?? 1, output: output.trim() }));
  });
}
