import type { Config } from "../config.ts";
import { writeAdminToken } from "../domains/access/admin-token.ts";
import { rebuildIndex } from "../domains/search/rebuild-index.ts";
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

/** Puts into the search index what is missing there: nothing, except after an update. @returns how many contents */
export function completeIndex(db: Database, progress: ProgressLine): Promise<number> {
  return rebuildIndex(db, (indexed, total) => progress.show(`indexing for search: ${indexed} of ${total}`));
}

/**
 * Opens the database and makes it fit to work on: migrated, with all in the search index and the registry rows that every instance
 * has, an embedded one with its admin token, and `more`. Closes it again when any of that fails.
 */
export async function openPrepared(session: Session, more?: (db: Database) => Promise<void>): Promise<Database> {
  const { config, log, progress } = session;
  const db = await openConfigured(session);
  try {
    progress.show("applying the migrations");
    const { applied } = await migrate(db, { log });
    const indexed = await completeIndex(db, progress);
    progress.clear();
    if (applied.length > 0) log.info({ applied }, "migrations applied");
    if (indexed > 0) log.info({ indexed }, "contents indexed for search");
    await seedRegistries(db, systemClock);
    if (!config.databaseUrl) await writeAdminToken(db, systemClock, config.dataDir);
    await more?.(db);
    return db;
  } catch (error) {
    await db.close();
    throw error;
  }
}
