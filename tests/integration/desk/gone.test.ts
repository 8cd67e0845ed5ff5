import { expect, onTestFinished, test } from "vitest";
import { reviseContents } from "../../../src/domains/content/commands/revise-contents.ts";
import { listenApp } from "../../support/listening-app.ts";
import type { PublishedContent } from "../../support/world.ts";
import { call, publisher, useDeskWorld, world } from "./desk-world.ts";

useDeskWorld();

const FIND = `query ($slug: String!) {
  content(slug: $slug) { __typename ... on Gone { slug type goneAt reason } ... on Content { title } }
}`;

async function markGone({ contentId, globalId }: PublishedContent, reason = "依法删除") {
  const input = { content: globalId, expectedVersion: await world.version(contentId), reason };
  return await call("markGone", input, publisher, "contentId");
}

test.each(["public", "withdrawn"])(
  "what is %s can be taken down for good: it is a name, a moment and a reason",
  async (state) => {
    const content = await world.publish({ slug: "old", title: "旧公告" });
    if (state === "withdrawn") await world.withdraw(content.contentId);
    expect((await markGone(content)).__typename).toBe("MarkGoneSuccess");
    expect((await world.read(FIND, { slug: "old" })).content).toEqual({
      __typename: "Gone",
      slug: "old",
      type: "ANNOUNCEMENT",
      goneAt: world.clock.now().toISOString(),
      reason: "依法删除",
    });
    expect((await world.read("{ contents { totalCount } }")).contents.totalCount).toBe(0);
    const change = await world.db.prisma.change.findFirst({ orderBy: { id: "desc" } });
    expect(change).toMatchObject({ type: "content.withdrawn", contentId: content.contentId });
  },
);

test("its page is a 410 with the public reason and nothing of its words", async () => {
  const content = await world.publish({ slug: "old", title: "旧公告" });
  await markGone(content);
  const { url, close } = await listenApp(world);
  onTestFinished(close);
  const response = await fetch(`${url}/c/old`);
  const page = await response.text();
  expect(response.status).toBe(410);
  expect(page).toContain("依法删除");
  expect(page).not.toContain("旧公告");
});

test.each(["withdraw", "redirect", "markGone"])(
  "%s refuses a reason that holds personal data, and nothing changes",
  async (name) => {
    const [content, target] = await world.publishAll([{}, {}]);
    const input = {
      ...{ content: content.globalId, expectedVersion: await world.version(content.contentId) },
      ...{ reason: "应张三（11010519491231002X）请求", ...(name === "redirect" && { to: target.globalId }) },
    };
    const before = await world.stored();
    expect(await call(name, input, publisher, "contentId")).toMatchObject({
      __typename: "RuleError",
      problems: [{ rule: "personal-data" }],
    });
    expect(await world.stored()).toEqual(before);
  },
);

test("no edition comes after it, and it does not go twice", async () => {
  const content = await world.publish();
  await markGone(content);
  const before = await world.stored();
  const { contentId } = content;
  const expectedVersion = await world.version(contentId);
  const revision = { contentId, expectedVersion, draft: world.draft() };
  expect(await world.run(reviseContents, [revision])).toMatchObject([
    { refusal: { problems: [{ rule: "content-gone" }] } },
  ]);
  expect(await markGone(content)).toMatchObject({ __typename: "TransitionError" });
  expect(await world.stored()).toEqual(before);
});

test("an open edition is discarded first", async () => {
  const content = await world.publish();
  const { contentId } = content;
  await world.run(reviseContents, [{ contentId, expectedVersion: 2, draft: world.draft() }]);
  const before = await world.stored();
  expect(await markGone(content)).toMatchObject({ problems: [{ rule: "open-edition" }] });
  expect(await world.stored()).toEqual(before);
});

test("its editions are read by auditors only", async () => {
  const content = await world.publish({ title: "旧公告" });
  await markGone(content);
  const id = Buffer.from(`AnnouncementEdition:${content.editionId}`).toString("base64");
  const read =
    "query ($id: ID!) { edition(id: $id) { title } node(id: $id) { id } editions(first: 5) { nodes { title } } }";
  expect(await world.read(read, { id }, publisher)).toEqual({ edition: null, node: null, editions: { nodes: [] } });
  expect(await world.read(read, { id }, await world.person("auditor", "audit"))).toEqual({
    edition: { title: "旧公告" },
    node: { id },
    editions: { nodes: [{ title: "旧公告" }] },
  });
});
