import { expect, test } from "vitest";
import { checkDocstrings } from "../../../scripts/check/check-docstrings.ts";
import { plantTree } from "./planted-tree.ts";

async function places(files: Record<string, string>): Promise<string[]> {
  return (await checkDocstrings(plantTree(files))).map(({ where, problem }) => `${where} ${problem.split(" ")[0]}`);
}

test("asks for a docstring on what another file imports, and on nothing else", async () => {
  const files = {
    "src/a.ts":
      "/** Told. */\nexport const told = 1;\n// not a docstring\nexport const untold = 2;\nexport const alone = 3;\n",
    "src/b.ts": `import { told, untold } from "./a.ts";\nconsole.log(told, untold);\n`,
  };
  expect(await places(files)).toEqual(["src/a.ts:4 untold"]);
});

test("takes types, functions and classes as it takes values", async () => {
  const files = {
    "src/a.ts": "export type T = 1;\nexport interface I {}\nexport function f() {}\nexport class C {}\n",
    "src/b.ts": `import { C, f, type I } from "./a.ts";\nimport type { T } from "./a.ts";\n`,
  };
  expect(await places(files)).toEqual(["src/a.ts:1 T", "src/a.ts:2 I", "src/a.ts:3 f", "src/a.ts:4 C"]);
});

test.each([
  ["a named re-export", `export { x } from "./a.ts";`],
  ["a whole re-export", `export * from "./a.ts";`],
  ["a namespace import", `import * as a from "./a.ts";`],
  ["a dynamic import", `const a = await import("./a.ts");`],
  ["a renamed import", `import { x as y } from "./a.ts";`],
])("follows %s", async (_, text) => {
  expect(await places({ "src/a.ts": "export const x = 1;\n", "src/b.ts": text })).toEqual(["src/a.ts:1 x"]);
});

test("asks where a thing is declared, not where the door re-exports it", async () => {
  const files = {
    "src/domains/organ/reads.ts": "export const x = 1;\n",
    "src/domains/organ/index.ts": `export { x } from "./reads.ts";`,
    "src/app.ts": `import { x } from "./domains/organ/index.ts";`,
  };
  expect(await places(files)).toEqual(["src/domains/organ/reads.ts:1 x"]);
});

test("asks nothing of generated files", async () => {
  const files = { "src/generated/a.ts": "export const x = 1;\n", "src/b.ts": `import { x } from "./generated/a.ts";` };
  expect(await places(files)).toEqual([]);
});

test("fails when it saw no file", async () => {
  expect(await places({ "package.json": "{}" })).toEqual(["src no"]);
});
