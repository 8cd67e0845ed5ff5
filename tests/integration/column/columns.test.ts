import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { World } from "../../support/world.ts";

describe("columns", () => {
  let world: World;
  beforeAll(async () => {
    world = await World.open();
    await world.column("zwgk");
    await world.column("zwgk/zcjd");
    await world.column("zwgk/zcjd/tj");
    await world.column("zwgk", "mini-program");
  });
  afterAll(() => world.close());

  it("are found by channel and path, with the way there and what is below", async () => {
    const source = `{ column(channel: "portal", path: "zwgk/zcjd") {
      path name description columnType channel { key } parent { path } children { path } breadcrumbs { path }
    } }`;
    expect(await world.read(source)).toEqual({
      column: {
        path: "zwgk/zcjd",
        name: "zwgk/zcjd",
        description: null,
        columnType: null,
        channel: { key: "portal" },
        parent: { path: "zwgk" },
        children: [{ path: "zwgk/zcjd/tj" }],
        breadcrumbs: [{ path: "zwgk" }, { path: "zwgk/zcjd" }],
      },
    });
  });

  it.each([
    ["an unknown path", '(channel: "portal", path: "zwgk/none")'],
    ["a path of another channel", '(channel: "mini-program", path: "zwgk/zcjd")'],
  ])("are null for %s", async (_, args) => {
    expect(await world.read(`{ column${args} { path } }`)).toEqual({ column: null });
  });

  it("of a channel begin at its topmost ones, in their order", async () => {
    await world.column("hdjl");
    expect(await world.read(`{ columns(channel: "portal") { path children { path } } }`)).toEqual({
      columns: [
        { path: "zwgk", children: [{ path: "zwgk/zcjd" }] },
        { path: "hdjl", children: [] },
      ],
    });
    expect(await world.read(`{ columns(channel: "weibo") { path } }`)).toEqual({ columns: [] });
  });

  it.each(['column(channel: "nowhere", path: "zwgk")', 'columns(channel: "nowhere")'])(
    "are refused of an unknown channel: %s",
    async (field) => {
      expect((await world.query(`{ ${field} { path } }`)).errors).toEqual([
        { code: "BAD_USER_INPUT", message: 'There is no channel "nowhere".', path: field.slice(0, field.indexOf("(")) },
      ]);
    },
  );

  it("of a content are answered of all channels or of one, and refused of none", async () => {
    const columns = await world.db.prisma.column.findMany({ include: { channel: true } });
    const columnIds = columns.filter(({ path }) => path === "zwgk").map(({ id }) => id);
    const { globalId } = await world.publish({ columnIds });
    const ask = (args: string) =>
      world.query(`{ node(id: "${globalId}") { ... on Content { columns${args} { path channel { key } } } } }`);
    const [onPortal, onMiniProgram] = ["portal", "mini-program"].map((key) => ({ path: "zwgk", channel: { key } }));
    expect((await ask("")).data.node.columns).toEqual([onPortal, onMiniProgram]);
    expect((await ask('(channel: "mini-program")')).data.node.columns).toEqual([onMiniProgram]);
    expect((await ask('(channel: "weibo")')).data.node.columns).toEqual([]);
    expect((await ask('(channel: "nowhere")')).errors).toEqual([
      { code: "BAD_USER_INPUT", message: 'There is no channel "nowhere".', path: "node.columns" },
    ]);
  });
});
