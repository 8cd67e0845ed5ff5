import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { generateDocuments } from "../../../codegen.ts";
import { findStale } from "../../../scripts/generate/generated-files.ts";
import { plantTree } from "./planted-tree.ts";

const documents = {
  source: "schema.graphql",
  generate: generateDocuments,
  owns: (path: string) => path.endsWith("/documents.generated.ts"),
};
const tree = {
  "schema.graphql": "type Query { organ(key: String!): Organ } type Organ { key: String! name: String }",
  "clients/portal/organ.graphql": "query Organ($key: String!) { organ(key: $key) { name } }",
};
const generated = "clients/portal/documents.generated.ts";

async function stalePaths(root: string): Promise<string[]> {
  return (await findStale(root, documents)).map(({ path, text }) => `${path} ${text === null ? "left over" : "stale"}`);
}

test("finds a typed document that is missing, changed or left over, and nothing once it is written", async () => {
  const root = plantTree(tree);
  expect(await stalePaths(root)).toEqual([`${generated} stale`]);

  const [file] = await findStale(root, documents);
  writeFileSync(join(root, generated), file?.text ?? "");
  expect(await stalePaths(root)).toEqual([]);
  expect(readFileSync(join(root, generated), "utf8")).toContain("DocumentNode<OrganQuery, OrganQueryVariables>");

  writeFileSync(join(root, "clients/portal/organ.graphql"), 'query Organ { organ(key: "a") { key } }');
  expect(await stalePaths(root)).toEqual([`${generated} stale`]);
});

test("names a file whose operations are gone", async () => {
  const root = plantTree({ "schema.graphql": tree["schema.graphql"], [generated]: "" });
  expect(await stalePaths(root)).toEqual([`${generated} left over`]);
});

test("refuses an operation that the schema does not allow", async () => {
  const root = plantTree({ ...tree, "clients/portal/organ.graphql": "query Organ { organs { name } }" });
  await expect(stalePaths(root)).rejects.toThrow("organs");
});
