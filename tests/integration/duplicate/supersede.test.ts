import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import type { Viewer } from "../../../src/domains/access/index.ts";
import { duplicateFollower } from "../../../src/domains/duplicate/follower.ts";
import { followOnce } from "../../../src/platform/followers/follower.ts";
import { silentLog } from "../../../src/platform/log.ts";
import { World } from "../../support/world.ts";
import { type Call, callOf, NOTICE, OTHER_NOTICE, seen } from "./duplicate-world.ts";

let world: World;
let call: Call;
let author: Viewer;
let publisher: Viewer;

beforeAll(async () => {
  world = await World.open();
  call = callOf(world);
  author = await world.person("author", "author");
  publisher = await world.person("publisher", "publish", "review");
});
beforeEach(() => world.clear());
afterAll(() => world.close());

const FIELDS = { kind: "NOTICE", urgency: "NORMAL" };

async function imported(fields: object = {}) {
  const published = await world.publish({ title: "关于荷花路封闭施工的通告", bodyHtml: NOTICE, ...fields });
  await world.registryChanged();
  await followOnce({ db: world.db, log: silentLog }, duplicateFollower(world.clock));
  return published;
}

async function written(viewer = author, fields: object = {}) {
  const html = `${NOTICE}<p>另有夜间施工，请附近居民谅解。</p>`;
  const { edition } = await call(
    "createAnnouncement",
    { title: "荷花路封闭施工通告", html, ...FIELDS, ...fields },
    viewer,
  );
  return edition;
}

// biome-ignore lint/suspicious/noExplicitAny: an edition as the test asked for it.
function supersede(edition: any, viewer = publisher) {
  return call("resolveDuplicate", { ...seen(edition), case: edition.duplicates[0].id, decision: "SUPERSEDE" }, viewer);
}

it("makes a new text the next edition of what is public: a draft by its author, reviewed there by another", async () => {
  const originalPublishedAt = new Date("2026-04-08T09:00:00+08:00");
  const { contentId } = await imported({ originalPublishedAt });
  const edition = await written();
  expect(await supersede(edition)).toEqual({ __typename: "ResolveDuplicateSuccess", case: null });
  const editions = await world.db.prisma.edition.findMany({ orderBy: { number: "asc" }, include: { createdBy: true } });
  expect(editions.map(({ contentId: of, number, state, title }) => [of, number, state, title])).toEqual([
    [contentId, 1, "PUBLISHED", "关于荷花路封闭施工的通告"],
    [contentId, 2, "DRAFT", "荷花路封闭施工通告"],
  ]);
  expect(editions[1]!.createdBy.name).toBe("author");
  const moved = { id: edition.id, version: 2 };
  const urgent = await call("publishUrgently", { ...seen(moved), reason: "抢修" }, publisher);
  expect(urgent.edition).toMatchObject({ state: "PUBLISHED", title: "荷花路封闭施工通告", duplicates: [] });
  const { issuedAt } = await world.db.prisma.content.findUniqueOrThrow({ where: { id: contentId } });
  expect(issuedAt).toEqual(originalPublishedAt);
  const trail = await world.db.prisma.auditEntry.findMany({ where: { contentId }, orderBy: { id: "asc" } });
  expect(trail.map(({ command }) => command)).toContain("content.revise");
});

it("redirects what is public to a content that is public itself, whose edition goes on", async () => {
  const { contentId } = await imported();
  const other = await world.publish({ title: "关于城东片区停水的通告", bodyHtml: OTHER_NOTICE });
  const revision = {
    content: other.globalId,
    expectedVersion: await world.version(other.contentId),
    title: "荷花路封闭施工通告",
    html: NOTICE,
    ...FIELDS,
  };
  const { edition } = await call("reviseAnnouncement", revision, author);
  expect(await supersede(edition)).toMatchObject({ __typename: "ResolveDuplicateSuccess", case: null });
  expect(await world.db.prisma.content.findUnique({ where: { id: contentId } })).toMatchObject({
    state: "REDIRECTED",
    redirectToId: other.contentId,
  });
  const urgent = await call("publishUrgently", { ...seen(edition), reason: "抢修" }, publisher);
  expect(urgent.edition.state).toBe("PUBLISHED");
});

it("is refused beside an open edition, for another type, and for a draft, and changes nothing", async () => {
  const { globalId, contentId } = await imported();
  const edition = await written();
  const revision = {
    content: globalId,
    expectedVersion: await world.version(contentId),
    title: "关于荷花路封闭施工的通告",
    html: OTHER_NOTICE,
    ...FIELDS,
  };
  await call("reviseAnnouncement", revision, author);
  const before = await world.stored();
  expect(await supersede(edition)).toMatchObject({ problems: [{ rule: "supersede-open" }] });
  expect(await world.stored()).toEqual(before);

  await world.clear();
  await imported({ type: "POLICY_DOCUMENT" });
  expect(await supersede(await written())).toMatchObject({ problems: [{ rule: "supersede-type" }] });

  await world.clear();
  await written();
  expect(await supersede(await written())).toMatchObject({ problems: [{ rule: "supersede-public" }] });
});

it("needs the right over both contents", async () => {
  const theirs = await world.organ("甲局");
  await world.organ("乙局");
  await imported({ publisherId: theirs });
  const mine = await world.person("mine", "author:乙局", "publish:乙局");
  const edition = await written(mine, { publisher: "乙局" });
  const before = await world.stored();
  const input = { ...seen(edition), case: edition.duplicates[0].id, decision: "SUPERSEDE" };
  const mutation = "mutation ($input: ResolveDuplicateInput!) { resolveDuplicate(input: $input) { __typename } }";
  const { errors } = await world.query(mutation, { input }, mine);
  expect(errors).toMatchObject([{ code: "FORBIDDEN" }]);
  expect({ ...(await world.stored()), auditEntry: 0, audit_entry: 0 }).toEqual({
    ...before,
    auditEntry: 0,
    audit_entry: 0,
  });
});
