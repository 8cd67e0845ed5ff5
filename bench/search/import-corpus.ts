import { createReadStream } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { commandDeps } from "../../src/app.ts";
import { importFiles } from "../../src/domains/import/import-files.ts";
import { systemClock } from "../../src/platform/clock.ts";
import { migrate, openDatabase } from "../../src/platform/db/index.ts";
import { createLog } from "../../src/platform/log.ts";
import { findImportCaller, seedRegistries } from "../../src/seed.ts";
import type { CorpusOrder } from "./corpus.ts";
import "../../src/schema.ts";

const { url, paths, copies } = JSON.parse(process.argv[2] ?? "") as CorpusOrder;
const log = createLog({ level: "warn" });
const db = await openDatabase({ url, dataDir: "", log });
await migrate(db, { log });
await seedRegistries(db, systemClock);
const directory = await mkdtemp(join(tmpdir(), "tongyuan-corpus-"));
for (const [index, path] of paths.entries()) {
  const lines: string[] = [];
  for await (const line of createInterface(createReadStream(path))) if (line !== "") lines.push(line);
  for (let copy = 1; copy < copies; copy++)
    await writeFile(join(directory, `${index}-${copy}.jsonl`), lines.map((line) => asAnother(line, copy)).join("\n"));
}
const { totals } = await importFiles({ ...commandDeps(systemClock), db }, await findImportCaller(db), [
  ...paths,
  ...(copies > 1 ? [directory] : []),
]);
await rm(directory, { recursive: true });
process.on("disconnect", () => void db.close());
process.send?.(totals);

/** The same words under another id, from another place. */
function asAnother(line: string, copy: number): string {
  return JSON.stringify({ ...JSON.parse(line), origin: `copy ${copy}`, url: null });
}
