import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { plantTree } from "./planted-tree.ts";

const repository = join(import.meta.dirname, "../../..");

function runChecks(root: string, ...names: string[]) {
  const args = [join(repository, "node_modules/tsx/dist/cli.mjs"), join(repository, "scripts/check/main.ts"), ...names];
  const { status, stdout } = spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" });
  return { status, stdout };
}

test("says where, what and what to do, runs the other checks too, and exits with 1", () => {
  const root = plantTree({ "src/utils.ts": "x;\n", "src/app.ts": "const port = process.env.PORT;\n" });
  expect(runChecks(root, "effects", "files")).toEqual({
    status: 1,
    stdout: `FAULT [effects] src/app.ts:1
  reads the environment
  → let src/config.ts read and check it, and take it as an argument
FAULT [files] src/utils.ts
  "utils.ts" says nothing of what it holds
  → name it for its main export or noun
`,
  });
});

test("exits with 0 when there are questions only", () => {
  const root = plantTree({ "src/long.ts": "x;\n".repeat(300) });
  const { status, stdout } = runChecks(root, "files");
  expect(stdout).toContain("question [files] src/long.ts\n  300 lines\n");
  expect(status).toBe(0);
});

test("refuses a check that does not exist", () => {
  expect(runChecks(plantTree({}), "speling").status).toBe(1);
});
