import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { World } from "../../../support/world.ts";

describe("the list of a column, as it is kept", () => {
  let world: World;
  beforeAll(async () => {
    world = await World.open();
  });
  afterAll(() => world.close());

  const listed = async () => {
    const rows = await world.db.prisma.columnContent.findMany({ include: { column: true, content: true } });
    return rows
      .map(({ column, content, issuedAt }) => {
        expect(issuedAt).toEqual(content.issuedAt);
        return `${column.path} ${content.slug}`;
      })
      .sort();
  };

  it("follows what is published, corrected and withdrawn", async () => {
    const [a, aa, b] = [await world.column("a"), await world.column("a/a"), await world.column("b")];
    await world.create({ slug: "draft", columnIds: [aa] });
    const { contentId } = await world.publish({ slug: "x", columnIds: [aa, a] });
    await world.publish({ slug: "y", columnIds: [b] });
    expect(await listed()).toEqual(["a x", "a/a x", "b y"]);
    await world.correct(contentId, { columnIds: [b] });
    expect(await listed()).toEqual(["b x", "b y"]);
    await world.withdraw(contentId);
    expect(await listed()).toEqual(["b y"]);
  });

  it("follows a column that is moved below another", async () => {
    await world.publish({ slug: "z", columnIds: [await world.column("c")] });
    const { id } = await world.db.prisma.column.findFirstOrThrow({ where: { path: "a" } });
    await world.db.prisma.column.updateMany({ where: { path: "c" }, data: { parentId: id } });
    expect(await listed()).toEqual(["a z", "b y", "c z"]);
    await world.db.prisma.column.updateMany({ where: { path: "c" }, data: { parentId: null } });
    expect(await listed()).toEqual(["b y", "c z"]);
  });
});
