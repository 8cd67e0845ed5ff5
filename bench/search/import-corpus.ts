import { commandDeps } from "../../src/app.ts";
import { importFiles } from "../../src/domains/import/import-files.ts";
import { systemClock } from "../../src/platform/clock.ts";
import { migrate, openDatabase } from "../../src/platform/db/index.ts";
import { createLog } from "../../src/platform/log.ts";
import { findImportCaller, seedRegistries } from "../../src/seed.ts";
import type { CorpusOrder } from "./corpus.ts";
import "../../src/schema.ts";

const { url, paths } = JSON.parse(process.argv[2] ?? "") as CorpusOrder;
const log = createLog({ level: "warn" });
const db = await openDatabase({ url, dataDir: "", log });
await migrate(db, { log });
await seedRegistries(db, systemClock);
const { totals } = await importFiles({ ...commandDeps(systemClock), db }, await findImportCaller(db), paths);
process.on("disconnect", () => void db.close());
process.send?.(totals);
