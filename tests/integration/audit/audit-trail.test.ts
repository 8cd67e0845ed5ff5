import { afterAll, beforeAll, expect, it } from "vitest";
import type { Viewer } from "../../../src/domains/access/rules.ts";
import { World } from "../../support/world.ts";

let world: World;
let auditor: Viewer;
beforeAll(async () => {
  world = await World.open();
  auditor = await world.person("auditor", "audit");
});
afterAll(() => world.close());

const TRAIL = `query ($filter: AuditFilter, $first: Int, $after: String) {
  auditTrail(filter: $filter, first: $first, after: $after) {
    nodes { seq command person { key } contentId argumentsDigest before { ...state } after { ...state } }
    pageInfo { hasNextPage endCursor }
  }
}
fragment state on AuditedState { content number edition version }`;

const trail = async (variables: object = {}) =>
  (await world.read(TRAIL, variables as Record<string, unknown>, auditor)).auditTrail;

it("says of each command who did it, and the state before and after", async () => {
  const { contentId, globalId } = await world.publish();
  await world.withdraw(contentId);
  await world.app.refreshRegistries();
  const { nodes } = await trail({ filter: { content: globalId } });
  const state = (content: string, edition: string, version: number) => ({ content, number: 1, edition, version });
  expect(nodes).toMatchObject([
    {
      command: "content.withdraw",
      person: { key: "system.import" },
      before: state("PUBLIC", "PUBLISHED", 2),
      after: state("WITHDRAWN", "WITHDRAWN", 2),
    },
    {
      command: "content.publish",
      before: state("UNPUBLISHED", "DRAFT", 1),
      after: state("PUBLIC", "PUBLISHED", 2),
    },
    { seq: 1, command: "content.create", before: null, after: state("UNPUBLISHED", "DRAFT", 1) },
  ]);
  expect(nodes.map(({ argumentsDigest }: { argumentsDigest: string }) => argumentsDigest.length)).toEqual([64, 64, 64]);
});

it("is narrowed by person, command and days, and read page by page", async () => {
  const [page, all] = [await trail({ first: 2 }), await trail()];
  expect(page.pageInfo.hasNextPage).toBe(true);
  const rest = await trail({ first: 100, after: page.pageInfo.endCursor });
  expect([...page.nodes, ...rest.nodes]).toEqual(all.nodes);
  expect((await trail({ filter: { command: "content.publish" } })).nodes).toHaveLength(1);
  expect((await trail({ filter: { person: "auditor" } })).nodes).toEqual([]);
  expect((await trail({ filter: { from: "2026-03-02" } })).nodes).toEqual([]);
  expect((await trail({ filter: { from: "2026-03-01", to: "2026-03-01" } })).nodes).toEqual(all.nodes);
});

it("is for auditors: who lacks the right is refused, and written down, a hundred times in an hour at most", async () => {
  const editor = await world.person("other", "read:drafts", "admin");
  const refusals = () => world.db.prisma.auditEntry.count({ where: { command: "access.forbidden" } });
  expect((await world.query(TRAIL)).errors).toMatchObject([{ code: "UNAUTHENTICATED" }]);
  expect(await refusals()).toBe(0);
  expect((await world.query(TRAIL, {}, editor)).errors).toMatchObject([{ code: "FORBIDDEN" }]);
  expect(await refusals()).toBe(1);
  for (let n = 0; n < 105; n++) await world.query(TRAIL, {}, editor);
  expect(await refusals()).toBe(100);
  world.clock.advance(3_600_000);
  await world.query(TRAIL, {}, editor);
  expect(await refusals()).toBe(101);
});
