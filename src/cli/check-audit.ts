import { Command } from "commander";
import { loadConfig } from "../config.ts";
import { silentLog } from "../platform/log.ts";
import { OperatorError } from "../platform/operator-error.ts";

/** `tongyuan check audit`: recomputes the audit trail, prints its head, and names the first row that does not hold. Changes nothing. */
export const checkAuditCommand = new Command("audit")
  .description("verify the audit trail and print its head, to be noted elsewhere")
  .option("--expect <head>", "a head noted before, <number>:<hash>: the trail must still hold it")
  .action(async ({ expect }: { expect?: string }, command: Command) => {
    const report = await checkAudit(parseHead(expect));
    const { json } = command.optsWithGlobals<{ json?: boolean }>();
    process.stdout.write(json ? `${JSON.stringify(report)}\n` : describe(report));
    if (!report.ok) process.exitCode = 1;
  });

interface Head {
  readonly seq: number;
  readonly hash: string;
}

interface Row {
  readonly seq: number;
  readonly command: string;
  readonly occurredAt: Date;
  readonly person: string;
}

interface Report {
  readonly ok: boolean;
  readonly head: Head;
  readonly chained: number;
  readonly unchained: number;
  /** The first row that does not hold; its row is null where it is missing. */
  readonly broken: { readonly seq: number; readonly row: Row | null } | null;
  readonly endsAtHead: boolean;
  /** Whether the head noted before is still there; null: none was given. */
  readonly holdsExpected: boolean | null;
}

async function checkAudit(expected: Head | null): Promise<Report> {
  const { openDatabase } = await import("../platform/db/index.ts");
  const { checkAuditTrail } = await import("../platform/change-log/index.ts");
  const { databaseUrl: url, dataDir } = loadConfig();
  const db = await openDatabase({ url, dataDir, log: silentLog });
  try {
    const { brokenAt, headSeq, headHash, ...state } = await checkAuditTrail(db.owner);
    const [row = null] = await db.owner.query<Row>(ROW, [brokenAt]);
    const held = expected && (await db.owner.query(HELD, [expected.seq, expected.hash])).length > 0;
    return {
      ok: brokenAt === null && state.endsAtHead && held !== false,
      head: { seq: headSeq, hash: headHash },
      ...state,
      broken: brokenAt === null ? null : { seq: brokenAt, row },
      holdsExpected: held,
    };
  } finally {
    await db.close();
  }
}

const ROW = `
  select a.seq, a.command, a.occurred_at as "occurredAt", p.key as person
  from audit_entry a join person p on p.id = a.person_id where a.seq = $1`;
const HELD = "select from audit_entry where seq = $1 and hash = $2";

function parseHead(text: string | undefined): Head | null {
  if (text === undefined) return null;
  const [, seq, hash] = /^(\d{1,15}):([0-9a-f]{64})$/.exec(text) ?? [];
  if (seq && hash) return { seq: Number(seq), hash };
  throw new OperatorError(`--expect is "${text}": it must be a head as this command prints it, <number>:<hash>.`);
}

function describe({ head, chained, unchained, broken, endsAtHead, holdsExpected }: Report): string {
  const lines = [
    `head      ${head.seq}:${head.hash}`,
    `rows      ${chained} chained, ${unchained} wait for a running server to chain them`,
  ];
  if (broken) {
    const { seq, row } = broken;
    const what = row ? `${row.command} by ${row.person} at ${row.occurredAt.toISOString()}` : "the row is missing";
    lines.push(`FAIL      row ${seq} was changed: ${what}`);
  }
  if (!endsAtHead) lines.push("FAIL      rows are missing at the end");
  if (holdsExpected === false) lines.push("FAIL      the head that was expected is not in the trail");
  if (!broken && endsAtHead && holdsExpected !== false) lines.push("ok        every row is as it was written");
  return `${lines.join("\n")}\n`;
}
