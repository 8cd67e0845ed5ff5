import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { runTool } from "../check/run-tool.ts";

const output = "src/platform/db/generated";

/**
 * The Prisma client of schema.prisma: text by path from the root. Throws with Prisma's own words when the schema is wrong.
 * It is made in a copy below node_modules, where Prisma still finds its packages and never writes into src itself.
 */
export async function generateClient(root: string): Promise<Map<string, string>> {
  mkdirSync(join(root, "node_modules/.cache"), { recursive: true });
  const copy = mkdtempSync(join(root, "node_modules/.cache/tongyuan-client-"));
  try {
    copyFileSync(join(root, "schema.prisma"), join(copy, "schema.prisma"));
    // `generate` needs no schema engine and would still download one; naming any file that exists keeps it from trying.
    const env = { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, PRISMA_HIDE_UPDATE_MESSAGE: "1" };
    const { code, output: words } = await runTool(copy, "prisma", ["generate", "--schema", "schema.prisma"], env);
    if (code !== 0) throw new Error(`prisma generate failed:\n${words}`);
    const files = readdirSync(join(copy, output), { recursive: true, encoding: "utf8" }).filter((path) =>
      path.endsWith(".ts"),
    );
    return new Map(files.map((path) => [`${output}/${path}`, readFileSync(join(copy, output, path), "utf8")]));
  } finally {
    rmSync(copy, { recursive: true });
  }
}
