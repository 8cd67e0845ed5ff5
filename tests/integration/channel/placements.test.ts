import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ContentType } from "../../../src/platform/db/index.ts";
import { SAMPLE_DETAILS } from "../../support/sample-details.ts";
import { World } from "../../support/world.ts";

describe("the placements of built-in accounts", () => {
  let world: World;
  beforeAll(async () => {
    world = await World.open();
  });
  afterAll(() => world.close());

  /** The accounts that show a content, each with its edition and the placement's state. */
  async function placementsOf(contentId: string): Promise<string[]> {
    const placements = await world.db.prisma.placement.findMany({
      where: { contentId },
      include: { account: true, edition: true },
      orderBy: { account: { key: "asc" } },
    });
    return placements.map(({ account, edition, state }) => `${account.key} ${edition.number} ${state}`);
  }

  it.each<[ContentType, string[]]>([
    ["REPORT", ["portal", "reading-points"]],
    ["INTERPRETATION", ["mini-program", "portal", "reading-points"]],
    ["CONSULTATION", ["mini-program", "portal", "reading-points"]],
    ["ENTERPRISE_NOTICE", ["enterprise", "portal"]],
    ["POLICY_DOCUMENT", ["portal", "reading-points"]],
    ["ANNOUNCEMENT", ["mini-program", "portal"]],
  ])("show %s on %j when it is published", async (type, accounts) => {
    const { contentId } = await world.publish({ type });
    expect(await placementsOf(contentId)).toEqual(accounts.map((key) => `${key} 1 LIVE`));
  });

  it("show the enterprise platform what is filed under enterprises, of any type", async () => {
    const { id } = await world.db.prisma.topic.findUniqueOrThrow({ where: { key: "audience-enterprises" } });
    const { contentId } = await world.publish({ type: "POLICY_DOCUMENT", topicIds: [id] });
    expect(await placementsOf(contentId)).toEqual(["enterprise 1 LIVE", "portal 1 LIVE", "reading-points 1 LIVE"]);
  });

  it("follow a correction", async () => {
    const { contentId } = await world.publish();
    await world.correct(contentId);
    expect(await placementsOf(contentId)).toEqual(["mini-program 2 LIVE", "portal 2 LIVE"]);
  });

  it("end where the selection names the content no more", async () => {
    const [topicId, other] = [await world.topic("selected"), await world.topic("not-selected")];
    const selection = [{ types: null, topicIds: [topicId], columnIds: null }];
    const data = { selection };
    await world.db.prisma.account.update({ where: { key: "reading-points" }, data });
    const { contentId } = await world.publish({ topicIds: [topicId] });
    expect(await placementsOf(contentId)).toContain("reading-points 1 LIVE");
    await world.correct(contentId, { topicIds: [other] });
    expect(await placementsOf(contentId)).toEqual([
      "mini-program 2 LIVE",
      "portal 2 LIVE",
      "reading-points 1 WITHDRAWN",
    ]);
    await world.correct(contentId, { topicIds: [other, topicId] });
    expect(await placementsOf(contentId)).toContain("reading-points 3 LIVE");
  });

  it("are made on no account that is suspended or closed", async () => {
    await world.db.prisma.account.update({ where: { key: "mini-program" }, data: { state: "SUSPENDED" } });
    const { contentId } = await world.publish();
    expect(await placementsOf(contentId)).toEqual(["portal 1 LIVE"]);
    await world.db.prisma.account.update({ where: { key: "mini-program" }, data: { state: "ACTIVE" } });
  });
});

describe("contents(channel:)", () => {
  let world: World;
  beforeAll(async () => {
    world = await World.open();
    await world.publishAll((Object.keys(SAMPLE_DETAILS) as ContentType[]).map((type) => ({ type, title: type })));
  });
  afterAll(() => world.close());

  const listed = async (list: string, channel: string): Promise<string[]> => {
    const source = `{ list: ${list}(channel: "${channel}", orderBy: ID) { totalCount nodes { title } } }`;
    const { totalCount, nodes } = (await world.read(source)).list;
    expect(totalCount).toBe(nodes.length);
    return nodes.map(({ title }: { title: string }) => title).sort();
  };

  it.each([
    ["portal", ["ANNOUNCEMENT", "CONSULTATION", "ENTERPRISE_NOTICE", "INTERPRETATION", "POLICY_DOCUMENT", "REPORT"]],
    ["mini-program", ["ANNOUNCEMENT", "CONSULTATION", "INTERPRETATION"]],
    ["enterprise", ["ENTERPRISE_NOTICE"]],
    ["reading-points", ["CONSULTATION", "INTERPRETATION", "POLICY_DOCUMENT", "REPORT"]],
    ["wechat", []],
  ])("lists on %s what is live there", async (channel, types) => {
    expect(await listed("contents", channel)).toEqual(types);
  });

  it("narrows the typed lists too", async () => {
    expect(await listed("reports", "portal")).toEqual(["REPORT"]);
    expect(await listed("reports", "enterprise")).toEqual([]);
  });

  it("lists a content once, however many accounts of the channel show it", async () => {
    const { id: channelId } = await world.db.prisma.channel.findUniqueOrThrow({ where: { key: "portal" } });
    const selection = [{ types: null, topicIds: null, columnIds: null }];
    const account = { id: crypto.randomUUID(), key: "portal-en", channelId, name: "English", builtIn: true, selection };
    await world.db.prisma.account.create({ data: account });
    await world.registryChanged();
    await world.publish({ title: "两个账号" });
    expect((await listed("contents", "portal")).filter((title) => title === "两个账号")).toHaveLength(1);
  });
});

describe("channels", () => {
  let world: World;
  beforeAll(async () => {
    world = await World.open();
  });
  afterAll(() => world.close());

  it("are those of the base, in their order, with their accounts", async () => {
    expect(
      await world.read("{ channels { key kind name accounts { key name state builtIn filingNumber closedOn } } }"),
    ).toEqual({
      channels: [
        ["portal", "PORTAL", "门户网站"],
        ["mini-program", "MINI_PROGRAM", "小程序"],
        ["enterprise", "ENTERPRISE_PLATFORM", "涉企平台"],
        ["reading-points", "READING_POINT", "政务公开查阅点"],
        ["wechat", "WECHAT", "微信公众号"],
        ["weibo", "WEIBO", "微博"],
        ["toutiao", "TOUTIAO", "今日头条"],
      ].map(([key, kind, name], index) => ({
        key,
        kind,
        name,
        accounts: index < 4 ? [{ key, name, state: "ACTIVE", builtIn: true, filingNumber: null, closedOn: null }] : [],
      })),
    });
  });

  it("are found by key, or null", async () => {
    const source = '{ one: channel(key: "weibo") { name } none: channel(key: "nowhere") { name } }';
    expect(await world.read(source)).toEqual({ one: { name: "微博" }, none: null });
  });

  it("name an account's last day", async () => {
    const closed = {
      state: "CLOSED" as const,
      closedOn: new Date("2020-06-30T00:00:00Z"),
      filingNumber: "33080000001",
      closingNotice: "停止更新",
    };
    await world.db.prisma.account.update({ where: { key: "enterprise" }, data: closed });
    await world.registryChanged();
    expect(await world.read('{ channel(key: "enterprise") { accounts { state closedOn filingNumber } } }')).toEqual({
      channel: { accounts: [{ state: "CLOSED", closedOn: "2020-06-30", filingNumber: "33080000001" }] },
    });
  });
});
