import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { publishEditions } from "../../../../src/domains/content/commands/publish-editions.ts";
import { reviseContents } from "../../../../src/domains/content/commands/revise-contents.ts";
import { withdrawContents } from "../../../../src/domains/content/commands/withdraw-contents.ts";
import { newId } from "../../../../src/platform/ids.ts";
import { World } from "../../../support/world.ts";

describe("withdrawing contents", () => {
  let world: World;
  beforeAll(async () => {
    world = await World.open();
  });
  afterAll(() => world.close());

  const lookUp = (slug: string) =>
    world.read(
      `query ($slug: String!) { content(slug: $slug) {
        __typename
        ... on Content { title edition }
        ... on Withdrawn { slug type withdrawnAt reason }
      } }`,
      { slug },
    );

  it("ends the edition's public life and keeps why", async () => {
    const { contentId, editionId } = await world.publish();
    await world.withdraw(contentId, "数据有误");
    expect(await world.db.prisma.content.findUniqueOrThrow({ where: { id: contentId } })).toMatchObject({
      state: "WITHDRAWN",
      publishedEditionId: null,
      publishedNumber: null,
      stateReason: "数据有误",
      stateChangedAt: world.clock.now(),
    });
    expect(await world.db.prisma.edition.findUniqueOrThrow({ where: { id: editionId } })).toMatchObject({
      state: "WITHDRAWN",
      version: 2,
    });
  });

  it("answers only that it was here, when it went and why", async () => {
    const { contentId, globalId } = await world.publish({ slug: "gone-by-slug", title: "撤下的标题" });
    await world.withdraw(contentId, "依法撤回");
    const withdrawn = {
      __typename: "Withdrawn",
      slug: "gone-by-slug",
      type: "ANNOUNCEMENT",
      withdrawnAt: world.clock.now().toISOString(),
      reason: "依法撤回",
    };
    expect(await lookUp("gone-by-slug")).toEqual({ content: withdrawn });
    expect(await world.read(`{ content(id: "${globalId}") { __typename } node(id: "${globalId}") { id } }`)).toEqual({
      content: { __typename: "Withdrawn" },
      node: null,
    });
  });

  it("takes it out of lists, counts and relations", async () => {
    const topicId = await world.topic("withdrawn-topic");
    const kept = await world.publish({ topicIds: [topicId], title: "留下" });
    const links = [{ kind: "RELATES_TO" as const, toContentId: kept.contentId, toDocumentNumber: null }];
    const gone = await world.publish({ topicIds: [topicId], links, title: "撤下" });
    const read = () =>
      world.read(
        `{ contents(filter: { topic: "withdrawn-topic" }) { totalCount nodes { title related(first: 5) { totalCount nodes { title } } } } }`,
      );
    expect(await read()).toEqual({
      contents: {
        totalCount: 2,
        nodes: [
          { title: "撤下", related: { totalCount: 1, nodes: [{ title: "留下" }] } },
          { title: "留下", related: { totalCount: 1, nodes: [{ title: "撤下" }] } },
        ],
      },
    });
    await world.withdraw(gone.contentId);
    expect(await read()).toEqual({
      contents: { totalCount: 1, nodes: [{ title: "留下", related: { totalCount: 0, nodes: [] } }] },
    });
  });

  it("withdraws its placements on built-in accounts", async () => {
    const { contentId } = await world.publish();
    await world.withdraw(contentId);
    const placements = await world.db.prisma.placement.findMany({ where: { contentId } });
    expect(placements.map(({ state }) => state)).toEqual(placements.map(() => "WITHDRAWN"));
    expect(placements).toHaveLength(2);
    expect(placements[0]?.changedAt).toEqual(world.clock.now());
  });

  it("writes an audit row with the reason and a change row content.withdrawn", async () => {
    const { contentId, editionId } = await world.publish();
    await world.withdraw(contentId, "重复发布");
    expect(await world.db.prisma.change.findFirst({ orderBy: { id: "desc" } })).toMatchObject({
      type: "content.withdrawn",
      contentId,
      editionId,
      number: 1,
      occurredAt: world.clock.now(),
    });
    expect(await world.db.prisma.auditEntry.findFirst({ orderBy: { id: "desc" } })).toMatchObject({
      command: "content.withdraw",
      contentId,
      arguments: { reason: "重复发布" },
    });
  });

  it("is followed by a publication like a first one, with the first date kept and the withdrawn edition out of history", async () => {
    const { contentId } = await world.publish({ slug: "back", title: "第一版" });
    const first = world.clock.now();
    await world.withdraw(contentId);
    await world.correct(contentId, { title: "第二版" });
    expect(await lookUp("back")).toEqual({ content: { __typename: "Announcement", title: "第二版", edition: 2 } });
    expect(await world.db.prisma.content.findUniqueOrThrow({ where: { id: contentId } })).toMatchObject({
      state: "PUBLIC",
      stateReason: null,
      issuedAt: first,
      firstPublishedAt: first,
      publishedAt: world.clock.now(),
    });
    const changes = await world.db.prisma.change.findMany({ where: { contentId }, orderBy: { id: "asc" } });
    expect(changes.map(({ type, number }) => [type, number])).toEqual([
      ["content.published", 1],
      ["content.withdrawn", 1],
      ["content.published", 2],
    ]);
    expect(
      await world.read(`{ content(slug: "back") { ... on Content { history(first: 5) { nodes { edition } } } } }`),
    ).toEqual({ content: { history: { nodes: [{ edition: 2 }] } } });
    const live = await world.db.prisma.placement.findMany({ where: { contentId } });
    expect(live.map(({ state }) => state)).toEqual(["LIVE", "LIVE"]);
  });

  it("leaves an open draft open, which can be published by who has seen it since", async () => {
    const { contentId } = await world.publish();
    const draft = world.draft({ title: "改好的" });
    const [revised] = await world.run(reviseContents, [{ contentId, expectedVersion: 2, draft }]);
    await world.withdraw(contentId);
    if (!revised?.ok) throw new Error("not revised");
    const publication = { contentId, editionId: revised.editionId, expectedVersion: 1 };
    expect(await world.run(publishEditions, [publication])).toMatchObject([{ refusal: { currentVersion: 2 } }]);
    expect(await world.run(publishEditions, [{ ...publication, expectedVersion: 2 }])).toEqual([{ ok: true }]);
  });

  it.each([
    ["a stale version", { expectedVersion: 1 }, { code: "VERSION_CONFLICT", currentVersion: 2 }],
    ["an unknown content", { contentId: newId() }, { code: "NOT_FOUND" }],
  ])("refuses %s and changes nothing", async (_, wrong, refusal) => {
    const { contentId } = await world.publish();
    const before = await world.stored();
    const withdrawal = { contentId, expectedVersion: 2, reason: "x", ...wrong };
    expect(await world.run(withdrawContents, [withdrawal])).toEqual([{ ok: false, refusal }]);
    expect(await world.stored()).toEqual(before);
  });

  it("refuses what was never public, and what is withdrawn already", async () => {
    const [draft] = await world.create({});
    const gone = await world.publish();
    await world.withdraw(gone.contentId);
    const before = await world.stored();
    const withdrawals = [
      { contentId: draft.contentId, expectedVersion: 1, reason: "x" },
      { contentId: gone.contentId, expectedVersion: 2, reason: "x" },
    ];
    expect(await world.run(withdrawContents, withdrawals)).toEqual([
      { ok: false, refusal: { code: "TRANSITION", from: "DRAFT", to: "WITHDRAWN" } },
      { ok: false, refusal: { code: "TRANSITION", from: "WITHDRAWN", to: "WITHDRAWN" } },
    ]);
    expect(await world.stored()).toEqual(before);
  });

  it("withdraws the others where one of a batch is refused, each with its own reason", async () => {
    const [first, second, third] = await world.publishAll([{}, {}, {}]);
    const withdrawals = [first, second, third].map((content, index) => ({
      contentId: content.contentId,
      expectedVersion: index === 1 ? 5 : 2,
      reason: `理由${index}`,
    }));
    expect((await world.run(withdrawContents, withdrawals)).map(({ ok }) => ok)).toEqual([true, false, true]);
    const contents = await Promise.all(
      withdrawals.map(({ contentId }) => world.db.prisma.content.findUniqueOrThrow({ where: { id: contentId } })),
    );
    expect(contents.map(({ state, stateReason }) => [state, stateReason])).toEqual([
      ["WITHDRAWN", "理由0"],
      ["PUBLIC", null],
      ["WITHDRAWN", "理由2"],
    ]);
  });
});
