import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createContents } from "../../../../src/domains/content/commands/create-contents.ts";
import { newId, slugTail } from "../../../../src/platform/ids.ts";
import { World } from "../../../support/world.ts";

describe("creating contents", () => {
  let world: World;
  beforeAll(async () => {
    world = await World.open();
  });
  afterAll(() => world.close());

  it("makes a draft of version 1 that nobody sees", async () => {
    const [made] = await world.create({ title: "关于开展政务公开培训的通知" });
    const content = await world.db.prisma.content.findUniqueOrThrow({
      where: { id: made.contentId },
      include: { editions: true },
    });
    expect(made).toEqual({ contentId: content.id, editionId: content.editions[0]?.id, version: 1 });
    expect(content).toMatchObject({
      state: "UNPUBLISHED",
      slug: slugTail(content.id),
      publishedEditionId: null,
      issuedAt: null,
      firstPublishedAt: null,
    });
    expect(content.editions).toMatchObject([
      { number: 1, state: "DRAFT", version: 1, publishedAt: null, title: "关于开展政务公开培训的通知" },
    ]);
    expect(await world.read("{ contents { totalCount nodes { title } } }")).toEqual({
      contents: { totalCount: 0, nodes: [] },
    });
    expect(await world.read(`{ content(slug: "${content.slug}") { __typename } }`)).toEqual({ content: null });
  });

  it("writes an audit row for each content and no change row", async () => {
    const changes = await world.db.prisma.change.count();
    const made = await world.create({}, {});
    const audits = await world.db.prisma.auditEntry.findMany({ orderBy: { id: "desc" }, take: 2 });
    expect(audits.reverse()).toMatchObject(
      made.map(({ contentId, editionId }) => ({
        command: "content.create",
        personId: world.importer.personId,
        contentId,
        editionId,
        occurredAt: world.clock.now(),
        seq: null,
      })),
    );
    expect(await world.db.prisma.change.count()).toBe(changes);
  });

  it("places it nowhere", async () => {
    const [made] = await world.create({});
    expect(await world.db.prisma.placement.count({ where: { contentId: made.contentId } })).toBe(0);
  });

  it("keeps the order of issuers, drafters, attachments and links", async () => {
    const [first, second] = [await world.organ("first"), await world.organ("second")];
    const file = { role: "FILE" as const, sha256: null, altText: null };
    const [made] = await world.create({
      type: "POLICY_DOCUMENT",
      issuerIds: [second, first],
      drafterIds: [first],
      attachments: [
        { ...file, name: "附件2", url: "https://www.kecheng.example/2.pdf" },
        { ...file, name: "附件1", url: "https://www.kecheng.example/1.pdf" },
      ],
      links: ["柯政发〔2020〕2号", "柯政发〔2020〕1号"].map((toDocumentNumber) => ({
        kind: "CITES",
        toContentId: null,
        toDocumentNumber,
      })),
    });
    const edition = await world.db.prisma.edition.findUniqueOrThrow({
      where: { id: made.editionId },
      include: {
        organs: { orderBy: [{ role: "asc" }, { position: "asc" }] },
        attachments: { orderBy: { position: "asc" } },
        links: { orderBy: { position: "asc" } },
      },
    });
    expect(edition.organs.map(({ role, organId }) => [role, organId])).toEqual([
      ["ISSUER", second],
      ["ISSUER", first],
      ["DRAFTER", first],
    ]);
    expect(edition.attachments.map(({ name }) => name)).toEqual(["附件2", "附件1"]);
    expect(edition.links.map(({ toDocumentNumber }) => toDocumentNumber)).toEqual([
      "柯政发〔2020〕2号",
      "柯政发〔2020〕1号",
    ]);
  });

  it("sanitises the body and stores its words beside it", async () => {
    const [made] = await world.create({ bodyHtml: "<p onclick='x()'>正文<script>alert(1)</script></p>" });
    expect(await world.db.prisma.edition.findUniqueOrThrow({ where: { id: made.editionId } })).toMatchObject({
      bodyHtml: "<p>正文</p>",
      bodyText: "正文",
    });
  });

  it("refuses a slug that is taken and writes nothing of the whole batch", async () => {
    await world.create({ slug: "taken" });
    const before = await world.stored();
    await expect(world.create({}, { slug: "taken" })).rejects.toThrow(/content_slug_key/);
    expect(await world.stored()).toEqual(before);
  });

  it("refuses a topic that is not there and writes nothing of the whole batch", async () => {
    const before = await world.stored();
    const drafts = [world.draft(), world.draft({ topicIds: [newId()] })];
    await expect(world.run(createContents, drafts)).rejects.toThrow(/edition_topic_topic_id_fkey/);
    expect(await world.stored()).toEqual(before);
  });
});
