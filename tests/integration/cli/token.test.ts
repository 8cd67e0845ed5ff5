import { readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { useCliDatabase } from "../../support/cli-database.ts";
import { postgresUrl } from "../../support/database.ts";
import { callCli, runCli, startCli } from "../../support/run-cli.ts";

const { dataDir, env } = useCliDatabase("token");

async function askViewers(tokens: readonly string[]): Promise<unknown[]> {
  const { child, ended, output } = startCli(["serve"], env);
  await expect.poll(output, { timeout: 50_000 }).toMatch(/GraphQL {2}http:\/\/127\.0\.0\.1:\d+\/graphql\n/);
  const url = /http:\/\/127\.0\.0\.1:\d+/.exec(output())?.[0];
  const answers = [];
  for (const token of tokens) {
    const response = await fetch(`${url}/graphql?query={viewer{kind,name,scopes}}`, {
      headers: { authorization: `Bearer ${token}` },
    });
    const { data } = (await response.json()) as { data?: { viewer: unknown } };
    answers.push(data?.viewer ?? response.status);
  }
  child.kill("SIGTERM");
  await ended;
  return answers;
}

it("makes, lists and revokes tokens, and a served instance goes by it", async () => {
  const { out, err, code } = await callCli(
    ["token", "create", "--name", "门户编辑", "--scope", "author", "--json"],
    env,
  );
  expect({ code, err }).toEqual({ code: 0, err: "" });
  const made: { id: string; token: string } = JSON.parse(out);
  expect(made.token).toMatch(/^ty_[\w-]{43}$/);
  const other = JSON.parse((await callCli(["token", "create", "--name", "x", "--scope", "admin", "--json"], env)).out);
  expect(await callCli(["token", "revoke", other.id], env)).toEqual({ code: 0, out: `revoked ${other.id}\n`, err: "" });
  expect(await callCli(["token", "revoke", other.id], env)).toMatchObject({
    code: 1,
    err: `No token in force has the id ${other.id}.\n`,
  });

  expect(await askViewers([made.token, other.token])).toEqual([
    { kind: "SYSTEM", name: "门户编辑", scopes: ["author"] },
    401,
  ]);

  const list = await callCli(["token", "list", "--json"], env);
  expect(list.out).not.toContain(made.token);
  expect(JSON.parse(list.out)).toContainEqual({
    id: made.id,
    name: "门户编辑",
    person: "门户编辑",
    scopes: ["author"],
    createdAt: expect.any(String),
    expiresAt: null,
    revokedAt: null,
    lastUsedAt: expect.any(String),
  });
});

it("prints a token alone on standard output", async () => {
  const { code, out, err } = await callCli(["token", "create", "--name", "x", "--scope", "author", "admin"], env);
  expect(code).toBe(0);
  expect(out).toMatch(/^ty_[\w-]{43}\n$/);
  expect(err).toMatch(/^Keep it: it is not shown again\. Its id is [0-9a-f-]{36}\.\n$/);
});

it.each([
  [
    ["--name", "x", "--scope", "everything"],
    /Allowed choices are read:drafts, author, review, publish, audit, syndicate, admin/,
  ],
  [["--scope", "author"], /--name/],
])("refuses %j", async (args, message) => {
  const { code, out, err } = await runCli(["token", "create", ...args], env);
  expect([code, out]).toEqual([1, ""]);
  expect(err).toMatch(message);
});

it.each([
  [["--person", "nobody"], /^There is no person with the key "nobody"\.\n$/],
  [["--organ", "没有"], /^There is no organ with the key "没有"\.\n$/],
  [["--account", "portal"], /^--account says what the scope syndicate is for: give --scope syndicate too\.\n$/],
  [["--scope", "syndicate", "--account", "没有"], /^There is no account with the key "没有"\.\n$/],
  [
    ["--scope", "syndicate", "--organ", "x"],
    /^The scope syndicate knows no organs: name its accounts by --account\.\n$/,
  ],
  [["--expires", "2020-01-01T00:00:00Z"], /^--expires is "2020-01-01T00:00:00Z": it must be/],
])("refuses %j of a token that is named", async (args, message) => {
  const refused = await callCli(["token", "create", "--name", "x", "--scope", "author", ...args], env);
  expect(refused).toEqual({ code: 1, out: "", err: expect.stringMatching(message) });
});

it.skipIf(postgresUrl)(
  "an embedded database has its admin token in a file, written once, for its user alone",
  async () => {
    const path = join(dataDir, "admin-token");
    const token = readFileSync(path, "utf8").trim();
    expect((statSync(path).mode & 0o777).toString(8)).toBe("600");
    rmSync(path);
    expect(await askViewers([token])).toEqual([
      {
        kind: "SYSTEM",
        name: "运维",
        scopes: ["read:drafts", "author", "review", "publish", "audit", "syndicate", "admin"],
      },
    ]);
    expect(() => statSync(path)).toThrow("ENOENT");
  },
);
