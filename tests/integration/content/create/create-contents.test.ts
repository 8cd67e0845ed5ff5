import { afterAll, beforeAll, describe, expect, it } from "vitest";
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
      where: { id: made?.contentId },
      include: { editions: true },
    });
    expect(made).toEqual({ contentId: content.id, editionId: content.editions[0]?.id, version: 1 });
    expect(content).toMatchObject({
      state: "UNPUBLISHED",
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
  });
});
