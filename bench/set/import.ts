import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { commandDeps } from "../../src/app.ts";
import { htmlToText } from "../../src/domains/content/index.ts";
import { importFiles } from "../../src/domains/import/import-files.ts";
import { systemClock } from "../../src/platform/clock.ts";
import { migrate, openDatabase } from "../../src/platform/db/index.ts";
import { createLog } from "../../src/platform/log.ts";
import { findImportCaller, seedRegistries } from "../../src/seed.ts";
import { bodyHtml, policyTitle } from "./chinese-text.ts";
import type { FillReport } from "./fill.ts";
import { Random } from "./random.ts";
import "../../src/schema.ts";

/** What the importing process is told: where to, and how many items. */
export interface ImportOrder {
  readonly url?: string;
  readonly dataDir: string;
  readonly seed: number;
  readonly items: number;
}

// One process of its own: what it measures is all that an import does, from a file of JSON Lines to committed and public.
const order = JSON.parse(process.argv[2] ?? "") as ImportOrder;
const log = createLog({ level: "warn" });
const folder = await mkdtemp(join(tmpdir(), "tongyuan-bench-import-"));
const file = join(folder, "items.jsonl");
await writeFile(file, [...rows(order)].map((row) => `${JSON.stringify(row)}\n`).join(""));
const db = await openDatabase({ ...order, log });
await migrate(db, { log });
await seedRegistries(db, systemClock);
const caller = await findImportCaller(db);
process.send?.("ready");

const startedAt = performance.now();
const cpuAtStart = process.cpuUsage();
const { totals } = await importFiles({ ...commandDeps(systemClock), db }, caller, [file]);
const { user, system } = process.cpuUsage(cpuAtStart);
if (totals.created !== order.items) throw new Error(`not every item came in: ${JSON.stringify(totals)}`);
const report: FillReport = {
  items: totals.created,
  seconds: (performance.now() - startedAt) / 1000,
  cpuSeconds: (user + system) / 1e6,
  peakMb: process.resourceUsage().maxRSS / 1024,
};
await rm(folder, { recursive: true });
process.on("disconnect", () => void db.close());
process.send?.(report);

/** Documents with numbers of their own, each second one citing the one before. */
function* rows({ seed, items }: ImportOrder): Generator<object> {
  const random = new Random(seed);
  for (let n = 0; n < items; n++) {
    const year = 2012 + (n % 10);
    const cited = n % 2 === 1 ? `根据柯政发〔${year - 1}〕${n}号，` : "";
    yield {
      id: `bench-${n}`,
      kind: "policy",
      title: `关于印发${policyTitle(random)}（${n}）的通知`,
      body: cited + htmlToText(bodyHtml(random, random.between(2_000, 4_000))),
      source: "柯城区人民政府",
      url: `https://www.example.gov.cn/art/${n}.html`,
      date: `${year}-03-01`,
      meta: { docNo: `柯政发〔${year}〕${n + 1}号`, issuer: "柯城区人民政府" },
      origin: "bench",
    };
  }
}
