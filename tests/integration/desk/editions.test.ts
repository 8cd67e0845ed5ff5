import { expect, test } from "vitest";
import type { Viewer } from "../../../src/domains/access/rules.ts";
import { author, call, interpretation, publisher, reviewer, seen, useDeskWorld, world } from "./desk-world.ts";

useDeskWorld();

const LIST = `query ($filter: EditionFilter, $first: Int, $after: String) {
  editions(filter: $filter, first: $first, after: $after) {
    totalCount nodes { title } pageInfo { hasNextPage hasPreviousPage endCursor }
  }
}`;

async function list(filter: object | null = null, viewer: Viewer = author, page: object = {}) {
  const { editions } = await world.read(LIST, { filter, ...page }, viewer);
  return { ...editions, nodes: editions.nodes.map(({ title }: { title: string }) => title) };
}

async function write(title: string, fields: object = {}, viewer: Viewer = author) {
  return (await call("createInterpretation", { ...interpretation, title, ...fields }, viewer)).edition;
}

test("editions in whatever state are listed, the newest first, page by page", async () => {
  for (const title of ["一", "二", "三"]) await write(title);
  const first = await list(null, reviewer, { first: 2 });
  expect(first).toMatchObject({
    totalCount: 3,
    nodes: ["三", "二"],
    pageInfo: { hasNextPage: true, hasPreviousPage: false },
  });
  expect(await list(null, reviewer, { first: 2, after: first.pageInfo.endCursor })).toMatchObject({
    totalCount: 3,
    nodes: ["一"],
    pageInfo: { hasNextPage: false, hasPreviousPage: true },
  });
});

test("they are narrowed by state, type, organ with those below, and by who wrote on them", async () => {
  const parentId = await world.organ("district");
  await world.organ("office", { parentId });
  const other = await world.person("other", "author");
  await write("草稿", { publisher: "office" });
  await call("submitForReview", seen(await write("送审", { publisher: "district" })), author);
  const shared = await write("他人", {}, other);
  await call("createAnnouncement", { title: "公告", kind: "NEWS", urgency: "NORMAL" }, other);
  expect((await list({ states: ["IN_REVIEW"] })).nodes).toEqual(["送审"]);
  expect((await list({ types: ["ANNOUNCEMENT"] })).nodes).toEqual(["公告"]);
  expect((await list({ organ: "district" })).nodes).toEqual(["送审", "草稿"]);
  expect((await list({ organ: "office" })).nodes).toEqual(["草稿"]);
  expect((await list({ mine: true })).nodes).toEqual(["送审", "草稿"]);
  const input = { content: shared.contentId, expectedVersion: 1, ...interpretation, title: "合写" };
  await call("reviseInterpretation", input, author);
  expect((await list({ mine: true })).nodes).toEqual(["合写", "送审", "草稿"]);
  expect(await list({ contributor: "other" }, publisher)).toMatchObject({ totalCount: 2, nodes: ["公告", "合写"] });
  expect((await list({ contributor: "other", states: ["PUBLISHED"] })).nodes).toEqual([]);
});

test("a cursor of another filter or of another caller's own list is refused", async () => {
  for (const title of ["一", "二"]) await write(title);
  const { pageInfo } = await list({ mine: true }, author, { first: 1 });
  const other = await world.person("other", "author");
  for (const [filter, viewer] of [
    [null, author],
    [{ mine: true }, other],
  ] as const)
    expect((await world.query(LIST, { filter, after: pageInfo.endCursor }, viewer)).errors).toMatchObject([
      { code: "BAD_CURSOR" },
    ]);
});

test("without a token UNAUTHENTICATED, without a right to drafts FORBIDDEN", async () => {
  expect((await world.query(LIST)).errors).toMatchObject([{ code: "UNAUTHENTICATED" }]);
  const admin = await world.person("admin", "admin");
  expect((await world.query(LIST, {}, admin)).errors).toMatchObject([{ code: "FORBIDDEN" }]);
});
