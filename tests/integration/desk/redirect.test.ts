import { expect, test } from "vitest";
import { call, publisher, useDeskWorld, world } from "./desk-world.ts";

useDeskWorld();

const FIND = `query ($id: ID!) {
  content(id: $id) { __typename ... on Redirected { slug type reason to { title } } ... on Content { title } }
}`;

async function redirect(from: { contentId: string; globalId: string }, to: { globalId: string }) {
  const input = {
    content: from.globalId,
    expectedVersion: await world.version(from.contentId),
    to: to.globalId,
    reason: "已并入新的公告",
  };
  return await call("redirect", input, publisher, "contentId");
}

test("whoever asks for a redirected content is led to what took its place, and no list holds it", async () => {
  const [old, next] = await world.publishAll([{ title: "旧公告" }, { title: "新公告" }]);
  expect((await redirect(old, next)).__typename).toBe("RedirectSuccess");
  expect((await world.read(FIND, { id: old.globalId })).content).toMatchObject({
    __typename: "Redirected",
    type: "ANNOUNCEMENT",
    reason: "已并入新的公告",
    to: { title: "新公告" },
  });
  expect((await world.read("{ contents { nodes { title } } }")).contents.nodes).toEqual([{ title: "新公告" }]);
  const change = await world.db.prisma.change.findFirst({
    where: { contentId: old.contentId },
    orderBy: { id: "desc" },
  });
  expect(change?.type).toBe("content.redirected");
});

test("a target that was taken down since is not shown", async () => {
  const [old, next] = await world.publishAll([{}, {}]);
  await redirect(old, next);
  await world.withdraw(next.contentId);
  expect((await world.read(FIND, { id: old.globalId })).content).toMatchObject({ __typename: "Redirected", to: null });
});

test("is refused to itself and to what is not public, and nothing changes", async () => {
  const [old, next] = await world.publishAll([{}, {}]);
  await world.withdraw(next.contentId);
  const before = await world.stored();
  for (const target of [old, next])
    expect(await redirect(old, target)).toMatchObject({
      __typename: "RuleError",
      problems: [{ rule: "redirect-target" }],
    });
  expect(await world.stored()).toEqual(before);
});
