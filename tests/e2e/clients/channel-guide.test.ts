import { afterAll, beforeAll, expect, it } from "vitest";
import { createToken } from "../../../src/domains/access/commands/create-token.ts";
import { SCOPES, type Viewer } from "../../../src/domains/access/rules.ts";
import { DOCUMENTED_URL } from "../../support/demo-server.ts";
import { type FakePlatform, startFakePlatform } from "../../support/fake-platform.ts";
import { readExamples } from "../../support/guide-examples.ts";
import { listenApp } from "../../support/listening-app.ts";
import { startProcess } from "../../support/run-process.ts";
import { World } from "../../support/world.ts";

const GUIDE = "docs/guide/channel.md";
const ACCOUNT = "weibo-qili";
const EXAMPLES = readExamples(GUIDE);
const STANDING = `{ placements(filter: { account: "${ACCOUNT}" }, first: 1) {
  nodes { id version state duty { id } } } }`;

let world: World;
let admin: Viewer;
let content: { id: string; globalId: string };
let platform: FakePlatform;
beforeAll(async () => {
  world = await World.open();
  // The program looks at its posts now.
  world.clock.set(new Date().toISOString());
  await world.loadDemo();
  await world.registryChanged();
  admin = await world.person("admin", ...SCOPES);
  const { contentId, globalId } = await world.publish({ title: "关于举办椪柑节的公告" });
  content = { id: contentId, globalId };
  platform = await startFakePlatform(() => world.clock.now());
});
afterAll(async () => {
  await platform.close();
  await world.close();
});

const operator = () => world.person("he.lin", `syndicate:${ACCOUNT}`);

/** What the guide says has happened before an example. */
const BEFORE: Readonly<Record<string, () => Promise<void>>> = {
  "mutation Updated": async () => void (await world.correct(content.id, { title: "关于延期举办椪柑节的公告" })),
  "query Owed": () => world.withdraw(content.id),
};

/** What the guide writes as an example only. */
async function known(): Promise<Record<string, unknown>> {
  const [placement] = (await world.read(STANDING, {}, await operator())).placements.nodes;
  const { id, version, duty } = placement ?? {};
  const now = world.clock.now().toISOString();
  return { content: content.globalId, placement: id, version, duty: duty?.id, now };
}

it.each(EXAMPLES.filter(({ language }) => language === "graphql"))(
  `${GUIDE}:$line does what it says, after those before it`,
  async ({ text, variables }) => {
    const [, role, operation = ""] = /^# (\w+)\n(\w+ \w+)/.exec(text) ?? [];
    world.clock.advance(1_000);
    await BEFORE[operation]?.();
    await world.app.refreshRegistries();
    const isOperator = role === "operator";
    const values = isOperator ? await known() : {};
    const given = Object.fromEntries(Object.keys(variables).map((name) => [name, values[name]]));
    const { data, errors } = await world.query(text, given, isOperator ? await operator() : admin);
    expect(errors).toEqual([]);
    await world.app.refreshRegistries();
    for (const result of Object.values<{ code?: string; nodes?: object[] } | null>(data)) {
      expect(result).not.toBeNull();
      expect(result).not.toHaveProperty("code");
      if (result?.nodes) expect(result.nodes.length).toBeGreaterThan(0);
    }
  },
);

it("what the examples posted was corrected and taken down, and each duty closed", async () => {
  const duties = await world.db.prisma.duty.findMany({
    where: { placement: { account: { key: ACCOUNT } } },
    include: { placement: true },
    orderBy: { id: "asc" },
  });
  expect(duties).toMatchObject([
    { kind: "UPDATE", closing: "EDITED_IN_PLACE" },
    { kind: "TAKE_DOWN", closing: "TAKEN_DOWN", checkedStatus: 404, placement: { state: "WITHDRAWN" } },
  ]);
});

it.each(EXAMPLES.filter(({ language }) => language === "sh"))("runs the commands of $line", async ({ text }) => {
  const { contentId } = await world.publish({ title: "关于椪柑节期间交通管制的通告" });
  const { id: accountId } = await world.db.prisma.account.findUniqueOrThrow({ where: { key: ACCOUNT } });
  const program = await operator();
  await world.app.refreshRegistries();
  const planned = `mutation ($content: ID!) { place(input: { content: $content, account: "${ACCOUNT}" }) { ... on PlaceSuccess { placement { id } } } }`;
  await world.read(planned, { content: Buffer.from(`Announcement:${contentId}`).toString("base64url") }, program);
  const limits = { organs: [], accounts: [ACCOUNT] };
  const request = { name: "程序", scopes: ["syndicate" as const], limits, personKey: "he.lin", expiresAt: null };
  const by = { clock: world.clock, actorId: world.editor.personId };
  const made = await world.db.transaction((tx) => createToken(tx, by, request));
  const { url, close } = await listenApp(world);
  const asked = text
    .replaceAll(DOCUMENTED_URL, url)
    .replaceAll("http://127.0.0.1:8080", platform.url)
    .replaceAll("npx tsx", `"${process.execPath}" --import tsx`);
  const ran = await startProcess("sh", ["-ec", asked], { TONGYUAN_TOKEN: made?.token ?? "" }).ended;
  await close();
  expect(ran).toEqual({ code: 0, out: "《关于椪柑节期间交通管制的通告》：已发布\n", err: "" });
  const [placement] = await world.db.prisma.placement.findMany({ where: { accountId, contentId } });
  expect(placement?.state).toBe("LIVE");
});
