import type { Finding } from "./finding.ts";
import { runTool } from "./run-tool.ts";

/** What was checked last time, so that the next run looks at what changed. */
const memory = "node_modules/.cache/tongyuan/types.tsbuildinfo";

/** Whether TypeScript accepts every file that tsconfig.json names. */
export async function checkTypes(root: string): Promise<Finding[]> {
  const { code, output } = await runTool(root, "tsc", [
    "--noEmit",
    "--pretty",
    "false",
    "--incremental",
    "--tsBuildInfoFile",
    memory,
  ]);
  if (code === 0) return [];
  const errors = [...output.matchAll(/^(.+?)\((\d+),\d+\): error (TS\d+: .+)$/gm)];
  if (errors.length === 0) return [{ where: "tsconfig.json", problem: output, remedy: "make tsc run" }];
  return errors.map(([, path, line, message]) => ({
    where: `${path}:${line}`,
    problem: message ?? "",
    remedy: "correct the types",
  }));
}
