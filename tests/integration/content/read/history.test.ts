import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { reviseContents } from "../../../../src/domains/content/commands/revise-contents.ts";
import { type PublishedContent, World } from "../../../support/world.ts";

describe("the history of a content", () => {
  let world: World;
  let content: PublishedContent;
  const moments: string[] = [];
  beforeAll(async () => {
    world = await World.open();
    content = await world.publish({ title: "第一版" });
    moments.push(world.clock.now().toISOString());
    for (const changeNote of ["更正电话", null, "补充附件"]) {
      await world.correct(content.contentId, { changeNote });
      moments.push(world.clock.now().toISOString());
    }
    const revision = { contentId: content.contentId, expectedVersion: 2, draft: world.draft({ changeNote: "草稿" }) };
    await world.run(reviseContents, [revision]);
  });
  afterAll(() => world.close());

  const read = async (args: string, fields: string) =>
    (await world.read(`{ node(id: "${content.globalId}") { ... on Content { history(${args}) { ${fields} } } } }`)).node
      .history;

  it("lists the editions that are or were public, newest first, without the draft", async () => {
    expect(
      await read("first: 10", "totalCount nodes { edition changeNote publishedAt } pageInfo { hasNextPage }"),
    ).toEqual({
      totalCount: 4,
      nodes: [
        { edition: 4, changeNote: "补充附件", publishedAt: moments[3] },
        { edition: 3, changeNote: null, publishedAt: moments[2] },
        { edition: 2, changeNote: "更正电话", publishedAt: moments[1] },
        { edition: 1, changeNote: null, publishedAt: moments[0] },
      ],
      pageInfo: { hasNextPage: false },
    });
  });

  it("is read page by page", async () => {
    const fields =
      "totalCount edges { cursor node { edition } } pageInfo { startCursor endCursor hasNextPage hasPreviousPage }";
    const first = await read("first: 3", fields);
    expect(first.edges.map(({ node }: { node: { edition: number } }) => node.edition)).toEqual([4, 3, 2]);
    expect(first.pageInfo).toEqual({
      startCursor: first.edges[0].cursor,
      endCursor: first.edges[2].cursor,
      hasNextPage: true,
      hasPreviousPage: false,
    });
    const second = await read(`first: 3, after: "${first.pageInfo.endCursor}"`, fields);
    expect(second).toMatchObject({
      totalCount: 4,
      edges: [{ node: { edition: 1 } }],
      pageInfo: { hasNextPage: false, hasPreviousPage: true },
    });
  });

  it("refuses a cursor of another content's history, and a page of none", async () => {
    const other = await world.publish();
    const { edges } = await read("first: 1", "edges { cursor }");
    const ask = (id: string, args: string) =>
      world.query(`{ node(id: "${id}") { ... on Content { history(${args}) { totalCount } } } }`);
    expect((await ask(other.globalId, `first: 1, after: "${edges[0].cursor}"`)).errors[0]).toMatchObject({
      code: "BAD_CURSOR",
    });
    expect((await ask(content.globalId, "first: 0")).errors[0]).toMatchObject({ code: "BAD_USER_INPUT" });
  });

  it("is read in one statement for a whole page", async () => {
    await world.publishAll(Array.from({ length: 10 }, () => ({})));
    const list = "{ contents(first: 11) { nodes { title } } }";
    await world.read(list);
    const { statements } = await world.query(
      list.replace("title", "history(first: 2) { totalCount nodes { edition } }"),
    );
    expect(statements).toBe(2);
  });
});
