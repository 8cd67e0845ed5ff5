import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { reviseContents } from "../../../../src/domains/content/commands/revise-contents.ts";
import { newId } from "../../../../src/platform/ids.ts";
import { World } from "../../../support/world.ts";

describe("revising contents", () => {
  let world: World;
  beforeAll(async () => {
    world = await World.open();
  });
  afterAll(() => world.close());

  it("opens a draft and leaves the published edition as it is", async () => {
    const { contentId, editionId, globalId } = await world.publish({ title: "原文" });
    const published = await world.db.prisma.edition.findUniqueOrThrow({ where: { id: editionId } });
    const changes = await world.db.prisma.change.count();
    const draft = world.draft({ title: "修订" });
    const [revised] = await world.run(reviseContents, [{ contentId, expectedVersion: 2, draft }]);
    const newest = await world.db.prisma.edition.findFirstOrThrow({
      where: { contentId },
      orderBy: { number: "desc" },
    });
    expect(revised).toEqual({ ok: true, editionId: newest.id, version: 1 });
    expect(newest).toMatchObject({ number: 2, state: "DRAFT", version: 1, title: "修订", publishedAt: null });
    expect(await world.db.prisma.edition.findUniqueOrThrow({ where: { id: editionId } })).toEqual(published);
    expect(await world.read(`{ node(id: "${globalId}") { ... on Content { title edition } } }`)).toEqual({
      node: { title: "原文", edition: 1 },
    });
    expect(await world.db.prisma.change.count()).toBe(changes);
    expect(await world.db.prisma.auditEntry.findFirst({ orderBy: { id: "desc" } })).toMatchObject({
      command: "content.revise",
      contentId,
      editionId: newest.id,
    });
  });

  it("keeps the slug, whatever the draft says", async () => {
    const { contentId } = await world.publish({ slug: "kept" });
    await world.correct(contentId, { slug: "other" });
    expect(await world.db.prisma.content.findUniqueOrThrow({ where: { id: contentId } })).toMatchObject({
      slug: "kept",
    });
  });

  it.each([
    ["a stale version", { expectedVersion: 1 }, { code: "VERSION_CONFLICT", currentVersion: 2 }],
    ["a draft of another type", { type: "REPORT" as const }, { code: "NOT_FOUND" }],
    ["an unknown content", { contentId: newId() }, { code: "NOT_FOUND" }],
  ])("refuses %s and writes nothing", async (_, { type, ...wrong }: Wrong, refusal) => {
    const { contentId } = await world.publish();
    const before = await world.stored();
    const revision = { contentId, expectedVersion: 2, draft: world.draft({ type }), ...wrong };
    expect(await world.run(reviseContents, [revision])).toEqual([{ ok: false, refusal }]);
    expect(await world.stored()).toEqual(before);
  });

  it("refuses a second open edition and writes nothing", async () => {
    const [made] = await world.create({});
    const before = await world.stored();
    const revision = { contentId: made.contentId, expectedVersion: 1, draft: world.draft() };
    expect(await world.run(reviseContents, [revision])).toEqual([{ ok: false, refusal: { code: "OPEN_EDITION" } }]);
    expect(await world.stored()).toEqual(before);
  });

  it("revises the others where one of a batch is refused, and answers in the order of the input", async () => {
    const [first, second, third] = await world.publishAll([{}, {}, {}]);
    const ids = [first, second, third].map((content) => content.contentId);
    const audits = await world.db.prisma.auditEntry.count();
    const revisions = ids.map((contentId, index) => ({
      contentId,
      expectedVersion: index === 1 ? 7 : 2,
      draft: world.draft(),
    }));
    const outcomes = await world.run(reviseContents, revisions);
    expect(outcomes.map(({ ok }) => ok)).toEqual([true, false, true]);
    expect(outcomes[1]).toEqual({ ok: false, refusal: { code: "VERSION_CONFLICT", currentVersion: 2 } });
    const counts = await Promise.all(ids.map((contentId) => world.db.prisma.edition.count({ where: { contentId } })));
    expect(counts).toEqual([2, 1, 2]);
    expect(await world.db.prisma.auditEntry.count()).toBe(audits + 2);
  });

  it("throws when a batch names a content twice, and writes nothing", async () => {
    const { contentId } = await world.publish();
    const before = await world.stored();
    const revision = { contentId, expectedVersion: 2, draft: world.draft() };
    await expect(world.run(reviseContents, [revision, revision])).rejects.toThrow("a command names a content twice");
    expect(await world.stored()).toEqual(before);
  });
});

interface Wrong {
  contentId?: string;
  expectedVersion?: number;
  type?: "REPORT";
}
