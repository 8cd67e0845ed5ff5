import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { World } from "../../../support/world.ts";

describe("the contents of a column", () => {
  let world: World;
  beforeAll(async () => {
    world = await World.open();
    const [zwgk, zcjd] = [await world.column("zwgk"), await world.column("zwgk/zcjd")];
    await world.column("hdjl");
    await world.publish({ title: "甲", columnIds: [zwgk] });
    await world.publish({ title: "乙", columnIds: [zcjd] });
    await world.publish({ title: "丙", columnIds: [zcjd], type: "INTERPRETATION" });
    await world.create({ title: "草稿", columnIds: [zcjd] });
  });
  afterAll(() => world.close());

  const ask = (path: string, args: string) =>
    world.query(
      `{ column(channel: "portal", path: "${path}") { contents(${args}) { totalCount nodes { title } pageInfo { hasNextPage endCursor } } } }`,
    );

  it("are those in it and below it, newest first, and public ones alone", async () => {
    const { data } = await ask("zwgk", "first: 5");
    expect(data.column.contents).toMatchObject({
      totalCount: 3,
      nodes: [{ title: "丙" }, { title: "乙" }, { title: "甲" }],
    });
    expect((await ask("zwgk/zcjd", "first: 5")).data.column.contents.totalCount).toBe(2);
    expect((await ask("hdjl", "first: 5")).data.column.contents.nodes).toEqual([]);
  });

  it("take the arguments of other lists", async () => {
    const { data } = await ask(
      "zwgk",
      'first: 5, orderBy: ISSUED_ASC, channel: "portal", filter: { types: [ANNOUNCEMENT] }',
    );
    expect(data.column.contents.nodes).toEqual([{ title: "甲" }, { title: "乙" }]);
  });

  it("are paged by a cursor that another column refuses", async () => {
    const first = (await ask("zwgk", "first: 2")).data.column.contents;
    expect(first.pageInfo.hasNextPage).toBe(true);
    const after = `first: 2, after: "${first.pageInfo.endCursor}"`;
    expect((await ask("zwgk", after)).data.column.contents.nodes).toEqual([{ title: "甲" }]);
    expect((await ask("zwgk/zcjd", after)).errors).toEqual([
      {
        code: "BAD_CURSOR",
        message: "This cursor belongs to another order or filter. Start again from the first page.",
        path: "column.contents",
      },
    ]);
  });

  it("are numbered page by page", async () => {
    const source = `{ column(channel: "portal", path: "zwgk") { contents(first: 1) { pageCursors(size: 1) { last { page cursor } } } } }`;
    const { last } = (await world.read(source)).column.contents.pageCursors;
    expect(last.page).toBe(3);
    const { data } = await ask("zwgk", `first: 1, after: "${last.cursor}"`);
    expect(data.column.contents.nodes).toEqual([{ title: "甲" }]);
  });

  it("can be narrowed to those that stand in another column too", async () => {
    const filter = (path: string) => `first: 5, filter: { column: { channel: "portal", path: "${path}" } }`;
    expect((await ask("zwgk", filter("zwgk/zcjd"))).data.column.contents.totalCount).toBe(2);
    expect((await ask("zwgk", filter("hdjl"))).data.column.contents.totalCount).toBe(0);
  });

  it("are refused by a filter that names a column which there is not", async () => {
    const filter = 'filter: { column: { channel: "portal", path: "zwgk/none" } }';
    const refusal = { code: "BAD_USER_INPUT", message: 'There is no column "zwgk/none".' };
    expect((await ask("zwgk", `first: 2, ${filter}`)).errors).toEqual([{ ...refusal, path: "column.contents" }]);
    expect((await world.query(`{ contents(${filter}) { totalCount } }`)).errors).toEqual([
      { ...refusal, path: "contents" },
    ]);
  });

  it("cost one statement for all columns, and one for cards that are not in memory, at any page size", async () => {
    for (const size of [1, 3]) {
      const source = `{ columns(channel: "portal") {
        contents(first: ${size}) { totalCount nodes { title related(first: 2) { totalCount } } }
        children { contents(first: ${size}) { nodes { title } } }
      } }`;
      await world.restart();
      const cold = await world.query(source);
      expect(cold.errors).toEqual([]);
      expect(cold.data.columns[0].contents.totalCount).toBe(3);
      expect(cold.data.columns[0].children[0].contents.nodes[0]).toEqual({ title: "丙" });
      const warm = await world.query(source);
      expect(warm.data).toEqual(cold.data);
      expect([cold.statements, warm.statements]).toEqual([2, 1]);
    }
  });
});
