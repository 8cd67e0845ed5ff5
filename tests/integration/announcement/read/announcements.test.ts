import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { World } from "../../../support/world.ts";

const NOTICE = { kind: "NOTICE", urgency: "NORMAL", validUntil: null, refutation: null };

describe("announcements", () => {
  let world: World;
  beforeAll(async () => {
    world = await World.open();
    const refutation = { rumour: "全区停水三天", finding: "FALSE", evidence: "供水公司未发布停水通知" };
    await world.publishAll([
      { title: "培训通知", details: NOTICE },
      { title: "防汛响应", details: { ...NOTICE, urgency: "EMERGENCY", validUntil: "2026-03-02T08:00:00+08:00" } },
      {
        title: "防疫海报",
        details: { ...NOTICE, kind: "POSTER", urgency: "IMPORTANT", validUntil: "2026-02-01T00:00:00+08:00" },
      },
      { title: "停水不实", details: { ...NOTICE, kind: "RUMOUR_REFUTATION", urgency: "IMPORTANT", refutation } },
    ]);
    await world.publish({ type: "INTERPRETATION", title: "不是公告" });
  });
  afterAll(() => world.close());

  const titles = async (filter: object) => {
    const query =
      "query($filter: AnnouncementFilter) { announcements(filter: $filter, orderBy: ID) { totalCount nodes { title } } }";
    const { announcements } = await world.read(query, { filter });
    expect(announcements.totalCount).toBe(announcements.nodes.length);
    return announcements.nodes.map(({ title }: { title: string }) => title);
  };

  it("are listed without contents of other types", async () => {
    expect(await titles({})).toEqual(["培训通知", "防汛响应", "防疫海报", "停水不实"]);
  });

  it.each([
    ["one kind", { kinds: ["POSTER"] }, ["防疫海报"]],
    ["any of two kinds", { kinds: ["NOTICE", "RUMOUR_REFUTATION"] }, ["培训通知", "防汛响应", "停水不实"]],
    ["no kind at all", { kinds: [] }, []],
    ["an urgency", { urgencies: ["IMPORTANT"] }, ["防疫海报", "停水不实"]],
    ["both at once", { urgencies: ["IMPORTANT"], kinds: ["POSTER"] }, ["防疫海报"]],
    ["what still holds", { expired: false }, ["培训通知", "防汛响应", "停水不实"]],
    ["what has expired", { expired: true }, ["防疫海报"]],
    ["a kind that is null", { kinds: null, expired: null }, ["培训通知", "防汛响应", "防疫海报", "停水不实"]],
  ])("are narrowed by %s", async (_, filter, expected) => {
    expect(await titles(filter)).toEqual(expected);
  });

  it("expire at their moment, in the field and in the filter alike", async () => {
    const expired = async () => {
      const { announcements } = await world.read("{ announcements(orderBy: ID) { nodes { title expired } } }");
      const field = announcements.nodes.filter((node: { expired: boolean }) => node.expired);
      expect(field.map(({ title }: { title: string }) => title)).toEqual(await titles({ expired: true }));
      return field.length;
    };
    const before = world.clock.now();
    world.clock.set("2026-03-01T23:59:59.999Z");
    expect(await expired()).toBe(1);
    world.clock.set("2026-03-02T00:00:00.000Z");
    expect(await expired()).toBe(2);
    world.clock.set(before.toISOString());
  });

  it("answer everything that their details say", async () => {
    const fields = "kind urgency validUntil expired refutation { rumour finding evidence }";
    const { announcements } = await world.read(
      `{ announcements(orderBy: ID, filter: { urgencies: [EMERGENCY, IMPORTANT] }) { nodes { ${fields} } } }`,
    );
    expect(announcements.nodes).toEqual([
      {
        kind: "NOTICE",
        urgency: "EMERGENCY",
        validUntil: "2026-03-02T00:00:00.000Z",
        expired: false,
        refutation: null,
      },
      { kind: "POSTER", urgency: "IMPORTANT", validUntil: "2026-01-31T16:00:00.000Z", expired: true, refutation: null },
      {
        kind: "RUMOUR_REFUTATION",
        urgency: "IMPORTANT",
        validUntil: null,
        expired: false,
        refutation: { rumour: "全区停水三天", finding: "FALSE", evidence: "供水公司未发布停水通知" },
      },
    ]);
  });

  it("take two statements for a filtered page with its count, one when the editions are in memory, whatever its size", async () => {
    const page = (first: number) =>
      world.query(
        `{ announcements(first: ${first}, filter: { expired: false, kinds: [NOTICE, RUMOUR_REFUTATION] }) { totalCount nodes { title kind expired publisher { name } } } }`,
      );
    await world.restart();
    expect(await page(1)).toMatchObject({ errors: [], statements: 2 });
    await world.restart();
    expect(await page(100)).toMatchObject({ errors: [], statements: 2 });
    expect(await page(100)).toMatchObject({ errors: [], statements: 1 });
  });
});
