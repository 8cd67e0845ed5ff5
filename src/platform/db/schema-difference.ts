import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import { silentLog } from "../log.ts";
import { openDatabase } from "./database.ts";
import { MigrationConnections } from "./migration-connections.ts";
import { type MigrationFile, toMigrationList } from "./migration-files.ts";
import { createSchemaEngine } from "./schema-engine.ts";

/**
 * The SQL that brings a database with the migrations `from` to what `schema` (the text of schema.prisma) says; null when
 * that is nothing. Tries the migrations on a database in memory. Sees neither checks, triggers, views nor partial indexes.
 */
export async function findSchemaDifference(from: readonly MigrationFile[], schema: string): Promise<string | null> {
  const db = await openDatabase({ dataDir: "memory://", log: silentLog });
  const pool = db.openPool();
  const engine = await createSchemaEngine(bindMigrationAwareSqlAdapterFactory(new MigrationConnections(pool)));
  try {
    const { exitCode, stdout } = await engine.diff({
      from: { tag: "migrations", ...toMigrationList(from) },
      to: { tag: "schemaDatamodel", files: [{ path: "schema.prisma", content: schema }] },
      script: true,
      exitCode: true,
      filters: { externalTables: [], externalEnums: [] },
    });
    return exitCode === 0 ? null : stdout;
  } finally {
    engine.free();
    await pool.end();
    await db.close();
  }
}
