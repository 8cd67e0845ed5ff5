import { performance } from "node:perf_hooks";
import pg from "pg";
import type { BenchDatabase } from "../bench-database.ts";
import { type Child, startChild } from "../child.ts";
import { latencyQuantiles } from "../latency-quantiles.ts";
import type { InstanceOrder, Moments } from "./instance.ts";

/** From the acknowledged commit of a change to its being applied on an instance. */
export interface LogLatency {
  readonly title: string;
  /** Whether the process that wrote gives a hint, or a poll has to find it. */
  readonly isHinted: boolean;
  readonly changes: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
}

/** How fast rows that wait are numbered. */
export interface NumberingRate {
  /** Change rows and as many audit rows. */
  readonly rows: number;
  readonly rowsPerSecond: number;
}

const PER_SECOND = 100;
const SECONDS = 20;
const LEAD_IN = 100;
const WAITING = 50_000;

/** Two instances on one database; one of them writes, and then a process that is none. */
export async function measureLogLatency({ url }: BenchDatabase): Promise<LogLatency[]> {
  const first = await start(url, "follows");
  const second = await start(url, "follows");
  const importer = await start(url, "writes only");
  const count = PER_SECOND * SECONDS;
  // The first transactions of a process load Prisma's compiler.
  for (const child of [first, importer])
    await ask(child, { from: 2 * count + 1, count: LEAD_IN, perSecond: PER_SECOND });
  const hinted = await ask<Moments>(first, { from: 1, count, perSecond: PER_SECOND });
  const unhinted = await ask<Moments>(importer, { from: count + 1, count, perSecond: PER_SECOND });
  const [here, there] = await Promise.all(
    [first, second].map((instance) => readApplied(instance, 2 * (count + LEAD_IN))),
  );
  for (const child of [first, second, importer]) await child.end();
  return [
    latencyOf("written by an instance, applied on it", true, hinted, here),
    latencyOf("written by an instance, applied on the other", true, hinted, there),
    latencyOf("written by an import, applied on an instance", false, unhinted, here),
  ];
}

/** Numbers rows that wait, a thousand of each log a transaction. */
export async function measureNumbering({ url }: BenchDatabase): Promise<NumberingRate> {
  const client = new pg.Client(url);
  await client.connect();
  await client.query("insert into person (id, key, kind, name) values (gen_random_uuid(), 'bench', 'SYSTEM', 'bench')");
  await client.query(
    "insert into change (type, occurred_at, payload) select 'bench', now(), '{}' from generate_series(1, $1::int)",
    [WAITING],
  );
  await client.query(
    `insert into audit_entry (occurred_at, person_id, command, arguments)
     select now(), id, 'bench', '{"review": false}' from person, generate_series(1, $1::int) where key = 'bench'`,
    [WAITING],
  );
  const startedAt = performance.now();
  for (let left = true; left; ) {
    const { rows } = await client.query<{ changes: number }>("select changes from number_rows(1000)");
    left = (rows[0]?.changes ?? 0) > 0;
  }
  const seconds = (performance.now() - startedAt) / 1000;
  await client.end();
  return { rows: WAITING, rowsPerSecond: WAITING / seconds };
}

async function start(url: string, role: string): Promise<Child> {
  const child = startChild("log/instance.ts", [url, role]);
  await child.next();
  return child;
}

async function ask<Answer>(child: Child, order: InstanceOrder): Promise<Answer> {
  child.send(order as object);
  return await child.next<Answer>();
}

async function readApplied(instance: Child, count: number): Promise<Moments> {
  for (;;) {
    const applied = await ask<Moments>(instance, "report");
    if (applied.length >= count) return applied;
  }
}

function latencyOf(title: string, isHinted: boolean, committed: Moments, applied: Moments = []): LogLatency {
  const appliedAt = new Map(applied);
  // A follower may have a change before the process that wrote it has the acknowledgement.
  const taken = committed.map(([number, at]) => Math.max(0, (appliedAt.get(number) ?? Number.NaN) - at));
  return { title, isHinted, changes: taken.length, ...latencyQuantiles(taken) };
}
