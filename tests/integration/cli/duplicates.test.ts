import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { DemoCalendar } from "../../../src/demo/demo-calendar.ts";
import { demoItems } from "../../../src/demo/demo-items.ts";
import { openDatabase } from "../../../src/platform/db/index.ts";
import { silentLog } from "../../../src/platform/log.ts";
import { useCliDatabase } from "../../support/cli-database.ts";
import { callCli } from "../../support/run-cli.ts";

const { dataDir, env } = useCliDatabase("duplicates");
const directory = mkdtempSync(join(tmpdir(), "tongyuan-evaluate-"));
const documents = join(directory, "documents.jsonl");
const versions = join(directory, "versions.json");
const report = join(directory, "disputed.csv");

beforeAll(() => {
  const items = demoItems(new DemoCalendar(new Date("2026-03-01T00:00:00Z")));
  const texts = items.filter(({ body }) => (body ?? "").length > 300).slice(0, 8);
  const rows = texts.map(({ title, body }, n) => ({ id: `demo-${n}`, title, body: body!, date: "2025-01-01" }));
  const former = {
    ...rows[0]!,
    id: "former",
    date: "2019-01-01",
    body: `法律、法规另有规定的，从其规定。\n${rows[0]!.body}`,
  };
  writeFileSync(documents, `${[...rows, former].map((row) => JSON.stringify(row)).join("\n")}\n`);
  writeFileSync(versions, JSON.stringify([{ versions: [{ id: "demo-0" }, { id: "former" }] }]));
});
afterAll(() => rmSync(directory, { recursive: true }));

it("tries rewrites of documents, and writes down what is disputed", async () => {
  const args = ["duplicates", "evaluate", documents, "--versions", versions, "--report", report, "--json"];
  const { code, out, err } = await callCli(args, {});
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(JSON.parse(out)).toMatchObject({
    recall: 1,
    // Two notices in one, of which the second is the former state: all of the document stands in it too.
    precision: 91 / 92,
    versionsCalledDuplicates: 0,
    siblingsCalledDuplicates: null,
    documents: 9,
    seed: 1,
    originals: { REVISION: 1 },
    versionsOfEqualBodies: [],
    disputed: 1,
    report,
  });
  const [header, disputed] = readFileSync(report, "utf8").split("\n");
  expect(header).toBe("what,rewrite,one,other,verdict,containment,titles");
  expect(disputed).toMatch(/^wrong,two notices in one,demo-7,demo-0,NEAR_DUPLICATE,1,/);
});

it.each([
  ["nowhere.jsonl", /^.*nowhere\.jsonl cannot be read: ENOENT/],
  ["broken.jsonl", /broken\.jsonl, line 1: is not JSON/],
  ["untitled.jsonl", /untitled\.jsonl, line 1: title: /],
])("refuses %s, and says where it is wrong", async (name, message) => {
  if (name === "broken.jsonl") writeFileSync(join(directory, name), "{");
  if (name === "untitled.jsonl") writeFileSync(join(directory, name), '{"id":"1","body":""}');
  const refused = await callCli(["duplicates", "evaluate", join(directory, name), "--report", report], {});
  expect(refused).toEqual({ code: 1, out: "", err: expect.stringMatching(message) });
});

it("makes the index anew of a database that is there", async () => {
  expect(await callCli(["duplicates", "reindex"], env)).toEqual({
    code: 0,
    out: "0 editions indexed and compared\n",
    err: "",
  });
  const db = await openDatabase({ url: env.DATABASE_URL, dataDir, log: silentLog });
  expect(await db.prisma.likeness.count()).toBe(0);
  await db.close();
});
