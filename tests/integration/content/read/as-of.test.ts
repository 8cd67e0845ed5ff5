import { afterAll, beforeAll, expect, test } from "vitest";
import type { Viewer } from "../../../../src/domains/access/rules.ts";
import { markGone } from "../../../../src/domains/content/commands/mark-gone.ts";
import { type PublishedContent, World } from "../../../support/world.ts";

let world: World;
let reader: Viewer;
let auditor: Viewer;
beforeAll(async () => {
  world = await World.open();
  reader = await world.person("reader", "read:drafts");
  auditor = await world.person("auditor", "audit");
});
afterAll(() => world.close());

const AS_OF = `query ($id: ID!, $asOf: DateTime) {
  content(id: $id, asOf: $asOf) { __typename ... on Content { title edition publishedAt body { text } topics { name } } }
}`;

async function asOf({ globalId }: PublishedContent, moment: Date, viewer: Viewer) {
  return (await world.read(AS_OF, { id: globalId, asOf: moment.toISOString() }, viewer)).content;
}

const before = (moment: Date) => new Date(moment.getTime() - 1);

/** A content with two editions, the second of which is public; and when each came. */
async function corrected(): Promise<{ content: PublishedContent; first: Date; second: Date }> {
  const topicIds = [await world.topic(`t-${world.clock.now().getTime()}`)];
  const content = await world.publish({ title: "第一版", bodyHtml: "<p>旧文</p>", topicIds });
  const first = world.clock.now();
  await world.correct(content.contentId, { title: "第二版", bodyHtml: "<p>新文</p>" });
  return { content, first, second: world.clock.now() };
}

test("a content is read as it was at a moment, to the millisecond, and not before it was public", async () => {
  const { content, first, second } = await corrected();
  const old = { __typename: "Announcement", title: "第一版", edition: 1, body: { text: "旧文" } };
  expect(await asOf(content, before(first), reader)).toBeNull();
  expect(await asOf(content, first, reader)).toMatchObject({ ...old, publishedAt: first.toISOString() });
  expect((await asOf(content, first, reader)).topics).toHaveLength(1);
  expect(await asOf(content, before(second), auditor)).toMatchObject(old);
  expect(await asOf(content, second, reader)).toMatchObject({
    title: "第二版",
    edition: 2,
    body: { text: "新文" },
    topics: [],
  });
});

test("what was taken down since is read by auditors only, also when the content is public again", async () => {
  const { content, first, second } = await corrected();
  await world.withdraw(content.contentId);
  const down = world.clock.now();
  for (const moment of [first, second])
    expect(await asOf(content, moment, reader)).toEqual({ __typename: "Withdrawn" });
  expect(await asOf(content, second, auditor)).toMatchObject({ title: "第二版" });
  await world.correct(content.contentId, { title: "第三版" });
  for (const moment of [first, second, down]) expect(await asOf(content, moment, reader)).toBeNull();
  expect(await asOf(content, first, auditor)).toMatchObject({ title: "第一版" });
  expect(await asOf(content, down, auditor)).toBeNull();
  expect(await asOf(content, world.clock.now(), reader)).toMatchObject({ title: "第三版" });
});

test("what is gone is read by nobody", async () => {
  const { content, first } = await corrected();
  const { contentId } = content;
  const goodbye = { contentId, expectedVersion: await world.version(contentId), reason: "依法删除" };
  await world.db.transaction((tx) => markGone(tx, world.deps, world.editor, goodbye));
  for (const viewer of [reader, auditor]) expect(await asOf(content, first, viewer)).toEqual({ __typename: "Gone" });
});

test("without a token UNAUTHENTICATED, without the right FORBIDDEN, whatever is asked for", async () => {
  const variables = {
    id: "QW5ub3VuY2VtZW50OjAwMDAwMDAwLTAwMDAtNzAwMC04MDAwLTAwMDAwMDAwMDAwMA==",
    asOf: world.clock.now().toISOString(),
  };
  expect((await world.query(AS_OF, variables)).errors).toMatchObject([{ code: "UNAUTHENTICATED" }]);
  const author = await world.person("author", "author", "publish");
  expect((await world.query(AS_OF, variables, author)).errors).toMatchObject([{ code: "FORBIDDEN" }]);
});
