import type { Finding } from "./finding.ts";
import { runTool } from "./run-tool.ts";

/** Whether Biome accepts the form and the code of every file that biome.json names. */
export async function checkStyle(root: string): Promise<Finding[]> {
  const { code, output } = await runTool(root, "biome", [
    "ci",
    ".",
    "--colors=off",
    "--error-on-warnings",
    "--max-diagnostics=100",
  ]);
  if (code === 0) return [];
  return [{ where: "biome", problem: output, remedy: "run `npm run format`, then correct by hand what it leaves" }];
}
