import { expect, test } from "vitest";
import { expireDue } from "../../../src/domains/content/commands/expire-due.ts";
import { reviseContents } from "../../../src/domains/content/commands/revise-contents.ts";
import type { PublishedContent } from "../../support/world.ts";
import { approved, call, draft, publisher, seen, useDeskWorld, world } from "./desk-world.ts";

useDeskWorld();

const inMs = (ms: number) => new Date(world.clock.now().getTime() + ms);

async function setExpiry({ contentId, globalId }: PublishedContent, expiresAt: Date | null) {
  const input = {
    content: globalId,
    expectedVersion: await world.version(contentId),
    expiresAt: expiresAt?.toISOString() ?? null,
  };
  return await call("setExpiry", input, publisher, "contentId");
}

async function expire(): Promise<number> {
  const { id } = await world.db.prisma.person.findUniqueOrThrow({ where: { key: "system.scheduler" } });
  const onError = (_: string, error: unknown) => {
    throw error;
  };
  return await expireDue({ ...world.deps, db: world.db, onError }, { personId: id, publishesWithoutReview: false });
}

const FIND = `query ($id: ID!) { content(id: $id) { __typename ... on Content { expiresAt } ... on Withdrawn { reason withdrawnAt } } }`;
const find = async ({ globalId }: PublishedContent) => (await world.read(FIND, { id: globalId })).content;

test("a public content says when it ends, ends then and not before, once, and can be published again", async () => {
  const content = await world.publish();
  const end = inMs(60_000);
  await setExpiry(content, end);
  expect(await find(content)).toEqual({ __typename: "Announcement", expiresAt: end.toISOString() });
  world.clock.set(new Date(end.getTime() - 1).toISOString());
  expect(await expire()).toBe(0);
  world.clock.advance(1);
  expect(await Promise.all([expire(), expire()]).then((counts) => counts.sort())).toEqual([0, 1]);
  expect(await find(content)).toEqual({ __typename: "Withdrawn", reason: "到期", withdrawnAt: end.toISOString() });
  const changes = await world.db.prisma.change.findMany({
    where: { contentId: content.contentId },
    orderBy: { id: "asc" },
  });
  expect(changes.map(({ type, number }) => [type, number])).toEqual([
    ["content.published", 1],
    ["content.corrected", 1],
    ["content.expired", 1],
  ]);
  await world.correct(content.contentId);
  expect(await expire()).toBe(0);
  expect(await find(content)).toEqual({ __typename: "Announcement", expiresAt: null });
});

test("an expiry that was taken back, and one of a content that was taken down before, do nothing", async () => {
  const [kept, down] = await world.publishAll([{}, {}]);
  const end = inMs(60_000);
  await setExpiry(kept, end);
  await setExpiry(down, end);
  await setExpiry(kept, null);
  await world.withdraw(down.contentId, "内容有误");
  world.clock.advance(120_000);
  expect(await expire()).toBe(0);
  expect(await find(kept)).toEqual({ __typename: "Announcement", expiresAt: null });
  expect(await find(down)).toMatchObject({ reason: "内容有误" });
});

test("a draft may have one, which goes with its publication and is nowhere before", async () => {
  const ready = await approved();
  const end = inMs(3_600_000);
  const input = { content: ready.contentId, expectedVersion: ready.version, expiresAt: end.toISOString() };
  await call("setExpiry", input, publisher, "contentId");
  expect(await world.db.prisma.change.count({ where: { contentId: { not: null } } })).toBe(0);
  ready.version += 1;
  const early = { ...seen(ready), publishAt: new Date(end.getTime() + 1).toISOString() };
  expect(await call("schedule", early, publisher)).toMatchObject({ problems: [{ rule: "expiry-after-publication" }] });
  const scheduled = await call("schedule", { ...seen(ready), publishAt: inMs(60_000).toISOString() }, publisher);
  const tooEarly = { ...input, expectedVersion: scheduled.edition.version, expiresAt: inMs(30_000).toISOString() };
  expect(await call("setExpiry", tooEarly, publisher, "contentId")).toMatchObject({
    problems: [{ rule: "expiry-after-publication" }],
  });
  await call("publish", seen(scheduled.edition), publisher);
  expect((await world.read(FIND, { id: ready.contentId })).content.expiresAt).toBe(end.toISOString());
});

test("of two people who saw the same moment only one sets another; beside a draft, followers are told of what is public", async () => {
  const content = await world.publish();
  const seenVersion = await world.version(content.contentId);
  const input = { content: content.globalId, expectedVersion: seenVersion, expiresAt: inMs(60_000).toISOString() };
  expect(await call("setExpiry", input, publisher, "contentId")).toMatchObject({ contentId: content.globalId });
  expect(await call("setExpiry", { ...input, expiresAt: null }, publisher, "contentId")).toEqual({
    __typename: "VersionConflictError",
    code: "VERSION_CONFLICT",
    currentVersion: seenVersion + 1,
  });
  const revision = { contentId: content.contentId, expectedVersion: seenVersion + 1, draft: world.draft() };
  await world.run(reviseContents, [revision]);
  await setExpiry(content, null);
  const [last] = await world.db.prisma.change.findMany({ orderBy: { id: "desc" }, take: 1 });
  expect(last).toMatchObject({ type: "content.corrected", number: 1, editionId: content.editionId });
});

test("is refused for a moment that has passed and for what is not to be public, and nothing changes", async () => {
  const [content, down] = await world.publishAll([{}, {}]);
  await world.withdraw(down.contentId);
  const before = await world.stored();
  expect(await setExpiry(content, world.clock.now())).toMatchObject({ problems: [{ rule: "expiry-ahead" }] });
  expect(await setExpiry(down, inMs(60_000))).toMatchObject({ problems: [{ rule: "nothing-to-expire" }] });
  expect(await world.stored()).toEqual(before);
  const { contentId, version } = await draft();
  const stale = { content: contentId, expectedVersion: version + 1, expiresAt: inMs(60_000).toISOString() };
  expect(await call("setExpiry", stale, publisher, "contentId")).toMatchObject({ currentVersion: version });
});
