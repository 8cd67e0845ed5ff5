import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { World } from "../../../support/world.ts";

const SIZE = 5;
const TYPES = { REPORT: 0, INTERPRETATION: 1, CONSULTATION: 5, ENTERPRISE_NOTICE: 35, ANNOUNCEMENT: 36 } as const;

let world: World;
beforeAll(async () => {
  world = await World.open();
  const drafts = Object.entries(TYPES).flatMap(([type, count]) =>
    Array.from({ length: count }, () => ({ type: type as keyof typeof TYPES })),
  );
  await world.publishAll(drafts);
});
afterAll(() => world.close());

interface PageCursor {
  page: number;
  cursor: string | null;
  isCurrent: boolean;
}

const FIELDS = `nodes { id } pageCursors(size: ${SIZE}) {
  first { ...P } last { ...P } around { ...P } previous { ...P } next { ...P }
}`;

async function readPage(type: string, order: string, cursor: string | null) {
  const after = cursor === null ? "" : `, after: "${cursor}"`;
  const source = `fragment P on PageCursor { page cursor isCurrent }
    { contents(filter: { types: [${type}] }, orderBy: ${order}, first: ${SIZE}${after}) { ${FIELDS} } }`;
  const { nodes, pageCursors } = (await world.read(source)).contents;
  return { ids: nodes.map(({ id }: { id: string }) => id) as string[], ...pageCursors };
}

describe.each(Object.entries(TYPES))("pageCursors of a list of %s", (type, count) => {
  const last = Math.max(1, Math.ceil(count / SIZE));

  it.each(["ISSUED_DESC", "ISSUED_ASC", "ID"])(`lead to each of its ${last} pages, ordered by %s`, async (order) => {
    const whole = await world.read(
      `{ contents(filter: { types: [${type}] }, orderBy: ${order}, first: 100) { nodes { id } } }`,
    );
    const ids = whole.contents.nodes.map(({ id }: { id: string }) => id);
    // Each page's cursor as some page before it gave it.
    const cursors = new Map<number, string | null>([[1, null]]);
    for (let page = 1; page <= last; page++) {
      const { ids: found, ...pages } = await readPage(type, order, cursors.get(page) ?? null);
      expect(found).toEqual(ids.slice((page - 1) * SIZE, page * SIZE));
      expect(pages.first).toEqual({ page: 1, cursor: null, isCurrent: page === 1 });
      expect(pages.last).toMatchObject({ page: last, isCurrent: page === last });
      expect(pages.around.map((around: PageCursor) => around.page)).toEqual(
        [-2, -1, 0, 1, 2].map((step) => page + step).filter((number) => number >= 1 && number <= last),
      );
      expect(pages.around.find((around: PageCursor) => around.isCurrent)).toMatchObject({ page });
      expect(pages.previous?.page ?? null).toBe(page === 1 ? null : page - 1);
      expect(pages.next?.page ?? null).toBe(page === last ? null : page + 1);
      for (const { page: number, cursor } of [...pages.around, pages.last]) {
        expect(cursors.get(number) ?? cursor).toBe(cursor);
        cursors.set(number, cursor);
      }
    }
  });
});

describe("pageCursors", () => {
  it("name the page on which an unaligned page begins", async () => {
    const { edges } = (await world.read("{ announcements(first: 12) { edges { cursor } } }")).announcements;
    const source = `{ announcements(first: 5, after: "${edges[11].cursor}") { pageCursors(size: 5) { around { page isCurrent } } } }`;
    const { around } = (await world.read(source)).announcements.pageCursors;
    expect(around.find((page: PageCursor) => page.isCurrent)).toEqual({ page: 3, isCurrent: true });
  });

  it("name the last page when nothing follows the cursor", async () => {
    const { pageInfo } = (await world.read("{ enterpriseNotices(first: 35) { pageInfo { endCursor } } }"))
      .enterpriseNotices;
    const source = `{ enterpriseNotices(first: 5, after: "${pageInfo.endCursor}") { nodes { id } pageCursors(size: 5) { last { page isCurrent } next { page } } } }`;
    expect((await world.read(source)).enterpriseNotices).toEqual({
      nodes: [],
      pageCursors: { last: { page: 7, isCurrent: true }, next: null },
    });
  });

  it("name the page of a page read backward", async () => {
    const source = "{ announcements(last: 5) { pageCursors(size: 5) { last { page } previous { page } } } }";
    // Of 36 the last 5 begin with the 32nd, which stands on page 7 of 8.
    expect((await world.read(source)).announcements.pageCursors).toEqual({ last: { page: 8 }, previous: { page: 6 } });
  });

  it.each([0, -1, 101])("refuse %i items a page", async (size) => {
    const { errors } = await world.query(`{ contents(first: 1) { pageCursors(size: ${size}) { last { page } } } }`);
    expect(errors).toEqual([
      {
        code: "BAD_USER_INPUT",
        message: `A page holds 1 to 100 items; size is ${size}.`,
        path: "contents.pageCursors",
      },
    ]);
  });
});
