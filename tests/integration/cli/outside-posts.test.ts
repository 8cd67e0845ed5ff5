import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openDatabase } from "../../../src/platform/db/index.ts";
import { newId } from "../../../src/platform/ids.ts";
import { silentLog } from "../../../src/platform/log.ts";
import { useCliDatabase } from "../../support/cli-database.ts";
import { callCli } from "../../support/run-cli.ts";

const { dataDir, env } = useCliDatabase("outside_posts");
const directory = mkdtempSync(join(tmpdir(), "tongyuan-posts-"));
const file = (name: string, text: string) => {
  writeFileSync(join(directory, name), text);
  return join(directory, name);
};

beforeAll(async () => {
  // Seeds the channels.
  await callCli(["duplicates", "reindex"], env);
  const db = await openDatabase({ url: env.DATABASE_URL, dataDir, log: silentLog });
  const { id: channelId } = await db.prisma.channel.findUniqueOrThrow({ where: { key: "wechat" } });
  await db.prisma.account.create({ data: { id: newId(), key: "wx", channelId, name: "公众号" } });
  await db.close();
});
afterAll(() => rmSync(directory, { recursive: true }));

const POST = { account: "wx", url: "https://mp.example/1", title: "推文", postedAt: "2026-02-01T09:00:00+08:00" };

it("records a list once, and says what of it could not be", async () => {
  const lines = [
    JSON.stringify(POST),
    "",
    JSON.stringify({ ...POST, account: "nobody" }),
    JSON.stringify({ ...POST, url: "ftp://a.cn", text: " " }),
    "{",
    "[]",
    JSON.stringify({ ...POST, url: "https://mp.example/2", author: "x" }),
  ];
  const args = ["outside-posts", "import", file("posts.jsonl", lines.join("\n")), "--json"];
  const { code, out } = await callCli(args, env);
  expect(code).toBe(1);
  expect(JSON.parse(out)).toEqual({
    ...{ added: 1, changed: 0, unchanged: 0, failed: 5 },
    faults: [
      { line: 3, problems: ['account: NOT_IN_LIST: There is no account "nobody".'] },
      {
        line: 4,
        problems: [expect.stringContaining("url: WRONG_FORMAT"), expect.stringContaining("text: WRONG_FORMAT")],
      },
      { line: 5, problems: ["Is not JSON in UTF-8."] },
      { line: 6, problems: ["Is JSON, but no object."] },
      { line: 7, problems: [expect.stringContaining("UNKNOWN_FIELD")] },
    ],
  });
});

it("takes CSV with a head, and changes what says something else", async () => {
  const csv = `\ufeffaccount,url,title,postedAt,text\nwx,https://mp.example/1,推文,2026-02-01T09:00:00+08:00,\nwx,https://mp.example/3,"三，""新""",2026-02-03T09:00:00+08:00,正文\n`;
  const run = (text: string) => callCli(["outside-posts", "import", file("posts.csv", text)], env);
  expect((await run(csv)).out).toBe("1 added, 0 changed, 1 unchanged, 0 failed\n");
  expect((await run(csv.replace("推文", "改了"))).out).toBe("0 added, 1 changed, 1 unchanged, 0 failed\n");
  expect(await run(`${csv}wx,"https`)).toMatchObject({
    code: 1,
    out: expect.stringContaining("cannot be read further"),
  });
});

it.each([
  ["nowhere.jsonl", /cannot be read: ENOENT/],
  ["posts.txt", /is neither \.jsonl nor \.csv/],
])("refuses %s in one line", async (name, message) => {
  if (name === "posts.txt") file(name, "");
  const refused = await callCli(["outside-posts", "import", join(directory, name)], env);
  expect(refused).toEqual({ code: 1, out: "", err: expect.stringMatching(message) });
});
