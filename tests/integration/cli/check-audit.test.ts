import { expect, it } from "vitest";
import { openDatabase } from "../../../src/platform/db/index.ts";
import { silentLog } from "../../../src/platform/log.ts";
import { writeRows } from "../../support/change-log.ts";
import { useCliDatabase } from "../../support/cli-database.ts";
import { callCli } from "../../support/run-cli.ts";

const { dataDir, env } = useCliDatabase("check_audit");

async function inDatabase(...statements: string[]): Promise<void> {
  const db = await openDatabase({ url: env.DATABASE_URL, dataDir, log: silentLog });
  for (const statement of statements) await db.owner.query(statement);
  await db.close();
}

it("prints the head, holds it to one noted before, and names a row that was changed", async () => {
  const db = await openDatabase({ url: env.DATABASE_URL, dataDir, log: silentLog });
  await writeRows(db.owner, 3);
  await db.owner.query("select number_rows(100)");
  await db.close();
  const whole = await callCli(["check", "audit"], env);
  expect(whole).toMatchObject({ code: 0, err: "" });
  const [, head = ""] = /^head +(3:[0-9a-f]{64})\nrows +3 chained, 0 wait.*\nok .*\n$/.exec(whole.out) ?? [];
  expect((await callCli(["check", "audit", "--expect", head], env)).code).toBe(0);
  expect(await callCli(["check", "audit", "--expect", `3:${"0".repeat(64)}`], env)).toMatchObject({ code: 1 });

  await inDatabase(
    "alter table audit_entry disable trigger audit_entry_is_append_only",
    "update audit_entry set command = 'another' where seq = 2",
    "alter table audit_entry enable trigger audit_entry_is_append_only",
  );
  const { code, out } = await callCli(["check", "audit", "--json"], env);
  expect(code).toBe(1);
  expect(JSON.parse(out)).toMatchObject({
    ok: false,
    head: { seq: 3 },
    broken: { seq: 2, row: { command: "another", person: "system.test" } },
    endsAtHead: true,
    holdsExpected: null,
  });
});
