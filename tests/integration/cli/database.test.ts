import { readdirSync } from "node:fs";
import { expect, it } from "vitest";
import { GUARDS } from "../../../src/platform/db/index.ts";
import { useCliDatabase } from "../../support/cli-database.ts";
import { postgresUrl } from "../../support/database.ts";
import { callCli, runCli, startCli } from "../../support/run-cli.ts";

const { dataDir, env } = useCliDatabase("cli");

it("checks a database in good order", async () => {
  const { code, out, err } = await runCli(["check", "--json"], env);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(JSON.parse(out)).toEqual({
    ok: true,
    checks: [
      { check: "configuration", ok: true, detail: "no fault" },
      { check: "database", ok: true, detail: expect.stringMatching(/^PostgreSQL 1\d\.\d+$/) },
      { check: "migrations", ok: true, detail: "all applied" },
      { check: "guards", ok: true, detail: `${GUARDS.length} in force` },
      {
        check: "public reads",
        ok: true,
        detail: postgresUrl ? "run as tongyuan_public" : "planned as tongyuan_public first",
      },
      { check: "audit trail", ok: true, detail: "0 rows chained, 0 wait for a running server to chain them" },
    ],
  });
});

it("migrates with nothing to do, and makes the role again", async () => {
  expect(await callCli(["migrate", "--roles"], env)).toEqual({
    code: 0,
    out: "nothing to apply\npublic reads run as tongyuan_public from the next start on\n",
    err: "",
  });
});

it("serves until SIGTERM, names what to open, and lets go of the database", async () => {
  const { child, ended, output } = startCli(["serve"], env);
  await expect.poll(output, { timeout: 50_000 }).toMatch(/GraphQL {2}http:\/\/127\.0\.0\.1:\d+\/graphql\n/);
  const url = /http:\/\/127\.0\.0\.1:\d+/.exec(output())?.[0];
  const { status } = await fetch(`${url}/readyz`);
  child.kill("SIGTERM");
  expect(await ended).toMatchObject({ code: 0, err: "" });
  expect(status).toBe(200);
  expect(readdirSync(dataDir)).toEqual(postgresUrl ? [] : ["admin-token", "database"]);
});
