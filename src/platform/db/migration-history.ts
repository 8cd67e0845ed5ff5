import { OperatorError } from "../operator-error.ts";
import type { MigrationFile } from "./migration-files.ts";
import type { Sql } from "./sql.ts";

interface Applied {
  name: string;
  checksum: string;
}

/**
 * The names of `files` that the database has not had yet, in order. Throws an OperatorError when it was migrated by
 * other code than this: it has a migration that the folder lacks, or one whose text has been edited since.
 */
export async function listPendingMigrations(owner: Sql, files: readonly MigrationFile[]): Promise<string[]> {
  const recorded = await listRecorded(owner);
  const checksums = new Map(files.map((file) => [file.name, file.checksum]));
  const unknown = recorded.filter(({ name }) => !checksums.has(name)).map(({ name }) => name);
  if (unknown.length > 0) {
    throw new OperatorError(
      `The database is newer than this version of Tongyuan: it has the migration ${unknown.join(", ")}, which is not here. Start the version that made it, or a later one.`,
    );
  }
  const edited = recorded.find(({ name, checksum }) => checksums.get(name) !== checksum);
  if (edited) {
    throw new OperatorError(
      `The migration ${edited.name} was edited after this database had it. Restore migrations/${edited.name}/migration.sql from the release; a change of the schema is a migration of its own.`,
    );
  }
  const applied = new Set(recorded.map(({ name }) => name));
  return files.filter(({ name }) => !applied.has(name)).map(({ name }) => name);
}

async function listRecorded(owner: Sql): Promise<Applied[]> {
  const [table] = await owner.query<{ found: boolean }>(
    "select to_regclass('_prisma_migrations') is not null as found",
  );
  if (!table?.found) return [];
  return await owner.query<Applied>(
    `select migration_name as name, checksum from _prisma_migrations
     where finished_at is not null and rolled_back_at is null order by migration_name`,
  );
}

/** The names of migrations that began and neither finished nor were marked as rolled back. */
export async function listUnfinishedMigrations(owner: Sql): Promise<string[]> {
  const rows = await owner.query<{ name: string }>(
    "select migration_name as name from _prisma_migrations where finished_at is null and rolled_back_at is null order by started_at",
  );
  return rows.map(({ name }) => name);
}
