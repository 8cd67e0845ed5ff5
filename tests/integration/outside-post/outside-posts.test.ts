import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Viewer } from "../../../src/domains/access/rules.ts";
import { duplicateFollower } from "../../../src/domains/duplicate/follower.ts";
import { recordOutsidePost } from "../../../src/domains/outside-post/commands/record-outside-post.ts";
import { matchPublished } from "../../../src/domains/outside-post/match-published.ts";
import type { Tx } from "../../../src/platform/db/index.ts";
import { followOnce } from "../../../src/platform/followers/follower.ts";
import { newId } from "../../../src/platform/ids.ts";
import { silentLog } from "../../../src/platform/log.ts";
import { onPostgres } from "../../support/database.ts";
import { callDesk } from "../../support/desk.ts";
import { insertPost } from "../../support/insert-post.ts";
import { runAtOnce } from "../../support/run-at-once.ts";
import { World } from "../../support/world.ts";
import { NOTICE, OTHER_NOTICE } from "../duplicate/duplicate-world.ts";

const POST = `outsidePost { id url title postedAt verdict containment containmentOfContent decision reason decidedBy { name }
  content { ... on Content { title } } account { key } }`;
const textOf = (html: string) => html.replaceAll(/<[^>]+>/g, "");
const SAID = { url: "https://mp.example/s/1", title: "荷花路要封闭了", postedAt: "2026-02-20T09:00:00+08:00" };

let world: World;
let program: Viewer;
let office: Viewer;
beforeAll(async () => {
  world = await World.open();
  const { id: channelId } = await world.db.prisma.channel.findUniqueOrThrow({ where: { key: "wechat" } });
  await world.db.prisma.account.create({ data: { id: newId(), key: "wx", channelId, name: "公众号" } });
  program = await world.person("program", "syndicate:wx");
  office = await world.person("office", "publish");
});
beforeEach(async () => {
  await world.clear();
});
afterAll(() => world.close());

const record = (input: object, viewer = program) =>
  callDesk(world, "recordOutsidePost", { account: "wx", ...SAID, ...input }, viewer, POST);
const decide = (input: object, viewer = office) => callDesk(world, "decideOutsidePost", input, viewer, POST);

/** Publishes, and has the followers see it. */
async function published(title: string, bodyHtml: string) {
  const made = await world.publish({ title, bodyHtml });
  await world.registryChanged();
  await followOnce({ db: world.db, log: silentLog }, duplicateFollower(world.clock, matchPublished));
  return made;
}

const posts = async (filter: object = {}) => {
  const source = `query ($filter: OutsidePostFilter) { outsidePosts(filter: $filter) { nodes { url title verdict content { ... on Content { title } } } } }`;
  return (await world.read(source, { filter }, program)).outsidePosts.nodes;
};

describe("an outside post", () => {
  it("is matched with what is public and says the same, with its figures", async () => {
    await published("关于荷花路封闭施工的通告", NOTICE);
    await published("关于停水的通告", OTHER_NOTICE);
    expect((await record({ text: textOf(NOTICE) })).outsidePost).toEqual({
      ...{ id: expect.any(String), url: SAID.url, title: SAID.title, postedAt: "2026-02-20T01:00:00.000Z" },
      ...{ verdict: "SAME_DOCUMENT", containment: 1, containmentOfContent: 1, account: { key: "wx" } },
      ...{ content: { title: "关于荷花路封闭施工的通告" }, decision: null, reason: null, decidedBy: null },
    });
    const excerpt = await record({ url: "https://mp.example/s/2", text: textOf(NOTICE).slice(0, 45) });
    expect(excerpt.outsidePost).toMatchObject({ verdict: "EXCERPT", containment: 1 });
  });

  it("is matched with what is published after it, once", async () => {
    await record({ text: textOf(NOTICE) });
    await record({ url: "https://mp.example/s/2", text: textOf(OTHER_NOTICE) });
    expect(await posts({ matched: true })).toEqual([]);
    await published("关于荷花路封闭施工的通告", NOTICE);
    expect(await posts({ matched: true })).toEqual([
      { url: SAID.url, title: SAID.title, verdict: "SAME_DOCUMENT", content: { title: "关于荷花路封闭施工的通告" } },
    ]);
    await published("荷花路封闭施工", NOTICE);
    expect((await posts({ matched: true }))[0].content.title).toBe("关于荷花路封闭施工的通告");
  });

  it("is not matched with a draft, nor shown with what was taken down", async () => {
    await world.create({ title: "草稿", bodyHtml: NOTICE });
    expect((await record({ text: textOf(NOTICE) })).outsidePost.content).toBeNull();
    const { contentId } = await published("关于荷花路封闭施工的通告", NOTICE);
    await world.withdraw(contentId);
    expect(await posts()).toEqual([{ url: SAID.url, title: SAID.title, verdict: "SAME_DOCUMENT", content: null }]);
  });

  it("of the same address is the same post, whose decision holds as long as it says the same", async () => {
    await published("关于荷花路封闭施工的通告", NOTICE);
    const { outsidePost } = await record({ text: textOf(NOTICE) });
    await decide({ post: outsidePost.id, decision: "NOT_SAME", reason: "另一路段" });
    const moved = { text: textOf(NOTICE), url: `${SAID.url}#top`, postedAt: "2026-02-21T09:00:00+08:00" };
    expect((await record(moved)).outsidePost).toMatchObject({
      id: outsidePost.id,
      decision: "NOT_SAME",
      verdict: "SAME_DOCUMENT",
    });
    const audited = await world.db.prisma.auditEntry.count({ where: { command: "outsidePost.record" } });
    await record(moved);
    expect(await world.db.prisma.auditEntry.count({ where: { command: "outsidePost.record" } })).toBe(audited);
    expect((await record({ text: textOf(OTHER_NOTICE) })).outsidePost).toMatchObject({
      id: outsidePost.id,
      decision: null,
      verdict: null,
      content: null,
    });
    expect(await posts()).toHaveLength(1);
  });

  it("is no post of the ledger", async () => {
    const { contentId, editionId } = await world.publish();
    await insertPost(world, { accountKey: "wx", contentId, editionId, url: SAID.url });
    expect(await record({})).toMatchObject({ problems: [{ rule: "post-in-ledger" }] });
    expect(await posts()).toEqual([]);
  });

  it("keeps nothing of a text that is redacted", async () => {
    const { contentId, globalId } = await published("关于荷花路封闭施工的通告", NOTICE);
    const { outsidePost } = await record({ text: textOf(NOTICE) });
    await decide({ post: outsidePost.id, decision: "SAME", reason: "都写到新桥街" });
    const input = {
      content: globalId,
      expectedVersion: await world.version(contentId),
      passages: ["新桥街"],
      reason: "个人信息",
    };
    await callDesk(world, "redact", input, office, "contentId");
    const stored = await world.db.prisma.outsidePost.findFirstOrThrow();
    expect(stored).toMatchObject({
      ...{ title: "〔已隐去〕", text: null, sketch: [], textHash: null, contentId },
      ...{ decision: "SAME", reason: "〔已隐去〕" },
    });
  });

  it("activates its account", async () => {
    const health = async () =>
      (await world.read('{ channel(key: "wechat") { accounts { health { lastPostedAt isIdle } } } }', {}, program))
        .channel.accounts[0].health;
    expect(await health()).toEqual({ lastPostedAt: null, isIdle: true });
    await record({});
    expect(await health()).toEqual({ lastPostedAt: "2026-02-20T01:00:00.000Z", isIdle: false });
  });
});

describe("a decision", () => {
  it("names the content that nothing was found of, by a person, for a reason", async () => {
    const { globalId } = await published("关于荷花路封闭施工的通告", NOTICE);
    const { outsidePost } = await record({});
    const decision = { post: outsidePost.id, decision: "SAME", reason: "同一通告的海报" };
    expect(await decide(decision)).toMatchObject({ problems: [{ rule: "nothing-like-it" }] });
    expect(await decide({ ...decision, reason: " " })).toMatchObject({
      issues: [{ path: ["reason"], code: "REQUIRED" }],
    });
    expect(await decide({ ...decision, post: "x" })).toMatchObject({ __typename: "NotFoundError" });
    const [draft] = await world.create({});
    const hidden = Buffer.from(`Announcement:${draft.contentId}`).toString("base64");
    expect(await decide({ ...decision, content: hidden })).toMatchObject({ __typename: "NotFoundError" });
    const system = { ...office, kind: "SYSTEM" as const, personId: world.importer.personId };
    expect(await decide({ ...decision, content: globalId }, system)).toMatchObject({
      problems: [{ rule: "person-needed" }],
    });
    expect((await decide({ ...decision, content: globalId })).outsidePost).toMatchObject({
      ...{ decision: "SAME", reason: "同一通告的海报", decidedBy: { name: "office" }, verdict: null },
      content: { title: "关于荷花路封闭施工的通告" },
    });
  });
});

describe("bad input", () => {
  it.each([
    [{ url: "ftp://a.cn/1" }, "url", "WRONG_FORMAT"],
    [{ url: "没有" }, "url", "WRONG_FORMAT"],
    [{ url: `https://a.cn/${"政".repeat(300)}` }, "url", "OUT_OF_RANGE"],
    [{ title: "　" }, "title", "WRONG_FORMAT"],
    [{ title: "题".repeat(301) }, "title", "OUT_OF_RANGE"],
    [{ text: " " }, "text", "WRONG_FORMAT"],
    [{ text: "哈".repeat(20_001) }, "text", "OUT_OF_RANGE"],
    [{ text: "\u0000" }, "text", "WRONG_FORMAT"],
    [{ text: "\ud800" }, "text", "WRONG_FORMAT"],
    [{ postedAt: "2026-03-02T09:00:00+08:00" }, "postedAt", "OUT_OF_RANGE"],
  ])("is told where it is wrong: %#", async (wrong, path, code) => {
    expect((await record(wrong)).issues).toEqual([{ path: [path], code }]);
    expect(await posts()).toEqual([]);
  });

  it.each(["好的", "。。。！！！", "哈".repeat(20_000), "😀"])(
    "of little to say is recorded and like nothing: %#",
    async (text) => {
      await published("关于荷花路封闭施工的通告", NOTICE);
      expect((await record({ text, title: "！" })).outsidePost).toMatchObject({ verdict: null, content: null });
      await published("关于停水的通告", OTHER_NOTICE);
      expect(await posts({ matched: true })).toEqual([]);
    },
  );

  it("names an account that is here and posts", async () => {
    expect(await record({ account: "nothing" })).toMatchObject({ __typename: "NotFoundError" });
    const all = await world.person("all-accounts", "syndicate");
    expect(await record({ account: "portal" }, all)).toMatchObject({ problems: [{ rule: "account-built-in" }] });
  });
});

onPostgres("two connections", "of one address is one post when two record it at once", async () => {
  const draft = {
    account: "wx",
    url: SAID.url,
    outsideId: null,
    title: SAID.title,
    text: null,
    postedAt: world.clock.now(),
  };
  const recordAtOnce = (tx: Tx) => recordOutsidePost(tx, world.deps, world.editor, draft);
  const [first, second] = await runAtOnce(world.db, recordAtOnce);
  expect(first).toMatchObject({ ok: true, became: "added" });
  expect(second).toMatchObject({ ok: true, became: "unchanged" });
});
