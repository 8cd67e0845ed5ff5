import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import type { SchemaEngine } from "@prisma/schema-engine-wasm";
import type { Log } from "../log.ts";
import { OperatorError } from "../operator-error.ts";
import type { Database } from "./database.ts";
import { MigrationConnections } from "./migration-connections.ts";
import { type MigrationFile, migrationsDirectory, readMigrationFiles, toMigrationList } from "./migration-files.ts";
import { listPendingMigrations, listUnfinishedMigrations } from "./migration-history.ts";
import { createPublicRole, findPublicRole } from "./public-role.ts";

/** What `migrate` did: the names of the migrations it applied, in order. */
export interface MigrateResult {
  applied: string[];
}

/**
 * Brings the database to the state of the migrations in `directory` (default: the product's own). Safe when several
 * processes do it at once: one applies, the others wait for it. Each migration is one transaction, so one that failed or
 * was interrupted left nothing behind and is tried again. Throws an OperatorError when the database is newer than the
 * code, when a migration was edited, or when one fails.
 */
export async function migrate(db: Database, options: { log: Log; directory?: string }): Promise<MigrateResult> {
  const files = await readMigrationFiles(options.directory ?? migrationsDirectory);
  // Loading the engine takes longer than all the rest of a start, and mostly there is nothing to do.
  const pending = await listPendingMigrations(db.owner, files);
  const applied = pending.length > 0 ? await applyWhenFree(db, files, options.log) : [];
  if (pending.length > 0) await listPendingMigrations(db.owner, files);
  // The embedded database has no administrator who would do it, and its public reads are checked by this role. Not only after
  // migrations: the process that applied them may have ended before it came to this.
  if (db.kind === "pglite" && !(await findPublicRole(db.owner))) await createPublicRole(db.owner);
  return { applied };
}

/** The product's migrations that the database has not had yet, in order. Throws as `migrate` does. */
export async function listPending(db: Database): Promise<string[]> {
  return listPendingMigrations(db.owner, await readMigrationFiles(migrationsDirectory));
}

async function applyWhenFree(db: Database, files: readonly MigrationFile[], log: Log): Promise<string[]> {
  for (;;) {
    const applied = await applyMigrations(db, files, log);
    if (applied) return applied;
  }
}

/** The names of those applied; null: another process had the lock. */
async function applyMigrations(db: Database, files: readonly MigrationFile[], log: Log): Promise<string[] | null> {
  const { createSchemaEngine } = await import("./schema-engine.ts");
  // The engine's lock belongs to its connection: only ending that lets the next process in.
  const pool = db.openPool({ size: 1, statementTimeoutMs: 0, lockTimeoutMs: 0 });
  const connections = new MigrationConnections(pool);
  try {
    const engine = await createSchemaEngine(bindMigrationAwareSqlAdapterFactory(connections));
    return await applyAfterFailure(engine, files, db).finally(() => engine.free());
  } catch (error) {
    if (codeOf(error) === "P1002") {
      log.info("another process is migrating this database: waiting for it");
      return null;
    }
    if (codeOf(error) === "P3005") {
      throw new OperatorError(
        "The database is not empty and was not made by Tongyuan: name an empty one in DATABASE_URL.",
        { exitCode: 78, cause: error },
      );
    }
    if (!connections.scriptError) throw error;
    const [name] = await listUnfinishedMigrations(db.owner);
    throw new OperatorError(
      `The migration ${name} failed and left nothing behind: ${connections.scriptError.message}. Cure that in the database and start again.`,
      { cause: error },
    );
  } finally {
    await pool.end();
  }
}

async function applyAfterFailure(
  engine: SchemaEngine,
  files: readonly MigrationFile[],
  db: Database,
): Promise<string[]> {
  const input = { migrationsList: toMigrationList(files), filters: { externalTables: [], externalEnums: [] } };
  try {
    return (await engine.applyMigrations(input)).appliedMigrationNames;
  } catch (error) {
    if (codeOf(error) !== "P3009") throw error;
    for (const migrationName of await listUnfinishedMigrations(db.owner)) {
      await engine.markMigrationRolledBack({ migrationName });
    }
    return (await engine.applyMigrations(input)).appliedMigrationNames;
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : undefined;
}
