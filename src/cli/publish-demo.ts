import { commandDeps } from "../app.ts";
import { loadDemo } from "../demo/load-demo.ts";
import { systemClock } from "../platform/clock.ts";
import type { Database } from "../platform/db/index.ts";
import { findImportCaller } from "../seed.ts";

/** Publishes the demo content as the import system, into a database that was seeded and holds no content. */
export async function publishDemo(db: Database): Promise<void> {
  await loadDemo(db, commandDeps(systemClock), await findImportCaller(db));
}
