import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { SCOPES, type Scope, type Viewer } from "../../../src/domains/access/rules.ts";
import { DEFAULT_RULE_SETTINGS } from "../../../src/domains/content/index.ts";
import { DOCUMENTED_URL } from "../../support/demo-server.ts";
import { editorToken } from "../../support/editor-token.ts";
import { readExamples } from "../../support/guide-examples.ts";
import { listenApp } from "../../support/listening-app.ts";
import { startProcess } from "../../support/run-process.ts";
import { World } from "../../support/world.ts";

const GUIDE = "docs/guide/editor.md";
const EXAMPLES = readExamples(GUIDE);
/** Who each example is run as, by its first line, once the guide has made them. */
const PEOPLE: Record<string, { key: string; scopes: readonly Scope[] }> = {
  author: { key: "li.na", scopes: ["author"] },
  reviewer: { key: "wang.wei", scopes: ["review", "publish"] },
  inspector: { key: "chen.jing", scopes: ["review", "read:drafts", "audit"] },
};
const WEEK_MS = 7 * 86_400_000;

let world: World;
let admin: Viewer;
let readerDir: string;
beforeAll(async () => {
  world = await World.open(DEFAULT_RULE_SETTINGS);
  await world.column("tzgg");
  admin = await world.person("admin", ...SCOPES);
  readerDir = mkdtempSync(join(tmpdir(), "tongyuan-reader-"));
  writeFileSync(join(readerDir, "token"), (await editorToken(world, ...SCOPES)).token);
});
afterAll(async () => {
  await world.close();
  rmSync(readerDir, { recursive: true });
});

interface Answer {
  id?: string;
  version?: number;
  contentId?: string;
  linkId?: string;
  content?: { publishedAt: string } | null;
  problems?: object[];
  backReviews?: { id: string; outcome: string }[];
  nodes?: { id: string; kind?: string }[];
}

/** What the guide writes as an example only, as it was answered last. */
const answered: Record<string, unknown> = {};
/** The contents that are written, the one that the examples are about last. */
const written: Record<string, unknown>[] = [];
let problems: object[] = [];

it.each(EXAMPLES.filter(({ language }) => language === "graphql" || language === "json"))(
  `${GUIDE}:$line does what it says, after those before it`,
  async ({ language, text, variables }) => {
    if (language === "json") return expect(problems).toMatchObject(JSON.parse(text));
    const role = /^# (\w+)\n/.exec(text)?.[1] ?? "";
    world.clock.advance(1_000);
    const ahead = new Date(world.clock.now().getTime() + WEEK_MS).toISOString();
    const known: Record<string, unknown> = { ...answered, ...written.at(-1), ahead };
    // Whoever follows the guide finds the version that it writes.
    if ("version" in variables) expect(variables.version).toBe(known.version);
    const given = Object.keys(variables).map((name) => [name, known[name] ?? variables[name as never]]);
    const { data, errors } = await world.query(text, Object.fromEntries(given), await viewerOf(role));
    expect(errors).toEqual([]);
    for (const result of Object.values<Answer & { edition?: Answer }>(data)) {
      expect(result).not.toHaveProperty("code");
      remember(typeof result.edition === "object" ? result.edition : result);
    }
    // What comes after it is about the content before it.
    if (text.includes("discardDraft")) written.pop();
  },
);

function remember({ id, version, contentId, linkId, content, backReviews = [], nodes = [], ...answer }: Answer): void {
  const current = written.at(-1);
  if (contentId && contentId !== current?.content) written.push({ content: contentId });
  if (id && version) Object.assign(written.at(-1) ?? {}, { edition: id, version });
  problems = answer.problems ?? problems;
  answered.link = linkId ?? answered.link;
  answered.moment ??= content?.publishedAt;
  answered.finding = backReviews.find(({ outcome }) => outcome === "FINDINGS")?.id ?? answered.finding;
  answered.obligation = nodes.find(({ kind }) => kind === "CORRECTION")?.id ?? answered.obligation;
}

async function viewerOf(role: string): Promise<Viewer> {
  const person = PEOPLE[role];
  if (!person) return admin;
  const { id, name } = await world.db.prisma.person.findUniqueOrThrow({ where: { key: person.key } });
  return {
    kind: "PERSON",
    personId: id,
    name,
    scopes: person.scopes,
    organScopes: [],
    accountKeys: [],
    expiresAt: null,
  };
}

it("the last example has taken down for good what the first has written, and corrected twice", async () => {
  const contents = await world.db.prisma.content.findMany({
    where: { state: { not: "UNPUBLISHED" } },
    include: { editions: { orderBy: { number: "asc" } } },
  });
  expect(contents).toMatchObject([
    {
      state: "GONE",
      stateReason: "施工已经取消，通告不再保留。",
      editions: [{ number: 1 }, { number: 2 }, { number: 3 }],
    },
  ]);
  expect(contents[0]?.editions[2]?.bodyText).toContain("现场负责人：〔已隐去〕");
});

it("what was owed for the correction was resolved by it", async () => {
  const { obligations } = await world.read(
    "{ obligations(filter: { state: RESOLVED }) { nodes { kind resolution reminders { note } } } }",
    {},
    admin,
  );
  const reminders = [{ note: "已电话提醒经办人，今天下班前更正。" }];
  expect(obligations.nodes).toContainEqual({ kind: "CORRECTION", resolution: "FULFILLED", reminders });
});

it.each(EXAMPLES.filter(({ language }) => language === "sh"))("runs the commands of $line", async ({ text }) => {
  const { url, close } = await listenApp(world);
  const asked = text.replaceAll(DOCUMENTED_URL, url).replace(".data/admin-token", "token");
  const { code, out } = await startProcess("sh", ["-ec", `cd '${readerDir}'; TOKEN=$(cat token)\n${asked}`]).ended;
  await close();
  expect(code).toBe(0);
  if (text.includes("-o obligations.csv"))
    expect(readFileSync(join(readerDir, "obligations.csv"), "utf8")).toContain("逾期");
  else expect(JSON.parse(out)).toHaveProperty("data.editions.nodes");
});
