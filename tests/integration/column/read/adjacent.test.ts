import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type PublishedContent, World } from "../../../support/world.ts";

describe("what stands next to a content", () => {
  let world: World;
  let [oldest, middle, newest, elsewhere, nowhere]: PublishedContent[] = [];
  beforeAll(async () => {
    world = await World.open();
    const [zwgk, zcjd, hdjl] = [
      await world.column("zwgk"),
      await world.column("zwgk/zcjd"),
      await world.column("hdjl"),
    ];
    oldest = await world.publish({ title: "旧", columnIds: [zcjd] });
    middle = await world.publish({ title: "中", columnIds: [zcjd, hdjl] });
    elsewhere = await world.publish({ title: "他栏", columnIds: [hdjl] });
    nowhere = await world.publish({ title: "无栏目" });
    newest = await world.publish({ title: "新", columnIds: [zwgk] });
    const gone = await world.publish({ title: "撤下", columnIds: [zcjd] });
    await world.withdraw(gone.contentId);
  });
  afterAll(() => world.close());

  const ask = (content: PublishedContent | undefined, args = "") =>
    world.query(
      `{ node(id: "${content?.globalId}") { ... on Content { adjacent${args} { previous { title } next { title } } } } }`,
    );
  const column = (path: string) => `(column: { channel: "portal", path: "${path}" })`;

  it("in a column and below it is the next newer and the next older one", async () => {
    expect((await ask(middle, column("zwgk"))).data.node.adjacent).toEqual({
      previous: { title: "新" },
      next: { title: "旧" },
    });
    expect((await ask(newest, column("zwgk"))).data.node.adjacent).toEqual({ previous: null, next: { title: "中" } });
    expect((await ask(oldest, column("zwgk"))).data.node.adjacent).toEqual({ previous: { title: "中" }, next: null });
    expect((await ask(middle, column("hdjl"))).data.node.adjacent).toEqual({
      previous: { title: "他栏" },
      next: null,
    });
  });

  it("is found in the first of its own columns when none is named", async () => {
    expect((await ask(middle)).data.node.adjacent).toEqual({ previous: null, next: { title: "旧" } });
    expect((await ask(nowhere)).data.node.adjacent).toBeNull();
  });

  it("is null in a column where it does not stand, and refused in one that there is not", async () => {
    expect((await ask(elsewhere, column("zwgk"))).data.node.adjacent).toBeNull();
    expect((await ask(middle, column("zwgk/none"))).errors).toEqual([
      { code: "BAD_USER_INPUT", message: 'There is no column "zwgk/none".', path: "node.adjacent" },
    ]);
  });

  it("costs a list one statement more, at any page size", async () => {
    for (const size of [1, 5]) {
      const source = `{ contents(first: ${size}) { nodes { title adjacent { previous { title } next { title } } } } }`;
      await world.query(source);
      const { errors, statements } = await world.query(source);
      expect([errors, statements]).toEqual([[], 2]);
    }
  });
});
