import { performance } from "node:perf_hooks";
import { type BenchDatabase, usedBetween } from "../bench-database.ts";
import { cpuMs } from "../process-usage.ts";
import { bodyOf, HttpConnection, isOk } from "./http-connection.ts";

/** A server to put under load. */
export interface Target {
  readonly pid: number;
  readonly url: string;
}

/** What one window measured. CPU in milliseconds for each request. */
export interface Measurement {
  readonly requestsPerSecond: number;
  readonly serverCpuMs: number;
  /** Null where the database server's processes cannot be seen. */
  readonly databaseCpuMs: number | null;
  readonly clientCpuMs: number;
}

/** How a window loads: so many connections, each with one request under way, for so long after a time that is not counted. */
export interface Load {
  readonly connections: number;
  readonly leadInMs: number;
  readonly windowMs: number;
}

// A run that was stopped (Ctrl-Z, SIGSTOP) and continued has measured a pause: such a window is taken again.
let continuations = 0;
process.on("SIGCONT", () => {
  continuations++;
});

/** Loads one server with requests in turn and measures it, its database sessions and this client itself. */
export async function measureWindow(
  target: Target,
  requests: readonly Buffer[],
  database: BenchDatabase,
  load: Load,
): Promise<Measurement> {
  const before = continuations;
  const measured = await measureOnce(target, requests, database, load);
  return continuations === before ? measured : measureWindow(target, requests, database, load);
}

async function measureOnce(
  { pid, url }: Target,
  requests: readonly Buffer[],
  database: BenchDatabase,
  load: Load,
): Promise<Measurement> {
  const connections = await Promise.all(Array.from({ length: load.connections }, () => HttpConnection.open(url)));
  let answered = 0;
  let sent = 0;
  let running = true;
  const loops = connections.map(async (connection) => {
    while (running) {
      const answer = await connection.send(requests[sent++ % requests.length] as Buffer);
      if (!isOk(answer)) bodyOf(answer);
      answered++;
    }
  });
  const failure = Promise.all(loops);
  failure.catch(() => {});
  await Promise.race([failure, delay(load.leadInMs)]);

  const start = {
    at: performance.now(),
    answered,
    server: cpuMs(pid),
    client: cpuMs(process.pid),
    sessions: await database.sessionsCpuMs(),
  };
  await Promise.race([failure, delay(load.windowMs)]);
  const end = {
    at: performance.now(),
    answered,
    server: cpuMs(pid),
    client: cpuMs(process.pid),
    sessions: await database.sessionsCpuMs(),
  };
  running = false;
  await failure;
  for (const connection of connections) connection.close();

  const count = end.answered - start.answered;
  const databaseMs = usedBetween(start.sessions, end.sessions);
  return {
    requestsPerSecond: (count * 1000) / (end.at - start.at),
    serverCpuMs: (end.server - start.server) / count,
    databaseCpuMs: databaseMs === null ? null : databaseMs / count,
    clientCpuMs: (end.client - start.client) / count,
  };
}

function delay(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
