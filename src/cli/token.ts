import { Command, Option } from "commander";
import { SCOPES, type Scope } from "../domains/access/rules.ts";
import { systemClock } from "../platform/clock.ts";
import type { Database } from "../platform/db/index.ts";
import { isRowId } from "../platform/ids.ts";
import { OperatorError } from "../platform/operator-error.ts";
import { answeringSession } from "./answering-session.ts";

interface CreateOptions {
  name: string;
  scope: Scope[];
  organ?: string[];
  account?: string[];
  person?: string;
  expires?: Date;
  json?: boolean;
}

const create = new Command("create")
  .description("make a token and print it, this once")
  .requiredOption("--name <text>", "what it is for")
  .addOption(new Option("--scope <scope...>", "what it may do").choices(SCOPES).makeOptionMandatory())
  .option("--organ <key...>", "for what these organs and those below them publish; without it for everything")
  .option("--account <key...>", "accounts that syndicate is for; without it for every account")
  .option("--person <key>", "whose it is; without it a system of that name is made")
  .option("--expires <moment>", "when it ends, such as 2027-01-01T00:00:00+08:00", parseMoment)
  .option("--json", "answer as JSON")
  .action(createToken);

const list = new Command("list")
  .description("list the tokens: whose, what for, when last used; never the tokens themselves")
  .option("--json", "answer as JSON")
  .action(listTokens);

const revoke = new Command("revoke")
  .description("end a token at once and for good")
  .argument("<id>", "its id, as list shows it")
  .action(revokeToken);

/** `tongyuan token`: makes, lists and revokes API tokens. */
export const tokenCommand = new Command("token")
  .description("make, list and revoke API tokens")
  .addCommand(create)
  .addCommand(list)
  .addCommand(revoke);

async function createToken({ name, scope, organ = [], account = [], ...options }: CreateOptions): Promise<void> {
  const { person, expires, json } = options;
  if (account.length > 0 && !scope.includes("syndicate"))
    throw new OperatorError("--account says what the scope syndicate is for: give --scope syndicate too.");
  if (organ.length > 0 && account.length === 0 && scope.includes("syndicate"))
    throw new OperatorError("The scope syndicate knows no organs: name its accounts by --account.");
  const command = await import("../domains/access/commands/create-token.ts");
  const { findOperator } = await import("../domains/access/commands/operator.ts");
  const created = await withDatabase((db) =>
    db.transaction(async (tx) => {
      await requireKnown("organ", organ, (where) => tx.organ.findMany({ where }));
      await requireKnown("account", account, (where) => tx.account.findMany({ where }));
      const actor = { clock: systemClock, actorId: await findOperator(tx) };
      const limits = { organs: [...new Set(organ)], accounts: [...new Set(account)] };
      const request = {
        name,
        scopes: [...new Set(scope)],
        limits,
        personKey: person ?? null,
        expiresAt: expires ?? null,
      };
      return await command.createToken(tx, actor, request);
    }),
  );
  if (!created) throw new OperatorError(`There is no person with the key "${person}".`);
  process.stdout.write(json ? `${JSON.stringify(created)}\n` : `${created.token}\n`);
  if (!json) process.stderr.write(`Keep it: it is not shown again. Its id is ${created.id}.\n`);
}

async function requireKnown(
  noun: "organ" | "account",
  keys: readonly string[],
  find: (where: { key: { in: string[] } }) => Promise<{ key: string }[]>,
): Promise<void> {
  const found = await find({ key: { in: [...keys] } });
  const missing = keys.find((key) => !found.some((row) => row.key === key));
  if (missing !== undefined) throw new OperatorError(`There is no ${noun} with the key "${missing}".`);
}

async function listTokens({ json }: { json?: boolean }): Promise<void> {
  const tokens = await withDatabase(async (db) => {
    const rows = await db.prisma.apiToken.findMany({ orderBy: { id: "asc" }, include: { person: true } });
    return rows.map(({ hash: _, personId: _id, person, ...token }) => ({ ...token, person: person.name }));
  });
  const lines = tokens.map(({ id, name, person, scopes, revokedAt, expiresAt, lastUsedAt }) => {
    const state = revokedAt ? "revoked" : expiresAt && expiresAt <= systemClock.now() ? "expired" : "in force";
    const lastUse = lastUsedAt?.toISOString() ?? "never used";
    return `${[id, state.padEnd(8), scopes.join(","), lastUse, person, name].join("  ")}\n`;
  });
  process.stdout.write(json ? `${JSON.stringify(tokens)}\n` : lines.join(""));
}

async function revokeToken(id: string): Promise<void> {
  if (!isRowId(id)) throw new OperatorError(`"${id}" is no id of a token: tongyuan token list shows them.`);
  const command = await import("../domains/access/commands/revoke-token.ts");
  const { findOperator } = await import("../domains/access/commands/operator.ts");
  const revoked = await withDatabase((db) =>
    db.transaction(async (tx) => command.revokeToken(tx, { clock: systemClock, actorId: await findOperator(tx) }, id)),
  );
  if (!revoked) throw new OperatorError(`No token in force has the id ${id}.`);
  process.stdout.write(`revoked ${id}\n`);
}

async function withDatabase<T>(work: (db: Database) => Promise<T>): Promise<T> {
  const { openPrepared } = await import("./open-configured.ts");
  const db = await openPrepared(answeringSession());
  try {
    return await work(db);
  } finally {
    await db.close();
  }
}

function parseMoment(value: string): Date {
  const moment = new Date(value);
  if (/^\d{4}-\d{2}-\d{2}T.*(Z|[+-]\d{2}:\d{2})$/.test(value) && moment > systemClock.now()) return moment;
  throw new OperatorError(
    `--expires is "${value}": it must be a moment to come with its zone, e.g. 2027-01-01T00:00:00+08:00.`,
  );
}
