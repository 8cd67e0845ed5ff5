import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { runCli } from "../../support/run-cli.ts";

let dataDir: string;

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), "tongyuan-cli-"));
});
afterEach(() => rmSync(dataDir, { recursive: true }));

it("names every wrong variable in a line of its own and ends with 78", async () => {
  expect(await runCli(["serve"], { PORT: "http", DEMO: "yes", DATA_DIR: dataDir })).toEqual({
    code: 78,
    out: "",
    err: 'PORT is "http": it must be a number from 0 to 65535, e.g. PORT=4000\nDEMO is "yes": it must be 0 or 1, e.g. DEMO=0\n',
  });
});

it("says that nobody answers at DATABASE_URL, without its password, and ends with 78", async () => {
  expect(await runCli(["migrate"], { DATABASE_URL: "postgresql://u:geheim@127.0.0.1:1/tongyuan" })).toEqual({
    code: 78,
    out: "",
    err: "DATABASE_URL (127.0.0.1:1/tongyuan) is answered by nobody: start PostgreSQL there, or correct host and port, e.g. DATABASE_URL=postgresql://user:password@127.0.0.1:5432/tongyuan.\n",
  });
});

it("checks a directory that holds no database, finds that, and makes none", async () => {
  const { code, out, err } = await runCli(["check", "--json"], { DATA_DIR: dataDir });
  expect({ code, err }).toEqual({ code: 1, err: "" });
  expect(JSON.parse(out)).toEqual({
    ok: false,
    checks: [
      { check: "configuration", ok: true, detail: "no fault" },
      {
        check: "database",
        ok: false,
        detail: `There is no embedded database in ${dataDir} yet: tongyuan serve makes it.`,
      },
    ],
  });
  expect(readdirSync(dataDir)).toEqual([]);
});

it("lists each wrong variable as a check that failed", async () => {
  expect(await runCli(["check"], { PORT: "-1", DATA_DIR: dataDir })).toEqual({
    code: 1,
    out: 'FAIL  configuration  PORT is "-1": it must be a number from 0 to 65535, e.g. PORT=4000\n',
    err: "",
  });
});
