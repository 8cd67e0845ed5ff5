import { readFileSync } from "node:fs";
import pg from "pg";
import { cpuMs } from "./process-usage.ts";

let made = 0;
const DEFAULT_SERVER = "postgresql://postgres@127.0.0.1:5432/postgres";

/** A database of the run's own on the PostgreSQL server that BENCH_DATABASE_URL names. */
export interface BenchDatabase {
  readonly name: string;
  readonly url: string;
  readonly version: string;
  /**
   * CPU time that the database's sessions have used, by process id in milliseconds; null where the server's processes
   * cannot be seen, because it is another machine's or another container's.
   */
  sessionsCpuMs(): Promise<ReadonlyMap<number, number> | null>;
  /** Brings statistics and visibility up to date, as autovacuum does in time. */
  settle(): Promise<void>;
  /** Drops the database, unless it is to be kept. */
  close(): Promise<void>;
}

/** Makes a database, or opens the kept one of that name. */
export async function openBenchDatabase({
  reuse,
  keep,
}: {
  reuse: string | undefined;
  keep: boolean;
}): Promise<BenchDatabase> {
  const serverUrl = process.env.BENCH_DATABASE_URL ?? DEFAULT_SERVER;
  const server = new pg.Client(serverUrl);
  await server.connect();
  const name = reuse ?? `ty_bench_${process.pid}_${made++}`;
  if (!reuse) await server.query(`create database "${name}"`);
  const url = new URL(serverUrl);
  url.pathname = name;
  const { rows } = await server.query<{ version: string }>("select current_setting('server_version') as version");
  return {
    name,
    url: url.href,
    version: rows[0]?.version ?? "",
    async sessionsCpuMs() {
      const sessions = await server.query<{ pid: number }>("select pid from pg_stat_activity where datname = $1", [
        name,
      ]);
      const used = new Map<number, number>();
      for (const { pid } of sessions.rows) if (isPostgres(pid)) used.set(pid, cpuMs(pid));
      // A session may end between the two looks; when none is here, the server is elsewhere.
      return used.size > 0 || sessions.rows.length === 0 ? used : null;
    },
    async settle() {
      const client = new pg.Client(url.href);
      await client.connect();
      await client.query("vacuum analyze");
      await client.query("checkpoint");
      await client.end();
    },
    async close() {
      if (!keep) await server.query(`drop database "${name}" with (force)`);
      await server.end();
    },
  };
}

/** CPU time that sessions used between two readings; sessions that ended meanwhile are left out. */
export function usedBetween(
  before: ReadonlyMap<number, number> | null,
  after: ReadonlyMap<number, number> | null,
): number | null {
  if (!before || !after) return null;
  return [...after].reduce((sum, [pid, used]) => sum + used - (before.get(pid) ?? 0), 0);
}

function isPostgres(pid: number): boolean {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").startsWith("postgres");
  } catch {
    return false;
  }
}
