import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { codegen } from "@graphql-codegen/core";
import * as typedDocuments from "@graphql-codegen/typed-document-node";
import * as operations from "@graphql-codegen/typescript-operations";
import { parse } from "graphql";

const folders = ["clients", "src/http", "tests"];
const options = {
  scalars: { ID: "string", DateTime: "string", Date: "string", URL: "string", ChannelKey: "string", Fen: "number", RichText: "object[]" },
  useTypeImports: true,
  enumType: "string-literal",
};

/**
 * Typed documents: for each folder below clients/, src/http/ and tests/ that holds operations (`*.graphql`), the text of a
 * `documents.generated.ts` beside them, by path from the root. An operation that schema.graphql does not allow throws.
 */
export async function generateDocuments(root: string): Promise<Map<string, string>> {
  const schema = parse(readFileSync(join(root, "schema.graphql"), "utf8"));
  const generated = new Map<string, string>();
  for (const [folder, files] of operationsByFolder(root)) {
    const filename = `${folder}/documents.generated.ts`;
    const text = await codegen({
      schema,
      filename,
      documents: files.map((path) => ({ location: path, document: parse(readFileSync(join(root, path), "utf8")) })),
      config: options,
      plugins: [{ operations: {} }, { typedDocuments: {} }],
      pluginMap: { operations, typedDocuments },
    });
    generated.set(filename, `// Written by \`npm run generate\` from the operations in this folder.\n${text}`);
  }
  return generated;
}

function operationsByFolder(root: string): Map<string, string[]> {
  const byFolder = new Map<string, string[]>();
  for (const folder of folders.filter((name) => existsSync(join(root, name)))) {
    for (const entry of readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).sort()) {
      if (!entry.endsWith(".graphql")) continue;
      const path = `${folder}/${entry}`;
      const parent = path.slice(0, path.lastIndexOf("/"));
      byFolder.set(parent, [...(byFolder.get(parent) ?? []), path]);
    }
  }
  return byFolder;
}
