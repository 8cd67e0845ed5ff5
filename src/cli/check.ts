import { Command } from "commander";
import { ConfigError, loadConfig } from "../config.ts";
import type { Database } from "../platform/db/index.ts";
import { silentLog } from "../platform/log.ts";
import { OperatorError } from "../platform/operator-error.ts";
import { checkAuditCommand } from "./check-audit.ts";

/** `tongyuan check`: whether configuration, database, migrations and guards are as they must be. Changes nothing. */
export const checkCommand = new Command("check")
  .description("verify the configuration, the migrations and the guards in the database")
  .option("--json", "answer as JSON")
  .action(async ({ json }: { json?: boolean }) => {
    const results = await runChecks();
    const ok = results.every((result) => result.ok);
    process.stdout.write(json ? `${JSON.stringify({ ok, checks: results })}\n` : formatTable(results));
    if (!ok) process.exitCode = 1;
  })
  .addCommand(checkAuditCommand);

interface Result {
  check: "configuration" | "database" | "migrations" | "guards" | "public reads" | "audit trail";
  ok: boolean;
  detail: string;
}

async function runChecks(): Promise<Result[]> {
  const results: Result[] = [];
  try {
    const { databaseUrl: url, dataDir } = loadConfig();
    results.push({ check: "configuration", ok: true, detail: "no fault" });
    const { embeddedDatabaseExists, openDatabase } = await import("../platform/db/index.ts");
    if (!url && !embeddedDatabaseExists(dataDir)) {
      throw new OperatorError(`There is no embedded database in ${dataDir} yet: tongyuan serve makes it.`);
    }
    const db = await openDatabase({ url, dataDir, log: silentLog });
    try {
      for (const check of [checkServer, checkMigrations, checkGuards, checkPublicReads, checkTrail])
        results.push(await check(db));
    } finally {
      await db.close();
    }
  } catch (error) {
    if (!(error instanceof OperatorError)) throw error;
    const check = error instanceof ConfigError ? "configuration" : "database";
    for (const detail of error.message.split("\n")) results.push({ check, ok: false, detail });
  }
  return results;
}

async function checkServer(db: Database): Promise<Result> {
  const rows = await db.owner.query<{ version: string }>("select version()");
  return { check: "database", ok: true, detail: rows[0]?.version.split(/ on | \(/)[0] ?? "" };
}

async function checkMigrations(db: Database): Promise<Result> {
  const { listPending } = await import("../platform/db/index.ts");
  try {
    const pending = await listPending(db);
    if (pending.length === 0) return { check: "migrations", ok: true, detail: "all applied" };
    return { check: "migrations", ok: false, detail: `not applied: ${pending.join(", ")}. Run tongyuan migrate.` };
  } catch (error) {
    if (!(error instanceof OperatorError)) throw error;
    return { check: "migrations", ok: false, detail: error.message };
  }
}

async function checkGuards(db: Database): Promise<Result> {
  const { findGuardFaults, GUARDS } = await import("../platform/db/index.ts");
  const faults = await findGuardFaults(db.owner);
  if (faults.length === 0) return { check: "guards", ok: true, detail: `${GUARDS.length} in force` };
  const list = faults.map(({ kind, name, fault }) => `${kind} ${name} is ${fault}`).join("; ");
  return { check: "guards", ok: false, detail: `${list}. Restore them from the SQL in migrations/.` };
}

async function checkPublicReads(db: Database): Promise<Result> {
  const { PUBLIC_ROLE } = await import("../platform/db/index.ts");
  if (db.kind === "pglite") return { check: "public reads", ok: true, detail: `planned as ${PUBLIC_ROLE} first` };
  const [session] = await db.publicRead.query<{ role: string }>("select current_user::text as role");
  if (session?.role === PUBLIC_ROLE) return { check: "public reads", ok: true, detail: `run as ${PUBLIC_ROLE}` };
  const detail = `run as the login ${session?.role}, which sees everything: tongyuan migrate --roles narrows that`;
  return { check: "public reads", ok: true, detail };
}

async function checkTrail(db: Database): Promise<Result> {
  const check = "audit trail";
  const { checkAuditTrail } = await import("../platform/change-log/index.ts");
  const [{ made } = { made: false }] = await db.owner.query<{ made: boolean }>(
    "select to_regclass('log_head') is not null as made",
  );
  if (!made) return { check, ok: true, detail: "not chained before the migrations are applied" };
  const { chained, unchained, brokenAt, endsAtHead } = await checkAuditTrail(db.owner);
  const detail = `${chained} rows chained, ${unchained} wait for a running server to chain them`;
  if (brokenAt !== null) return { check, ok: false, detail: `${detail}; the chain is broken at row ${brokenAt}` };
  return endsAtHead
    ? { check, ok: true, detail }
    : { check, ok: false, detail: `${detail}; rows are missing at its end` };
}

function formatTable(results: readonly Result[]): string {
  return results.map(({ check, ok, detail }) => `${ok ? "ok  " : "FAIL"}  ${check.padEnd(15)}${detail}\n`).join("");
}
