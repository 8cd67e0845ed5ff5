/** `npm run generate` writes what programs write: the Prisma client, schema.graphql, the typed documents. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { findStale, generators } from "./generated-files.ts";

const root = join(import.meta.dirname, "../..");
for (const generator of generators) {
  for (const { path, text, source } of await findStale(root, generator)) {
    if (text === null) rmSync(join(root, path));
    else {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    console.log(`${text === null ? "removed" : "wrote"} ${path} (from ${source})`);
  }
}
