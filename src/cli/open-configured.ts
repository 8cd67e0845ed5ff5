import type { Config } from "../config.ts";
import { writeAdminToken } from "../domains/access/admin-token.ts";
import { systemClock } from "../platform/clock.ts";
import { type Database, migrate, openDatabase } from "../platform/db/index.ts";
import type { Log } from "../platform/log.ts";
import { seedRegistries } from "../seed.ts";
import type { ProgressLine } from "./progress-line.ts";

/** What commands that use the database go by. */
export interface Session {
  config: Config;
  log: Log;
  progress: ProgressLine;
}

/** Opens the database of the configuration as it is: perhaps empty, perhaps behind. */
export async function openConfigured({ config, log, progress }: Session): Promise<Database> {
  progress.show(config.databaseUrl ? "connecting to PostgreSQL" : `opening the embedded database in ${config.dataDir}`);
  return await openDatabase({ url: config.databaseUrl, dataDir: config.dataDir, log });
}

/**
 * Opens the database and makes it fit to work on: migrated, with the registry rows that every instance has, an embedded one with its
 * admin token, and `more`. Closes it again when any of that fails.
 */
export async function openPrepared(session: Session, more?: (db: Database) => Promise<void>): Promise<Database> {
  const { config, log, progress } = session;
  const db = await openConfigured(session);
  try {
    progress.show("applying the migrations");
    const { applied } = await migrate(db, { log });
    progress.clear();
    if (applied.length > 0) log.info({ applied }, "migrations applied");
    await seedRegistries(db, systemClock);
    if (!config.databaseUrl) await writeAdminToken(db, systemClock, config.dataDir);
    await more?.(db);
    return db;
  } catch (error) {
    await db.close();
    throw error;
  }
}
