import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { generateDocuments } from "../../codegen.ts";
import { generateClient } from "./generate-client.ts";
import { printedSchema } from "./printed-schema.ts";

/** A kind of file that a program writes and that is committed. */
export interface Generator {
  /** What it is made from, for messages. */
  source: string;
  /** Makes the files: text by path from the root. */
  generate(root: string): Promise<Map<string, string>>;
  /** Whether a committed file at `path` is one that `generate` should have made. */
  owns(path: string): boolean;
}

/** In the order in which they build on each other. */
export const generators: readonly Generator[] = [
  { source: "schema.prisma", generate: generateClient, owns: (path) => path.startsWith("src/platform/db/generated/") },
  { source: "src/schema.ts", generate: printedSchema, owns: (path) => path === "schema.graphql" },
  { source: "schema.graphql", generate: generateDocuments, owns: (path) => path.endsWith("/documents.generated.ts") },
];

/** A file that is not as its generator makes it. `text` null: it should not be there. */
export interface Stale {
  path: string;
  text: string | null;
  source: string;
}

/** The committed files that differ from what `generator` makes now; empty when all are up to date. */
export async function findStale(root: string, { source, generate, owns }: Generator): Promise<Stale[]> {
  const made = await generate(root);
  const changed = [...made].filter(([path, text]) => readIfThere(join(root, path)) !== text);
  const left = committedFiles(root).filter((path) => owns(path) && !made.has(path));
  return [
    ...changed.map(([path, text]) => ({ path, text, source })),
    ...left.map((path) => ({ path, text: null, source })),
  ];
}

function committedFiles(root: string): string[] {
  return ["src/platform/db", "src/http", "clients", "tests"]
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1)),
    );
}

function readIfThere(path: string): string | null {
  return existsSync(path) ? readFileSync(path, "utf8") : null;
}
