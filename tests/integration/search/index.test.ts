import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { reviseContents } from "../../../src/domains/content/commands/revise-contents.ts";
import { rebuildIndex } from "../../../src/domains/search/rebuild-index.ts";
import { INDEX_VERSION } from "../../../src/domains/search/tokens.ts";
import { World } from "../../support/world.ts";

describe("the search index", () => {
  let world: World;
  beforeAll(async () => {
    world = await World.open();
  });
  afterAll(() => world.close());

  const find = async (query: string): Promise<number> =>
    (await world.read("query ($query: String!) { search(query: $query) { totalCount } }", { query })).search.totalCount;

  it("holds no draft", async () => {
    await world.create({ title: "从未发布的草稿" });
    const { contentId } = await world.publish({ title: "已经公布的文字" });
    await world.run(reviseContents, [
      { contentId, expectedVersion: 2, draft: world.draft({ title: "正在修订的词句" }) },
    ]);
    expect([await find("从未发布"), await find("已经公布"), await find("正在修订")]).toEqual([0, 1, 0]);
  });

  it("follows a correction", async () => {
    const { contentId } = await world.publish({ title: "更正之前的标题", bodyHtml: "<p>原先的正文</p>" });
    await world.correct(contentId, { title: "更正之后的标题" });
    expect([await find('"更正之前"'), await find("原先的正文"), await find('"更正之后"')]).toEqual([0, 0, 1]);
  });

  it("lets go of what is withdrawn", async () => {
    const { contentId } = await world.publish({ title: "即将撤下的消息" });
    expect(await find("撤下")).toBe(1);
    await world.withdraw(contentId);
    expect(await find("撤下")).toBe(0);
    expect(await world.db.prisma.searchEntry.count({ where: { contentId } })).toBe(0);
  });

  it("lets go of what is redacted, whoever redacts it, until it is indexed anew", async () => {
    const { contentId } = await world.publish({ title: "须要隐去的姓名" });
    await world.db.owner.query("update content set redaction = redaction + 1 where id = $1", [contentId]);
    expect(await find("隐去")).toBe(0);
    await world.db.owner.query("update content set redaction = redaction - 1 where id = $1", [contentId]);
    expect(await rebuildIndex(world.db)).toBe(1);
    expect(await find("隐去")).toBe(1);
  });

  it("takes no entry for what is not public, or for another edition", async () => {
    const [draft] = await world.create({ title: "草稿" });
    const { contentId } = await world.publish({ title: "公开" });
    const entry = await world.db.prisma.searchEntry.findUniqueOrThrow({ where: { contentId } });
    const move = (toContent: string, toEdition: string) =>
      world.db.owner.query("update search_entry set content_id = $2, edition_id = $3 where content_id = $1", [
        contentId,
        toContent,
        toEdition,
      ]);
    await expect(move(draft.contentId, draft.editionId)).rejects.toMatchObject({ code: "23001" });
    await expect(move(contentId, draft.editionId)).rejects.toMatchObject({ code: "23001" });
    expect(await world.db.prisma.searchEntry.findUnique({ where: { contentId } })).toEqual(entry);
  });

  it("publishes a body of half a million characters", async () => {
    const text = Array.from({ length: 500_000 }, (_, at) => String.fromCodePoint(0x4e00 + ((at * 7919) % 20_000))).join(
      "",
    );
    await world.publish({ title: "很长的正文", bodyHtml: `<p>${text}</p>` });
    expect(await find("很长的正文")).toBe(1);
    expect(await find(text.slice(100_000, 100_006))).toBeGreaterThan(0);
  });

  it("is made anew where entries are missing or of an older version, and then not again", async () => {
    await world.publishAll(Array.from({ length: 250 }, (_, n) => ({ title: `批量重建第${n}件` })));
    const total = await world.db.prisma.content.count({ where: { state: "PUBLIC" } });
    await world.db.owner.query("delete from search_entry");
    const progress: number[][] = [];
    expect(await rebuildIndex(world.db, (...steps) => progress.push(steps))).toBe(total);
    expect(progress).toEqual([
      [0, total],
      [200, total],
      [total, total],
    ]);
    expect(await find('"批量重建"')).toBe(250);
    await world.db.prisma.searchEntry.updateMany({ data: { indexVersion: INDEX_VERSION - 1 } });
    expect(await rebuildIndex(world.db)).toBe(total);
    expect(await rebuildIndex(world.db)).toBe(0);
  });

  it("says that a count of phrases over the best 100 is not exact", async () => {
    await world.publishAll(Array.from({ length: 101 }, (_, n) => ({ title: `不精确计数${n}` })));
    const { phrase, word } = await world.read(
      `{ phrase: search(query: "\\"不精确计数\\"") { totalCount totalCountIsExact } word: search(query: "计数") { totalCount totalCountIsExact } }`,
    );
    expect(phrase).toEqual({ totalCount: 101, totalCountIsExact: false });
    expect(word).toEqual({ totalCount: 101, totalCountIsExact: true });
  });
});
