import { afterAll, beforeAll, expect, it } from "vitest";
import type { Viewer } from "../../../src/domains/access/rules.ts";
import { World } from "../../support/world.ts";
import { document, follow } from "./obligation-world.ts";

let world: World;
let reader: Viewer;
beforeAll(async () => {
  world = await World.open();
  reader = await world.person("reader", "read:drafts");
  const owing = { type: "POLICY_DOCUMENT" as const, details: document() };
  // Of each moment three, so that pages end between equals: first what lapses, then what stays owed.
  for (const _ of [1, 2]) {
    const down = await world.publishAll([owing, owing, owing]);
    for (const { contentId } of down) await world.withdraw(contentId);
    await world.publishAll([owing, owing, owing]);
    world.clock.advance(3 * 86_400_000);
  }
  await world.create({ ...owing, details: document({ kind: "OTHER", writtenOn: "2026-02-27" }) });
  await follow(world);
});
afterAll(() => world.close());

const PAGE = `query ($after: String, $filter: ObligationFilter) {
  obligations(first: 2, after: $after, filter: $filter) { nodes { id dueOn } pageInfo { hasNextPage endCursor } }
}`;

interface Owed {
  readonly id: string;
  readonly dueOn: string;
}

async function pages(filter: object): Promise<Owed[][]> {
  const found: Owed[][] = [];
  let after: string | null = null;
  do {
    const page: { nodes: Owed[]; pageInfo: { hasNextPage: boolean; endCursor: string } } = (
      await world.read(PAGE, { after, filter }, reader)
    ).obligations;
    const { pageInfo } = page;
    found.push(page.nodes);
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  return found;
}

it.each([
  [{}, ["2026-03-04", "2026-03-04", "2026-03-04", "2026-03-09", "2026-03-09", "2026-03-09", "2026-03-26"]],
  [{ state: "RESOLVED" }, ["2026-03-09", "2026-03-09", "2026-03-09", "2026-03-04", "2026-03-04", "2026-03-04"]],
  [{ state: "OVERDUE" }, ["2026-03-04", "2026-03-04", "2026-03-04"]],
  [{ state: "DUE_SOON" }, ["2026-03-09", "2026-03-09", "2026-03-09"]],
  [{ state: "OPEN" }, ["2026-03-26"]],
  [{ kind: "PROACTIVE_DISCLOSURE" }, ["2026-03-26"]],
])("%j: pages follow each other without a gap, and none twice", async (filter, days) => {
  const found = await pages(filter);
  expect(found.flat().map(({ dueOn }) => dueOn)).toEqual(days);
  expect(new Set(found.flat().map(({ id }) => id)).size).toBe(days.length);
  expect(found.map((page) => page.length)).toEqual([
    ...Array(Math.ceil(days.length / 2) - 1).fill(2),
    days.length % 2 === 0 ? 2 : 1,
  ]);
});

it("many by their ids are read at once", async () => {
  const ids = (await pages({})).flat().map(({ id }) => id);
  const before = world.db.owner.statementCount;
  const { nodes } = await world.read("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", { ids }, reader);
  expect(nodes).toEqual(ids.map((id) => ({ id })));
  expect(world.db.owner.statementCount - before).toBe(2);
});
