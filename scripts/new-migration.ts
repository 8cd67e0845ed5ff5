/**
 * Writes migrations/<time>_<name>/migration.sql: what brings a database that has the migrations so far to schema.prisma.
 * What Prisma cannot say (checks, triggers, partial indexes, views) is written into the file by hand.
 *
 *   npm run migration -- <name>
 *
 * A name that begins with its 14-digit time is taken as it is and the file replaced: for a migration not released yet.
 */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { migrationsDirectory, readMigrationFiles } from "../src/platform/db/migration-files.ts";
import { findSchemaDifference } from "../src/platform/db/schema-difference.ts";

const name = process.argv[2];
if (!name || !/^[a-z0-9_]+$/.test(name)) {
  console.error(
    "Usage: npm run migration -- <name>, of small letters, digits and _, e.g. npm run migration -- add_posters",
  );
  process.exit(78);
}
const directory = /^\d{14}_/.test(name) ? name : `${new Date().toISOString().replace(/\D/g, "").slice(0, 14)}_${name}`;

const before = (await readMigrationFiles(migrationsDirectory)).filter((file) => file.name < directory);
const schema = await readFile(new URL("../schema.prisma", import.meta.url), "utf8");
const script = await findSchemaDifference(before, schema);
if (script === null) {
  console.log("schema.prisma says nothing new: no migration written.");
} else {
  await mkdir(`${migrationsDirectory}${directory}`, { recursive: true });
  await writeFile(`${migrationsDirectory}${directory}/migration.sql`, script);
  console.log(`migrations/${directory}/migration.sql written. Read it, then: npm test`);
}
