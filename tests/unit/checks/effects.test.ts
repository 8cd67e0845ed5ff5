import { expect, test } from "vitest";
import { checkEffects } from "../../../scripts/check/check-effects.ts";
import { plantTree } from "./planted-tree.ts";

async function faults(files: Record<string, string>): Promise<string[]> {
  return (await checkEffects(plantTree(files))).map(({ where, problem }) => `${where} ${problem}`);
}

test.each(["src/app.ts", "src/platform/log.ts", "src/domains/organ/reads.ts"])(
  "refuses that %s reads the environment",
  async (path) => {
    expect(await faults({ [path]: "const port = process.env.PORT;\n" })).toEqual([`${path}:1 reads the environment`]);
  },
);

test("refuses the environment by import", async () => {
  expect(await faults({ "src/app.ts": `import { env } from "node:process";` })).toEqual([
    "src/app.ts:1 reads the environment",
  ]);
});

test("lets config.ts read the environment", async () => {
  expect(await faults({ "src/config.ts": "export const port = process.env.PORT;\n" })).toEqual([]);
});

test.each([
  ["src/workflow/states.ts", "Date.now()", "Date.now"],
  ["src/domains/content/rules.ts", "new Date()", "new Date"],
  ["src/domains/report/rules/totals.ts", "Math.random()", "Math.random"],
  ["src/domains/report/total-rules.ts", `fetch("x")`, "fetch"],
])("refuses that %s calls %s", async (path, expression, name) => {
  expect(await faults({ [path]: `const ok = 1;\nconst x = ${expression};\n` })).toEqual([
    `${path}:2 a rule calls ${name}`,
  ]);
});

test("lets a rule make a date of an argument, and a command ask the time", async () => {
  const files = {
    "src/domains/content/rules.ts": "export const f = (at: string) => new Date(at);\n",
    "src/domains/content/commands.ts": "export const f = () => Date.now();\n",
  };
  expect(await faults(files)).toEqual([]);
});

test("fails when it saw no file", async () => {
  expect(await faults({ "package.json": "{}" })).toEqual(["src no source file was seen"]);
});
