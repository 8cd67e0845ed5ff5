import { commandDeps } from "../app.ts";
import { loadDemo } from "../demo/load-demo.ts";
import type { StoragePlace } from "../domains/attachment/index.ts";
import { openStorage } from "../domains/attachment/open-storage.ts";
import { StorageError } from "../domains/attachment/storage.ts";
import { systemClock } from "../platform/clock.ts";
import type { Database } from "../platform/db/index.ts";
import { OperatorError } from "../platform/operator-error.ts";
import { findImportCaller } from "../seed.ts";

/**
 * Publishes the demo content as the import system, into a database that was seeded and holds no content.
 * @param attachments where its pictures are kept
 * @throws OperatorError when they cannot be kept there
 */
export async function publishDemo(db: Database, attachments: StoragePlace): Promise<void> {
  const deps = { ...commandDeps(systemClock), storage: openStorage(attachments) };
  try {
    await loadDemo(db, deps, await findImportCaller(db));
  } catch (error) {
    if (!(error instanceof StorageError)) throw error;
    const remedy = "set ATTACHMENTS_DIR to a place that can be written, or DEMO=0";
    throw new OperatorError(`The demo's pictures cannot be stored: ${error.message}; ${remedy}`, { cause: error });
  }
}
