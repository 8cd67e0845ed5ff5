import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { World } from "../../../support/world.ts";

const ORDERS = ["ISSUED_DESC", "ISSUED_ASC", "ID"] as const;
const FILTERS = [
  "null",
  '{ organ: "office" }',
  "{ types: [REPORT, ANNOUNCEMENT] }",
  '{ topic: "even", types: [REPORT] }',
];

let world: World;
beforeAll(async () => {
  world = await World.open();
  const [office, bureau] = [await world.organ("office"), await world.organ("bureau")];
  const even = await world.topic("even");
  // 47 contents at 8 moments: every page size but 1 cuts through a tie. The ids do not follow the moments.
  await world.publishAll(
    Array.from({ length: 47 }, (_, index) => ({
      type: index % 3 === 0 ? "REPORT" : "ANNOUNCEMENT",
      publisherId: index % 5 === 0 ? bureau : office,
      topicIds: index % 2 === 0 ? [even] : [],
      originalPublishedAt: new Date(Date.UTC(2020, 0, 1 + ((index * 7) % 8))),
    })),
  );
});
afterAll(() => world.close());

const page = (filter: string, order: string, args: string) =>
  world.read(`{ contents(filter: ${filter}, orderBy: ${order}, ${args}) {
    nodes { id issuedAt } pageInfo { startCursor endCursor hasNextPage hasPreviousPage }
  } }`);

/** The whole list, as the answers of one page of 100 order it. */
async function wholeList(filter: string, order: string): Promise<string[]> {
  return (await page(filter, order, "first: 100")).contents.nodes.map(({ id }: { id: string }) => id);
}

interface Row {
  id: string;
  issuedAt: string;
}

describe("a list of contents", () => {
  it.each(ORDERS)("is ordered by %s, ties by id", async (order) => {
    const { nodes } = (await page("null", order, "first: 100")).contents;
    const uuidOf = ({ id }: Row) => Buffer.from(id, "base64").toString().split(":")[1] ?? "";
    const keyOf = (row: Row) => (order === "ID" ? uuidOf(row) : row.issuedAt + uuidOf(row));
    const sorted = [...nodes].sort((a: Row, b: Row) => (keyOf(a) < keyOf(b) ? -1 : 1));
    expect(nodes).toHaveLength(47);
    expect(nodes).toEqual(order === "ISSUED_DESC" ? sorted.reverse() : sorted);
  });

  it("is the same read page by page, forward and backward, at every size, order and filter", async () => {
    const lists = new Map<string, Promise<string[]>>();
    const listOf = (filter: string, order: string) => {
      const key = filter + order;
      if (!lists.has(key)) lists.set(key, wholeList(filter, order));
      return lists.get(key) as Promise<string[]>;
    };
    const property = fc.asyncProperty(
      fc.integer({ min: 5, max: 50 }),
      fc.constantFrom(...ORDERS),
      fc.constantFrom(...FILTERS),
      fc.boolean(),
      async (size, order, filter, forward) => {
        const whole = await listOf(filter, order);
        const read: string[] = [];
        let cursor: string | null = null;
        for (let more = true; more; ) {
          const position: string = cursor === null ? "" : `, ${forward ? "after" : "before"}: "${cursor}"`;
          const args = `${forward ? "first" : "last"}: ${size}${position}`;
          const { nodes, pageInfo } = (await page(filter, order, args)).contents;
          const ids = nodes.map(({ id }: Row) => id);
          read.splice(forward ? read.length : 0, 0, ...ids);
          // The other direction is known by the cursor alone.
          expect(forward ? pageInfo.hasPreviousPage : pageInfo.hasNextPage).toBe(cursor !== null);
          more = forward ? pageInfo.hasNextPage : pageInfo.hasPreviousPage;
          expect(more).toBe(read.length < whole.length);
          cursor = forward ? pageInfo.endCursor : pageInfo.startCursor;
        }
        expect(read).toEqual(whole);
      },
    );
    await fc.assert(property, { numRuns: 25, verbose: true });
  });

  it("gives each edge the cursor that continues after it", async () => {
    const { edges } = (await world.read("{ contents(first: 10) { edges { cursor node { id } } } }")).contents;
    const whole = await wholeList("null", "ISSUED_DESC");
    for (const [index, { cursor, node }] of edges.entries()) {
      expect(node.id).toBe(whole[index]);
      const { nodes } = (await page("null", "ISSUED_DESC", `first: 1, after: "${cursor}"`)).contents;
      expect(nodes[0].id).toBe(whole[index + 1]);
    }
  });

  it("answers 20 items when no size is given", async () => {
    expect((await world.read("{ contents { nodes { id } } }")).contents.nodes).toHaveLength(20);
    const { endCursor } = (await page("null", "ISSUED_DESC", "first: 30")).contents.pageInfo;
    const before = `{ contents(before: "${endCursor}") { nodes { id } } }`;
    expect((await world.read(before)).contents.nodes).toHaveLength(20);
  });

  it("counts the whole list, whatever the page", async () => {
    expect(
      await world.read('{ contents(first: 1, filter: { topic: "even" }) { totalCount totalCountIsExact } }'),
    ).toEqual({
      contents: { totalCount: 24, totalCountIsExact: true },
    });
  });

  it("ends without cursors when it is empty", async () => {
    expect(await page("{ types: [CONSULTATION] }", "ID", "first: 5")).toEqual({
      contents: {
        nodes: [],
        pageInfo: { startCursor: null, endCursor: null, hasNextPage: false, hasPreviousPage: false },
      },
    });
  });

  it("keeps its place when a content appears before the cursor", async () => {
    const whole = await wholeList("{ types: [REPORT] }", "ISSUED_DESC");
    const { endCursor } = (await page("{ types: [REPORT] }", "ISSUED_DESC", "first: 7")).contents.pageInfo;
    const added = await world.publish({ type: "REPORT", originalPublishedAt: new Date("2021-01-01T00:00:00Z") });
    const { nodes } = (await page("{ types: [REPORT] }", "ISSUED_DESC", `first: 100, after: "${endCursor}"`)).contents;
    await world.withdraw(added.contentId);
    expect(nodes.map(({ id }: Row) => id)).toEqual(whole.slice(7));
  });
});

describe("a page size", () => {
  it.each([
    ["first: 0", "A page holds 1 to 100 items; 0 were asked for."],
    ["first: -1", "A page holds 1 to 100 items; -1 were asked for."],
    ["first: 101", "A page holds 1 to 100 items; 101 were asked for."],
    ["last: 0", "A page holds 1 to 100 items; 0 were asked for."],
    ["last: 101", "A page holds 1 to 100 items; 101 were asked for."],
    ["first: 5, last: 5", "Page either forward with `first` and `after`, or backward with `last` and `before`."],
    ['first: 5, before: "x"', "`before` goes with `last`."],
    ['last: 5, after: "x"', "Page either forward with `first` and `after`, or backward with `last` and `before`."],
    ['after: "x", before: "y"', "Page either forward with `first` and `after`, or backward with `last` and `before`."],
  ])("of %s is refused", async (args, message) => {
    const { data, errors, statements } = await world.query(`{ contents(${args}) { nodes { id } } }`);
    expect({ data, errors, statements }).toEqual({
      data: null,
      errors: [{ code: "BAD_USER_INPUT", message, path: "contents" }],
      statements: 0,
    });
  });

  it.each([1, 100])("of %i is answered", async (size) => {
    const { nodes } = (await page("null", "ID", `first: ${size}`)).contents;
    expect(nodes).toHaveLength(Math.min(size, 47));
  });
});

describe("a cursor", () => {
  const OTHER_LIST = "This cursor belongs to another order or filter. Start again from the first page.";
  const NO_CURSOR = "This is not a cursor of this API. Pass a cursor exactly as it was answered.";

  async function cursorOf(list: string): Promise<string> {
    const data = await world.read(`{ list: ${list.replace("$page", "first: 3")} { pageInfo { endCursor } } }`);
    return data.list.pageInfo.endCursor;
  }

  const refusalOf = async (list: string, cursor: string) => {
    const { data, errors, statements } = await world.query(
      `query ($after: String) { list: ${list.replace("$page", "after: $after")} { nodes { id } } }`,
      { after: cursor },
    );
    expect({ data, statements }).toEqual({ data: null, statements: 0 });
    return errors[0];
  };

  it.each([
    ["order", "contents($page, orderBy: ISSUED_ASC)"],
    ["filter", '($page, filter: { topic: "even" })'.replace("(", "contents(")],
    ["channel", 'contents($page, channel: "portal")'],
    ["field", "announcements($page)"],
  ])("of another %s is refused", async (_, list) => {
    const cursor = await cursorOf("contents($page)");
    expect(await refusalOf(list, cursor)).toEqual({ code: "BAD_CURSOR", message: OTHER_LIST, path: "list" });
  });

  it("of a filter in variables is that of the same filter written out", async () => {
    const cursor = await cursorOf('contents($page, filter: { types: [REPORT], topic: "even" })');
    const { errors } = await world.query(
      "query ($after: String, $filter: ContentFilter) { contents(after: $after, filter: $filter) { nodes { id } } }",
      { after: cursor, filter: { topic: "even", types: ["REPORT"] } },
    );
    expect(errors).toEqual([]);
  });

  it.each([
    ["words", "garbled"],
    ["nothing", ""],
    ["JSON that is no list", Buffer.from('{"a":1}').toString("base64url")],
    ["another version", Buffer.from('[9,"x",1,"y"]').toString("base64url")],
    ["Chinese", "光标"],
    ["a very long text", "A".repeat(50_000)],
  ])("that holds %s is refused", async (_, cursor) => {
    expect(await refusalOf("contents($page)", cursor)).toEqual({
      code: "BAD_CURSOR",
      message: NO_CURSOR,
      path: "list",
    });
  });

  it.each([
    ["more keys", (key: unknown[]) => [...key, 1]],
    ["fewer keys", (key: unknown[]) => key.slice(0, 3)],
    ["a moment that is no number", ([version, scope, , id]: unknown[]) => [version, scope, "2020", id]],
    ["a moment that no calendar has", ([version, scope, , id]: unknown[]) => [version, scope, 9e15, id]],
    ["an id that is none", ([version, scope, moment]: unknown[]) => [version, scope, moment, "' or 1=1"]],
  ])("with %s put in by hand is refused", async (_, change) => {
    const cursor = await cursorOf("contents($page)");
    const key = JSON.parse(Buffer.from(cursor, "base64url").toString());
    const changed = Buffer.from(JSON.stringify(change(key))).toString("base64url");
    expect(await refusalOf("contents($page)", changed)).toEqual({
      code: "BAD_CURSOR",
      message: NO_CURSOR,
      path: "list",
    });
  });

  it.each(["!", "==", " ", "\n"])("with %j added is refused", async (added) => {
    const cursor = await cursorOf("contents($page)");
    expect(await refusalOf("contents($page)", cursor + added)).toMatchObject({ code: "BAD_CURSOR" });
  });
});
