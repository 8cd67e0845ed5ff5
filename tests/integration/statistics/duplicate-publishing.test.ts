import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import type { Viewer } from "../../../src/domains/access/rules.ts";
import { duplicateFollower } from "../../../src/domains/duplicate/follower.ts";
import { matchPublished } from "../../../src/domains/outside-post/match-published.ts";
import type { DuplicateDecision } from "../../../src/platform/db/index.ts";
import { followOnce } from "../../../src/platform/followers/follower.ts";
import { newId } from "../../../src/platform/ids.ts";
import { silentLog } from "../../../src/platform/log.ts";
import { callDesk } from "../../support/desk.ts";
import { insertPost } from "../../support/insert-post.ts";
import { World } from "../../support/world.ts";
import { NOTICE, OTHER_NOTICE } from "../duplicate/duplicate-world.ts";

let world: World;
let viewer: Viewer;
let channelId: string;
beforeAll(async () => {
  world = await World.open();
  viewer = await world.person("office", "syndicate", "publish");
  channelId = (await world.db.prisma.channel.findUniqueOrThrow({ where: { key: "wechat" } })).id;
});
beforeEach(async () => {
  await world.clear();
  await world.db.owner.query("truncate channel_metric");
  await world.db.owner.query("delete from account where not built_in");
});
afterAll(() => world.close());

async function publish(title: string, bodyHtml: string, on: string, publisherId: string | null = null) {
  const at = new Date(`${on}T09:00:00+08:00`);
  const made = await world.publish({ title, bodyHtml, publisherId, originalPublishedAt: at });
  await world.registryChanged();
  await followOnce({ db: world.db, log: silentLog }, duplicateFollower(world.clock, matchPublished));
  return made;
}

async function post(account: string, number: number, html: string, on: string) {
  const url = `https://mp.example/s/${number}`;
  const input = {
    account,
    url,
    title: `推文${number}`,
    text: html.replaceAll(/<[^>]+>/g, ""),
    postedAt: `${on}T10:00:00+08:00`,
  };
  return (await callDesk(world, "recordOutsidePost", input, viewer, "outsidePost { id verdict }")).outsidePost;
}

async function account(key: string, ownerId: string) {
  await world.db.prisma.account.create({ data: { id: newId(), key, channelId, ownerId, name: key } });
  await world.registryChanged();
}

const SHARE = "items enteredAgain rate";
const ENTRY = `enteredAt channel { key } organ { key } content { ... on Content { title } } outsidePost { title }
  sameAsContent { ... on Content { title } } sameAsOutsidePost { title } case { verdict }`;
async function figure(args = "") {
  const source = `{ statistics(from: "2026-01-01", to: "2026-02-28"${args}) { duplicatePublishing {
    unit total { ${SHARE} } entries(first: 10) { nodes { ${ENTRY} } }
    byOrgan { organ { key } ${SHARE} } byChannel { channel { key } ${SHARE} } byMonth { month ${SHARE} }
  } } }`;
  return (await world.read(source, {}, viewer)).statistics.duplicatePublishing;
}
const total = async (args = "") => {
  const { items, enteredAgain } = (await figure(args)).total;
  return [enteredAgain, items];
};

it("counts an item that was entered again where and when it was, and opens to what it counts", async () => {
  const [office, town] = [await world.organ("office"), await world.organ("town")];
  await account("wx-town", town);
  await publish("关于荷花路封闭施工的通告", NOTICE, "2026-01-05", office);
  await publish("关于停水的通告", OTHER_NOTICE, "2026-01-06", office);
  await publish("荷花路封闭施工", NOTICE, "2026-02-07", town);
  await post("wx-town", 1, NOTICE, "2026-02-08");
  await post("wx-town", 2, "<p>镇里今天举办了一场热闹的春耕农机展示，村民们前来参观选购各式农机。</p>", "2026-02-09");
  const found = await figure();
  expect(found.unit).toBe("条");
  expect(found.total).toMatchObject({ items: 3, enteredAgain: 1, rate: 1 / 3 });
  expect(found.entries.nodes).toEqual([
    {
      ...{ enteredAt: "2026-02-08T02:00:00.000Z", channel: { key: "wechat" }, organ: { key: "town" } },
      ...{ content: null, outsidePost: { title: "推文1" }, sameAsOutsidePost: null, case: null },
      sameAsContent: { title: "关于荷花路封闭施工的通告" },
    },
    {
      ...{ enteredAt: "2026-02-07T01:00:00.000Z", channel: null, organ: { key: "town" } },
      ...{ content: { title: "荷花路封闭施工" }, outsidePost: null, sameAsOutsidePost: null },
      ...{ sameAsContent: { title: "关于荷花路封闭施工的通告" }, case: { verdict: "SAME_DOCUMENT" } },
    },
  ]);
  expect(found.byOrgan).toEqual([
    { organ: { key: "town" }, items: 2, enteredAgain: 1, rate: 0.5 },
    { organ: { key: "office" }, items: 2, enteredAgain: 0, rate: 0 },
  ]);
  expect(found.byChannel).toEqual([
    { channel: { key: "wechat" }, items: 2, enteredAgain: 1, rate: 0.5 },
    { channel: null, items: 2, enteredAgain: 1, rate: 0.5 },
  ]);
  expect(found.byMonth).toMatchObject([
    { month: "2026-01", items: 2, enteredAgain: 0 },
    { month: "2026-02", items: 2, enteredAgain: 1 },
  ]);
  expect(await total(', organ: "office"')).toEqual([0, 2]);
});

it("opens each share to what it counts", async () => {
  const town = await world.organ("town");
  await account("wx-town", town);
  await publish("关于荷花路封闭施工的通告", NOTICE, "2026-01-05");
  await publish("荷花路封闭施工", NOTICE, "2026-02-07");
  await post("wx-town", 1, NOTICE, "2026-02-08");
  const of = async (key: string) => {
    const source = `query ($of: String) { statistics(from: "2026-01-01", to: "2026-02-28") { duplicatePublishing {
      byOrgan { key } byChannel { key } byMonth { key } entries(first: 10, of: $of) { nodes { enteredAt } } } } }`;
    return (await world.query(source, { of: key }, viewer)) as never as {
      errors: { code: string }[];
      data: {
        statistics: { duplicatePublishing: Record<string, { key: string }[]> & { entries: { nodes: object[] } } };
      };
    };
  };
  const { byOrgan, byChannel, byMonth } = (await of("total")).data.statistics.duplicatePublishing;
  const keys = [...byOrgan!, ...byChannel!, ...byMonth!].map(({ key }) => key);
  expect(keys.sort()).toEqual([
    "channel:-",
    "channel:wechat",
    "month:2026-01",
    "month:2026-02",
    "organ:-",
    "organ:town",
  ]);
  const counts = await Promise.all(
    ["total", ...keys].map(async (key) => (await of(key)).data.statistics.duplicatePublishing.entries.nodes.length),
  );
  expect(counts).toEqual([2, 1, 1, 0, 2, 1, 1]);
  for (const wrong of ["", "organ:", "organ:no", "channel:no", "month:2026", "year:2026"])
    expect((await of(wrong)).errors).toMatchObject([{ code: "BAD_USER_INPUT" }]);
});

it("sees a content that was posted outside before it was entered", async () => {
  await account("wx-town", await world.organ("town"));
  await post("wx-town", 1, NOTICE, "2026-01-05");
  expect(await total()).toEqual([0, 1]);
  await publish("关于荷花路封闭施工的通告", NOTICE, "2026-01-08");
  const { nodes } = (await figure()).entries;
  expect(nodes).toMatchObject([
    { content: { title: "关于荷花路封闭施工的通告" }, sameAsOutsidePost: { title: "推文1" } },
  ]);
  expect(await total()).toEqual([1, 1]);
});

it("does not count what is to be there twice, and what was told apart", async () => {
  await publish("关于荷花路封闭施工的通告", NOTICE, "2026-01-05");
  await publish("荷花路封闭施工", NOTICE, "2026-02-07");
  const decided = async (decision: DuplicateDecision) => {
    const by = { decidedById: viewer.personId!, decidedAt: world.clock.now(), reason: "理由" };
    await world.db.prisma.duplicateCase.updateMany({ data: { decision, ...by } });
    return await total();
  };
  expect(await total()).toEqual([1, 1]);
  expect(await decided("REPRINT")).toEqual([0, 2]);
  expect(await decided("JOINT_ISSUE")).toEqual([0, 2]);
  expect(await decided("DISTINCT")).toEqual([0, 2]);
});

it("goes by what a person decided about a post, and leaves out what the ledger knows by now", async () => {
  await account("wx-town", await world.organ("town"));
  const { contentId, editionId } = await publish("关于荷花路封闭施工的通告", NOTICE, "2026-01-05");
  const same = await post("wx-town", 1, NOTICE, "2026-02-08");
  expect(await total()).toEqual([1, 1]);
  const decide = (decision: string) =>
    callDesk(world, "decideOutsidePost", { post: same.id, decision, reason: "理由" }, viewer, "outsidePost { id }");
  await decide("NOT_SAME");
  expect(await total()).toEqual([0, 2]);
  await decide("SAME");
  expect(await total()).toEqual([1, 1]);
  await insertPost(world, { accountKey: "wx-town", contentId, editionId, url: "https://mp.example/s/1" });
  expect(await total()).toEqual([0, 1]);
});

it("names no draft and nothing that was taken down", async () => {
  const { contentId } = await publish("关于荷花路封闭施工的通告", NOTICE, "2026-01-05");
  const [draft] = await world.create({ title: "草稿", bodyHtml: NOTICE });
  await world.db.transaction((tx) => world.deps.duplicates.check(tx, world.clock.now(), [draft.editionId]));
  expect(await total()).toEqual([0, 1]);
  await publish("荷花路封闭施工", NOTICE, "2026-02-07");
  await world.withdraw(contentId);
  expect(await total()).toEqual([0, 1]);
});

it("counts an item once that was entered three times, by what was first", async () => {
  await publish("关于荷花路封闭施工的通告", NOTICE, "2026-01-05");
  await publish("荷花路封闭施工", NOTICE, "2026-01-06");
  await publish("荷花路施工封闭通告", NOTICE, "2026-02-07");
  expect(await total()).toEqual([1, 1]);
  expect((await figure()).entries.nodes).toHaveLength(2);
});

it("pages through what it counts", async () => {
  for (const [at, title] of ["甲", "乙", "丙"].entries())
    await publish(`${title}关于封闭施工`, NOTICE, `2026-01-0${at + 1}`);
  const source = `query ($after: String) { statistics(from: "2026-01-01", to: "2026-01-31") { duplicatePublishing {
    entries(first: 1, after: $after) { nodes { enteredAt } pageInfo { endCursor hasNextPage } } } } }`;
  const page = async (after: string | null) =>
    (await world.read(source, { after }, viewer)).statistics.duplicatePublishing.entries;
  const first = await page(null);
  const second = await page(first.pageInfo.endCursor);
  expect([...first.nodes, ...second.nodes]).toEqual([
    { enteredAt: "2026-01-03T01:00:00.000Z" },
    { enteredAt: "2026-01-02T01:00:00.000Z" },
  ]);
  expect(second.pageInfo.hasNextPage).toBe(false);
});

it("is nothing where nothing is, and for signed-in callers alone", async () => {
  expect((await figure()).total).toMatchObject({ items: 0, enteredAgain: 0, rate: null });
  const source = '{ statistics(from: "2026-01-02", to: "2026-01-01") { from } }';
  expect((await world.query(source)).errors).toMatchObject([{ code: "UNAUTHENTICATED" }]);
  expect((await world.query(source, {}, viewer)).errors).toMatchObject([{ code: "BAD_USER_INPUT" }]);
});

it("adds metrics up by whole periods, and followers as they stood last", async () => {
  const office = await world.organ("office");
  await world.organ("town");
  await account("wx-office", office);
  const record = (metric: string, value: number, from: string, to: string) =>
    callDesk(world, "recordChannelMetric", { account: "wx-office", metric, value, from, to }, viewer, "metric { id }");
  await record("TIPS", 5, "2025-12-01", "2026-01-05");
  await record("TIPS", 7, "2026-01-06", "2026-01-31");
  await record("TIPS", 8, "2026-02-01", "2026-02-28");
  await record("FOLLOWERS", 100, "2025-12-31", "2025-12-31");
  await record("FOLLOWERS", 90, "2026-01-31", "2026-01-31");
  const sums = async (organ: string) => {
    const source = `{ statistics(from: "2026-01-01", to: "2026-02-28", organ: "${organ}") { metrics { metric unit value records(first: 5) { nodes { value } } } } }`;
    return (await world.read(source, {}, viewer)).statistics.metrics;
  };
  expect(await sums("office")).toEqual([
    { metric: "TIPS", unit: "件", value: 15, records: { nodes: [{ value: 8 }, { value: 7 }] } },
    { metric: "FOLLOWERS", unit: "人", value: 90, records: { nodes: [{ value: 90 }] } },
  ]);
  expect(await sums("town")).toEqual([]);
});
