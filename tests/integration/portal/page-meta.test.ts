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

it("answers as Image where the cover is kept here, else where it was found", async () => {
  const sha256 = "0a".repeat(32);
  const data = { sha256, mediaType: "image/png", byteCount: 9, width: 4, height: 3, createdAt: world.clock.now() };
  await world.db.prisma.attachment.create({ data });
  const cover = { role: "COVER" as const, name: "封面.png", altText: "封面" };
  const contents = await world.publishAll([
    { attachments: [{ ...cover, sha256, url: null }] },
    { attachments: [{ ...cover, sha256: null, url: "https://old.kecheng.example/a.png" }] },
  ]);
  const images: (string | undefined)[] = [];
  for (const { globalId } of contents) {
    const { node } = await world.read(`{ node(id: "${globalId}") { ... on Content { pageMeta { name content } } } }`);
    images.push(node.pageMeta.find(({ name }: { name: string }) => name === "Image")?.content);
  }
  expect(images).toEqual([
    `https://api.kecheng.example/attachments/${sha256}/%E5%B0%81%E9%9D%A2.png`,
    "https://old.kecheng.example/a.png",
  ]);
});
