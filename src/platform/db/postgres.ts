import pg from "pg";
import { OperatorError } from "../operator-error.ts";
import type { Backend, SessionSettings } from "./backend.ts";

/**
 * PostgreSQL at `url`. Connects once, so that a wrong address is told here and in one line: throws an OperatorError, which
 * never holds the password.
 */
export async function openPostgres(url: string): Promise<Backend> {
  await connectOnce(url);
  return { kind: "postgresql", openPool: (settings) => openPool(url, settings), close: async () => {} };
}

function openPool(url: string, settings: SessionSettings): pg.Pool {
  return new pg.Pool({
    connectionString: withOptions(url, settings.role),
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    keepAlive: true,
    max: settings.size,
    application_name: settings.applicationName,
    statement_timeout: settings.statementTimeoutMs,
    lock_timeout: settings.lockTimeoutMs,
    idle_in_transaction_session_timeout: settings.idleInTransactionTimeoutMs,
  });
}

/** Session options, after those that the address itself names: given to pg apart, they would give way to those, the role too. */
function withOptions(url: string, role?: string): string {
  const address = new URL(url);
  const stated = address.searchParams.get("options");
  // Prisma reads and writes instants without a zone, which is right only where the session's zone is UTC.
  const own = ["-c TimeZone=UTC", NO_HELPERS, NO_SPINNING_DISK, role && `-c role=${role}`];
  address.searchParams.set("options", [stated, ...own].filter(Boolean).join(" "));
  return address.href;
}

// Our statements take milliseconds; starting a parallel worker or a compiler takes longer than that.
const NO_HELPERS = "-c max_parallel_workers_per_gather=0 -c jit=off";
// Prepared reads look a few rows up each; with the default for spinning disks the planner reads whole tables whose texts lie out of line.
const NO_SPINNING_DISK = "-c random_page_cost=1.1";
const CONNECT_TIMEOUT_MS = 10_000;
const OLDEST_VERSION = 15;

async function connectOnce(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: CONNECT_TIMEOUT_MS });
  client.on("error", () => {});
  try {
    await client.connect();
    const { rows } = await client.query<{ version: string }>("select current_setting('server_version') as version");
    const version = rows[0]?.version ?? "";
    if (Number.parseInt(version, 10) < OLDEST_VERSION) {
      throw fault(url, `is PostgreSQL ${version}`, `use PostgreSQL ${OLDEST_VERSION} or newer`);
    }
  } catch (error) {
    throw error instanceof OperatorError ? error : explain(url, error as NodeJS.ErrnoException);
  } finally {
    await client.end().catch(() => {});
  }
}

function explain(url: string, error: NodeJS.ErrnoException): OperatorError {
  switch (error.code) {
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return fault(url, "names a host that is not found", "correct the host", error);
    case "ECONNREFUSED":
      return fault(url, "is answered by nobody", "start PostgreSQL there, or correct host and port", error);
    case "28P01":
    case "28000":
      return fault(url, `is refused: ${error.message}`, "correct user and password", error);
    case "3D000":
      return fault(url, "names a database that does not exist", "create it with createdb, or correct the name", error);
    default:
      return fault(url, `cannot be used: ${error.message}`, "correct it", error);
  }
}

function fault(url: string, what: string, remedy: string, cause?: unknown): OperatorError {
  const { hostname, port, pathname } = new URL(url);
  const place = `${hostname}:${port || 5432}${pathname}`;
  return new OperatorError(
    `DATABASE_URL (${place}) ${what}: ${remedy}, e.g. DATABASE_URL=postgresql://user:password@127.0.0.1:5432/tongyuan.`,
    { exitCode: 78, cause },
  );
}
