import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { checkImports } from "../../../scripts/check/check-imports.ts";
import { plantTree } from "./planted-tree.ts";

const config: { forbidden: { name: string; comment: string }[] } = createRequire(import.meta.url)(
  "../../../.dependency-cruiser.cjs",
);

/** One tree that keeps every rule: each layer imports the one below. */
const sound = {
  "tsconfig.json": `{ "compilerOptions": { "module": "nodenext", "allowImportingTsExtensions": true, "noEmit": true } }`,
  "package.json": `{ "dependencies": { "graphql": "1", "pg": "1" }, "devDependencies": { "vitest": "1" } }`,
  "node_modules/vitest/package.json": `{ "name": "vitest", "main": "index.js" }`,
  "node_modules/vitest/index.js": "",
  "node_modules/stray/package.json": `{ "name": "stray", "main": "index.js" }`,
  "node_modules/stray/index.js": "",
  "node_modules/graphql/package.json": `{ "name": "graphql", "main": "index.js" }`,
  "node_modules/graphql/index.js": "",
  "node_modules/pg/package.json": `{ "name": "pg", "main": "index.js" }`,
  "node_modules/pg/index.js": "",
  "src/cli.ts": imports("./server.ts"),
  "src/server.ts": imports("./app.ts", "node:http"),
  "src/app.ts": imports("./schema.ts", "./http/health.ts"),
  "src/schema.ts": imports("./graphql/builder.ts", "./domains/organ/graphql.ts", "./domains/content/graphql.ts"),
  "src/http/health.ts": `${imports("../platform/clock.ts")} import type { IncomingMessage } from "node:http"; export type R = IncomingMessage;`,
  "src/graphql/builder.ts": imports("graphql", "../platform/clock.ts"),
  "src/domains/organ/graphql.ts": imports("graphql", "../../graphql/builder.ts", "./reads.ts"),
  "src/domains/organ/reads.ts": imports("../../platform/db/index.ts"),
  "src/domains/organ/index.ts": imports("./reads.ts"),
  "src/domains/content/graphql.ts": imports(
    "../../graphql/builder.ts",
    "./commands.ts",
    "../organ/index.ts",
    "../organ/graphql.ts",
  ),
  "src/domains/content/commands/publish.ts": "export const x = 1;",
  "src/domains/content/commands.ts": imports("./rules.ts", "../../workflow/states.ts", "../organ/index.ts"),
  "src/domains/import/import-files.ts": imports("../content/commands/publish.ts", "../organ/index.ts"),
  "src/domains/content/rules.ts": `import type { X } from "../../platform/db/index.ts"; export const x: X = 1;`,
  "src/workflow/states.ts": "export const x = 1;",
  "src/platform/clock.ts": "export const x = 1;",
  "src/platform/db/index.ts": `${imports("pg", "./generated/client.ts")} export type X = number;`,
  "src/platform/db/generated/client.ts": imports("pg"),
  "clients/ask.ts": imports("graphql"),
  "clients/portal/main.ts": imports("../ask.ts", "./site.ts"),
  "clients/new-media/main.ts": imports("../ask.ts"),
  "clients/portal/site.ts": "export const x = 1;",
};

/** [the rule, a file of the sound tree, what it must not import] */
const violations: [string, keyof typeof sound, string][] = [
  ["no-cycles", "src/domains/organ/reads.ts", "./index.ts"],
  ["only-the-edge-starts-things", "src/app.ts", "./server.ts"],
  ["only-the-edge-composes", "src/http/health.ts", "../app.ts"],
  ["only-app-takes-the-schema", "src/http/health.ts", "../schema.ts"],
  ["the-edge-knows-no-domain", "src/http/health.ts", "../domains/organ/index.ts"],
  ["graphql-stays-on-top", "src/domains/content/commands.ts", "../../graphql/builder.ts"],
  ["graphql-stays-on-top", "src/domains/organ/reads.ts", "./graphql.ts"],
  ["graphql-knows-no-domain", "src/graphql/builder.ts", "../domains/organ/index.ts"],
  ["workflow-stands-alone", "src/workflow/states.ts", "../platform/clock.ts"],
  ["platform-stands-alone", "src/platform/clock.ts", "../domains/organ/index.ts"],
  ["graphql-libraries-stay-in-graphql", "src/domains/content/commands.ts", "graphql"],
  ["graphql-libraries-stay-in-graphql", "src/app.ts", "graphql"],
  ["rules-do-no-io", "src/domains/content/rules.ts", "../../platform/db/index.ts"],
  ["rules-do-no-io", "src/workflow/states.ts", "pg"],
  ["rules-do-no-io-through-node", "src/domains/content/rules.ts", "node:fs"],
  ["domains-meet-at-the-door", "src/domains/content/commands.ts", "../organ/reads.ts"],
  ["writers-write-by-commands", "src/domains/import/import-files.ts", "../organ/reads.ts"],
  ["graphql-types-meet-in-graphql", "src/domains/content/graphql.ts", "../organ/reads.ts"],
  ["only-platform-db-reaches-a-database", "src/domains/organ/reads.ts", "pg"],
  ["the-generated-client-stays-in-platform-db", "src/domains/organ/reads.ts", "../../platform/db/generated/client.ts"],
  ["only-server-opens-a-socket", "src/http/health.ts", "node:http"],
  ["clients-read-over-http-only", "clients/portal/main.ts", "../../src/platform/clock.ts"],
  ["nothing-needs-a-client", "src/http/health.ts", "../../clients/portal/site.ts"],
  ["nothing-needs-a-client", "clients/new-media/main.ts", "../portal/site.ts"],
  ["only-declared-packages", "src/http/health.ts", "stray"],
  ["only-declared-packages", "src/http/health.ts", "absent"],
  ["only-declared-packages", "src/http/health.ts", "./absent.ts"],
  ["production-has-no-dev-packages", "src/http/health.ts", "vitest"],
];

function imports(...specifiers: string[]): string {
  return specifiers.map((specifier) => `import "${specifier}";`).join(" ");
}

function ruleOf({ problem }: { problem: string }): string | undefined {
  return problem.split(":")[0];
}

test("plants a violation of every rule, and every rule says why", () => {
  expect(config.forbidden.map(({ name }) => name).sort()).toEqual(
    [...new Set(violations.map(([rule]) => rule))].sort(),
  );
  expect(config.forbidden.filter(({ comment }) => !comment)).toEqual([]);
});

test("finds nothing in a tree that keeps every rule", async () => {
  expect(await checkImports(plantTree(sound))).toEqual([]);
});

test.each(violations)("%s: refuses that %s imports %s", async (rule, file, imported) => {
  const findings = await checkImports(plantTree({ ...sound, [file]: `${imports(imported)} ${sound[file]}` }));
  const found = findings.find((finding) => ruleOf(finding) === rule);
  expect(`${found?.where} ${found?.problem}`).toContain(file);
  expect(found?.remedy).toBe(config.forbidden.find(({ name }) => name === rule)?.comment);
});

test("refuses an `import type` as it refuses an import", async () => {
  const rules = `import type { X } from "../../platform/db/generated/client.ts"; export type Y = X;`;
  const findings = await checkImports(plantTree({ ...sound, "src/domains/organ/reads.ts": rules }));
  expect(findings.map(ruleOf)).toContain("the-generated-client-stays-in-platform-db");
});

test("names a package that production installs and nothing imports", async () => {
  const packages = `{ "dependencies": { "graphql": "1", "pg": "1", "stray": "1" } }`;
  const findings = await checkImports(plantTree({ ...sound, "package.json": packages }));
  expect(findings.map(({ problem }) => problem)).toEqual(["nothing in src or bin imports stray"]);
});

test("fails when it saw no module", async () => {
  const [finding] = await checkImports(plantTree({ "tsconfig.json": sound["tsconfig.json"], "src/notes.md": "" }));
  expect(finding?.problem).toBe("no module was seen");
});
