import { setTimeout } from "node:timers/promises";
import { ChangeLog } from "../../src/platform/change-log/index.ts";
import { migrate, openDatabase } from "../../src/platform/db/index.ts";
import { createLog } from "../../src/platform/log.ts";

/** What an instance is told: to write changes with these numbers, so many a second, or to say when it saw which. */
export type InstanceOrder = { readonly from: number; readonly count: number; readonly perSecond: number } | "report";

/** Moments in milliseconds since 1970, by the number of a change: when its commit was acknowledged, or when it was applied. */
export type Moments = readonly (readonly [number: number, at: number])[];

// An instance as far as the change log goes: commands' transactions, the sequencer, a follower. Or, as an import, the first alone.
const [url = "", role] = process.argv.slice(2);
const log = createLog({ level: "warn" });
const db = await openDatabase({ url, dataDir: "", log });
await migrate(db, { log });
const now = () => performance.timeOrigin + performance.now();

const applied: [number, number][] = [];
const changeLog = await ChangeLog.open({ db, log });
changeLog.follow({
  apply: async (changes) => {
    const at = now();
    for (const { number } of changes) applied.push([number ?? 0, at]);
  },
});
if (role === "follows") changeLog.start();

process.on("message", async (order: InstanceOrder) => {
  process.send?.(order === "report" ? applied : await write(order));
});
process.on("disconnect", async () => {
  await changeLog.stop();
  await db.close();
});
process.send?.("ready");

/** Commits at even intervals, whether or not those before are acknowledged. */
async function write({ from, count, perSecond }: Exclude<InstanceOrder, "report">): Promise<Moments> {
  const startedAt = performance.now();
  const commits = [];
  for (let n = 0; n < count; n++) {
    const early = startedAt + (n * 1000) / perSecond - performance.now();
    if (early > 0) await setTimeout(early);
    commits.push(commit(from + n));
  }
  return await Promise.all(commits);
}

async function commit(number: number): Promise<[number, number]> {
  await db.transaction(async (tx) => {
    await tx.$executeRaw`insert into change (type, number, occurred_at, payload) values ('bench', ${number}, now(), '{}')`;
  });
  return [number, now()];
}
