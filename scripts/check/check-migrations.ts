import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { readMigrationFiles } from "../../src/platform/db/migration-files.ts";
import { findSchemaDifference } from "../../src/platform/db/schema-difference.ts";
import type { Finding } from "./finding.ts";

/** Whether the migrations, applied to an empty database, make what schema.prisma describes. */
export async function checkMigrations(root: string): Promise<Finding[]> {
  const files = await readMigrationFiles(join(root, "migrations"));
  const difference = await findSchemaDifference(files, await readFile(join(root, "schema.prisma"), "utf8"));
  if (difference === null) return [];
  return [
    {
      where: "schema.prisma",
      problem: `${files.length} migrations do not lead to it; missing:\n${difference}`,
      remedy: "write a migration with `npm run migration -- <name>` and read it",
    },
  ];
}
