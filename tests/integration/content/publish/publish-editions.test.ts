import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { publishEditions } from "../../../../src/domains/content/commands/publish-editions.ts";
import { reviseContents } from "../../../../src/domains/content/commands/revise-contents.ts";
import { asPublication } from "../../../support/outcomes.ts";
import { World } from "../../../support/world.ts";

describe("publishing editions", () => {
  let world: World;
  beforeAll(async () => {
    world = await World.open();
  });
  afterAll(() => world.close());

  const contentOf = (id: string) => world.db.prisma.content.findUniqueOrThrow({ where: { id } });
  const editionsOf = (contentId: string) =>
    world.db.prisma.edition.findMany({ where: { contentId }, orderBy: { number: "asc" } });
  const changesOf = (contentId: string) =>
    world.db.prisma.change.findMany({ where: { contentId }, orderBy: { id: "asc" } });

  it("makes the edition public at the server's moment", async () => {
    const { contentId, editionId } = await world.publish({ title: "公开的标题" });
    const at = world.clock.now();
    expect(await contentOf(contentId)).toMatchObject({
      state: "PUBLIC",
      publishedEditionId: editionId,
      publishedNumber: 1,
      issuedAt: at,
      firstPublishedAt: at,
      publishedAt: at,
      stateChangedAt: at,
    });
    expect(await editionsOf(contentId)).toMatchObject([{ state: "PUBLISHED", version: 2, publishedAt: at }]);
  });

  it("writes one audit row and one change row content.published, both without a number", async () => {
    const { contentId, editionId } = await world.publish();
    expect(await changesOf(contentId)).toMatchObject([
      { type: "content.published", editionId, number: 1, seq: null, occurredAt: world.clock.now() },
    ]);
    expect(await world.db.prisma.auditEntry.findFirst({ orderBy: { id: "desc" } })).toMatchObject({
      command: "content.publish",
      contentId,
      editionId,
      arguments: { act: "publishWithoutReview" },
      seq: null,
      hash: null,
    });
  });

  it("supersedes the edition that was public and says content.corrected", async () => {
    const { contentId, editionId, globalId } = await world.publish({ title: "有错字" });
    const { editionId: corrected } = await world.correct(contentId, { title: "无错字" });
    expect(await editionsOf(contentId)).toMatchObject([
      { id: editionId, number: 1, state: "SUPERSEDED", title: "有错字" },
      { id: corrected, number: 2, state: "PUBLISHED", title: "无错字", publishedAt: world.clock.now() },
    ]);
    expect((await changesOf(contentId)).map(({ type, number }) => [type, number])).toEqual([
      ["content.published", 1],
      ["content.corrected", 2],
    ]);
    expect(await world.read(`{ node(id: "${globalId}") { ... on Content { title edition } } }`)).toEqual({
      node: { title: "无错字", edition: 2 },
    });
  });

  it("keeps the first publication over corrections, and moves only the edition's own moment", async () => {
    const { contentId } = await world.publish();
    const first = world.clock.now();
    await world.correct(contentId);
    expect(await contentOf(contentId)).toMatchObject({
      issuedAt: first,
      firstPublishedAt: first,
      publishedAt: world.clock.now(),
    });
  });

  it("issues at the date that the source states, and follows it over corrections", async () => {
    const { contentId } = await world.publish({ originalPublishedAt: new Date("2020-03-02T08:00:00Z") });
    const first = world.clock.now();
    expect(await contentOf(contentId)).toMatchObject({
      issuedAt: new Date("2020-03-02T08:00:00Z"),
      firstPublishedAt: first,
    });
    await world.correct(contentId, { originalPublishedAt: new Date("2020-03-01T08:00:00Z") });
    expect(await contentOf(contentId)).toMatchObject({ issuedAt: new Date("2020-03-01T08:00:00Z") });
    await world.correct(contentId, { originalPublishedAt: null });
    expect(await contentOf(contentId)).toMatchObject({ issuedAt: first, firstPublishedAt: first });
  });

  it("repeats the publisher on the content for lists", async () => {
    const [before, after] = [await world.organ("publisher-before"), await world.organ("publisher-after")];
    const { contentId } = await world.publish({ publisherId: before });
    expect((await contentOf(contentId)).publisherId).toBe(before);
    await world.correct(contentId, { publisherId: after });
    expect((await contentOf(contentId)).publisherId).toBe(after);
  });

  it("refuses a draft of a person, whose drafts need review, and changes nothing", async () => {
    const [made] = await world.create({});
    const before = await world.stored();
    const publication = asPublication(made);
    expect(await world.run(publishEditions, [publication], world.editor)).toEqual([
      { ok: false, refusal: { code: "TRANSITION", from: "DRAFT", to: "PUBLISHED" } },
    ]);
    expect(await world.stored()).toEqual(before);
  });

  it("publishes an approved edition of a person", async () => {
    const [made] = await world.create({});
    const publication = asPublication(made);
    await world.db.prisma.edition.update({ where: { id: publication.editionId }, data: { state: "APPROVED" } });
    expect(await world.run(publishEditions, [publication], world.editor)).toEqual([{ ok: true }]);
    expect(await world.db.prisma.auditEntry.findFirst({ orderBy: { id: "desc" } })).toMatchObject({
      personId: world.editor.personId,
      arguments: { act: "publish" },
    });
  });

  it("refuses a stale version, naming the current one, and changes nothing", async () => {
    const [made] = await world.create({});
    const before = await world.stored();
    const publication = { ...asPublication(made), expectedVersion: 3 };
    expect(await world.run(publishEditions, [publication])).toEqual([
      { ok: false, refusal: { code: "VERSION_CONFLICT", currentVersion: 1 } },
    ]);
    expect(await world.stored()).toEqual(before);
  });

  it("refuses to publish an edition again, and changes nothing", async () => {
    const published = await world.publish();
    const before = await world.stored();
    expect(await world.run(publishEditions, [{ ...asPublication(published), expectedVersion: 2 }])).toEqual([
      { ok: false, refusal: { code: "TRANSITION", from: "PUBLISHED", to: "PUBLISHED" } },
    ]);
    expect(await world.stored()).toEqual(before);
  });

  it("refuses an edition that is not the content's newest, and changes nothing", async () => {
    const published = await world.publish();
    await world.run(reviseContents, [{ contentId: published.contentId, expectedVersion: 2, draft: world.draft() }]);
    const before = await world.stored();
    expect(await world.run(publishEditions, [asPublication(published)])).toEqual([
      { ok: false, refusal: { code: "NOT_FOUND" } },
    ]);
    expect(await world.stored()).toEqual(before);
  });

  it("publishes the others where one of a batch is refused", async () => {
    const [first, second] = await world.create({}, {});
    const publications = [first, second].map((made) => asPublication(made));
    const stale = { ...(publications[0] as (typeof publications)[0]), expectedVersion: 9 };
    expect(await world.run(publishEditions, [stale, publications[1] as (typeof publications)[0]])).toEqual([
      { ok: false, refusal: { code: "VERSION_CONFLICT", currentVersion: 1 } },
      { ok: true },
    ]);
    expect(await contentOf(first.contentId)).toMatchObject({ state: "UNPUBLISHED" });
    expect(await changesOf(first.contentId)).toEqual([]);
    expect(await contentOf(second.contentId)).toMatchObject({ state: "PUBLIC" });
    expect(await changesOf(second.contentId)).toHaveLength(1);
  });

  it("undoes everything when what follows in the transaction fails", async () => {
    const [made] = await world.create({});
    const before = await world.stored();
    const failing = { ...world.deps, effects: [() => Promise.reject(new Error("the ledger failed"))] };
    const publication = asPublication(made);
    await expect(
      world.db.transaction((tx) => publishEditions(tx, failing, world.importer, [publication])),
    ).rejects.toThrow("the ledger failed");
    expect(await world.stored()).toEqual(before);
  });
});
