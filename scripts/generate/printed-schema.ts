import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type GraphQLSchema, lexicographicSortSchema, printSchema } from "graphql";

/** The text of schema.graphql: what src/schema.ts under `root` exports, sorted by name. Throws when it exports no schema. */
export async function printedSchema(root: string): Promise<Map<string, string>> {
  const source = join(root, "src/schema.ts");
  if (!existsSync(source)) throw new Error("src/schema.ts is missing");
  const { schema } = (await import(pathToFileURL(source).href)) as { schema?: GraphQLSchema };
  if (!schema) throw new Error("src/schema.ts does not export `schema`");
  return new Map([["schema.graphql", `${printSchema(lexicographicSortSchema(schema))}\n`]]);
}
