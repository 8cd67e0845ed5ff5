import { performance } from "node:perf_hooks";
import { commandDeps } from "../../src/app.ts";
import { createContents } from "../../src/domains/content/commands/create-contents.ts";
import { publishEditions } from "../../src/domains/content/commands/publish-editions.ts";
import { type ContentDraft, prepareDraft } from "../../src/domains/content/draft.ts";
import { IMPORT_EXEMPTIONS } from "../../src/domains/import/exempt-rules.ts";
import { systemClock } from "../../src/platform/clock.ts";
import { migrate, openDatabase } from "../../src/platform/db/index.ts";
import { createLog } from "../../src/platform/log.ts";
import { findImportCaller } from "../../src/seed.ts";
import { generateDrafts, type SetSize } from "./generated-set.ts";
import { seedSetRegistries } from "./seed-registries.ts";
import "../../src/schema.ts";

/** What the filling process is told: the PostgreSQL url, or a directory for the embedded database. */
export interface FillOrder {
  readonly url?: string;
  readonly dataDir: string;
  readonly size: SetSize;
}

/** What the filling process reports at its end. */
export interface FillReport {
  readonly items: number;
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly peakMb: number;
}

const BATCH = 100;

// One process of its own: what it measures is the write path, from drafts to committed and public, and nothing else.
const order = JSON.parse(process.argv[2] ?? "") as FillOrder;
const log = createLog({ level: "warn" });
const db = await openDatabase({ ...order, log });
await migrate(db, { log });
const registries = await seedSetRegistries(db, systemClock);
const deps = commandDeps(systemClock);
const caller = { ...(await findImportCaller(db)), exemptRules: IMPORT_EXEMPTIONS };
process.send?.("ready");

const startedAt = performance.now();
const cpuAtStart = process.cpuUsage();
let items = 0;
let batch: ContentDraft[] = [];
for (const draft of generateDrafts(order.size, registries)) {
  if (batch.push(draft) < BATCH) continue;
  await publishBatch(batch);
  batch = [];
}
if (batch.length > 0) await publishBatch(batch);
// What is measured afterwards is measured when all that follows the writing is done; its duplicates are a matter of their own.
await db.owner.query("insert into follower (name, seq, moved_at) select 'duplicates', count(*), now() from change");
const { user, system } = process.cpuUsage(cpuAtStart);
const report: FillReport = {
  items,
  seconds: (performance.now() - startedAt) / 1000,
  cpuSeconds: (user + system) / 1e6,
  peakMb: process.resourceUsage().maxRSS / 1024,
};
process.on("disconnect", () => void db.close());
process.send?.(report);

async function publishBatch(drafts: readonly ContentDraft[]): Promise<void> {
  const prepared = drafts.map((draft) => {
    const checked = prepareDraft(draft);
    if (!checked.ok) throw new Error(`a generated draft is refused: ${JSON.stringify(checked.problems)}`);
    return checked.value;
  });
  await db.transaction(async (tx) => {
    const created = await createContents(tx, deps, caller, prepared);
    const outcomes = await publishEditions(
      tx,
      deps,
      caller,
      created.map(({ version, ...ids }) => ({ ...ids, expectedVersion: version })),
    );
    const refused = outcomes.find(({ ok }) => !ok);
    if (refused) throw new Error(`a generated draft was not published: ${JSON.stringify(refused)}`);
  });
  items += drafts.length;
}
