import { afterAll, beforeAll, expect, it } from "vitest";
import { World } from "../../support/world.ts";

let world: World;
beforeAll(async () => {
  world = await World.open();
});
afterAll(() => world.close());

it("answers a content's page meta fields without a statement more, from the first of its columns on the portal", async () => {
  const onMiniProgram = await world.column("aaa", "mini-program");
  const [zwgk, tzgg] = [await world.column("zwgk"), await world.column("tzgg")];
  await world.db.prisma.column.update({
    where: { id: zwgk },
    data: { columnType: "政府信息公开", keywords: ["公开"] },
  });
  await world.registryChanged();
  const publisherId = await world.organ("区政府办");
  const { globalId } = await world.publish({
    title: "停水公告",
    slug: "tsgg",
    publisherId,
    columnIds: [tzgg, zwgk, onMiniProgram],
    originalPublishedAt: new Date("2026-02-28T02:30:00Z"),
  });
  const source = `{ content(id: "${globalId}") { ... on Content { pageMeta { name content } } } }`;
  await world.query(source);
  const { data, errors, statements } = await world.query(source);
  expect([errors, statements]).toEqual([[], 1]);
  expect(data.content.pageMeta.map(({ name, content }: Record<string, string>) => `${name}: ${content}`)).toEqual([
    "SiteName: 衢州市柯城区人民政府",
    "SiteDomain: www.kecheng.example",
    "SiteIDCode: 3308020001",
    "ColumnName: zwgk",
    "ColumnDescription: zwgk",
    "ColumnKeywords: 公开",
    "ColumnType: 政府信息公开",
    "ArticleTitle: 停水公告",
    "PubDate: 2026-02-28 10:30",
    "ContentSource: 区政府办",
    "Author: 区政府办",
    "Description: 停水公告",
    "Url: https://www.kecheng.example/c/tsgg",
  ]);
});
