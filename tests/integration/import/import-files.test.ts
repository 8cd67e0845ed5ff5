import { mkdir, realpath } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { pageHtml, paragraphs } from "../../unit/import/page-html.ts";
import {
  document,
  everything,
  files,
  importRows,
  question,
  run,
  TOTALS,
  useImportWorld,
  world,
  write,
} from "./import-world.ts";

useImportWorld();

describe("new items", () => {
  test("are public with what their source states", async () => {
    const summary = await importRows([document, question]);
    expect(summary).toMatchObject({
      totals: { ...TOTALS, created: 2 },
      byType: { POLICY_DOCUMENT: { created: 1 }, INTERPRETATION: { created: 1 } },
      unverifiedOrgans: ["云溪区人民政府", "云溪区水务局"],
      failures: [],
    });
    await world.app.refreshRegistries();
    const { policyDocuments } = await world.read(`{
      policyDocuments(first: 5) { nodes {
        title issuedAt originalPublishedAt publisher { name verified } issuers { name }
        documentNumber writtenOn topics { name } columns(channel: "portal") { name }
        related(first: 5) { nodes { title } }
      } }
    }`);
    expect(policyDocuments.nodes).toEqual([
      {
        title: document.title,
        issuedAt: "2023-04-27T16:00:00.000Z",
        originalPublishedAt: "2023-04-27T16:00:00.000Z",
        publisher: { name: "云溪区人民政府", verified: false },
        issuers: [{ name: "云溪区人民政府" }],
        documentNumber: "云政发〔2023〕5号",
        writtenOn: "2023-04-20",
        topics: [{ name: "水利" }],
        columns: [{ name: "政策文件" }],
        related: { nodes: [{ title: question.title }] },
      },
    ]);
  });

  test("are found by their legacy address", async () => {
    await importRows([document]);
    const { content } = await world.read(
      `{ content(url: "https://www.yunxi.example/d1.html") { ... on PolicyDocument { title } } }`,
    );
    expect(content).toEqual({ title: document.title });
  });

  test("tell the registries in one change for each batch", async () => {
    await importRows([document, question]);
    expect(
      await world.db.prisma.change.count({
        where: { type: "registry.changed", payload: { path: ["made"], equals: 5 } },
      }),
    ).toBe(1);
  });
});

test("a second import of the same files changes nothing", async () => {
  const paths = [
    await write("a.jsonl", [document, question]),
    await files.write("p.html", pageHtml({ body: paragraphs })),
  ];
  expect((await run(paths)).totals).toEqual({ ...TOTALS, created: 3 });
  const before = await everything();
  expect((await run(paths)).totals).toEqual({ ...TOTALS, unchanged: 3 });
  expect(await everything()).toEqual(before);
});

test("a changed item gets a new edition, and the one before is superseded", async () => {
  await importRows([document, question]);
  const summary = await importRows([
    { ...document, body: document.body.replace("加强河道管理", "加强河道保护") },
    question,
  ]);
  expect(summary.totals).toEqual({ ...TOTALS, revised: 1, unchanged: 1 });
  const editions = await world.db.prisma.edition.findMany({
    where: { title: document.title },
    orderBy: { number: "asc" },
  });
  expect(editions.map(({ number, state }) => [number, state])).toEqual([
    [1, "SUPERSEDED"],
    [2, "PUBLISHED"],
  ]);
  expect(editions[1]?.bodyText).toContain("加强河道保护");
});

describe("the same item in another file", () => {
  const pageOfItem = pageHtml({ body: `${paragraphs}<table><tr><td>镇</td><td>时间</td></tr></table>` });
  const row = {
    id: "n1",
    origin: "crawl",
    kind: "notice",
    title: "关于开展春耕农机检修服务的通知",
    body: "各镇人民政府、街道办事处：\n为保障春耕生产，现就开展农机检修服务有关事项通知如下。",
    url: "https://www.yunxi.example/zwgk/tzgg/art_1024.html",
    meta: { SiteName: "云溪区人民政府门户网站", ColumnName: "通知公告" },
  };

  async function publicState() {
    const [edition] = await world.db.prisma.edition.findMany({
      where: { state: "PUBLISHED" },
      include: { columns: { include: { column: { include: { parent: true } } } } },
    });
    return {
      contents: await world.db.prisma.content.count(),
      body: edition?.bodyHtml,
      date: edition?.originalPublishedAt,
      columns: edition?.columns.map(({ column }) => [column.parent?.name, column.name]),
      allColumns: (await world.db.prisma.column.findMany({ orderBy: { name: "asc" } })).map(({ name }) => name),
    };
  }

  const expected = {
    contents: 1,
    body: expect.stringContaining("<table>"),
    date: new Date("2024-03-05T09:30:00+08:00"),
    columns: [["政务公开", "通知公告"]],
    allColumns: ["云溪区人民政府门户网站", "政务公开", "通知公告"],
  };

  test("enriches it: the page's body, columns and date join what a row said", async () => {
    await importRows([row]);
    expect((await run([await files.write("page.html", pageOfItem)])).totals).toEqual({ ...TOTALS, enriched: 1 });
    expect(await publicState()).toEqual(expected);
  });

  test("leads to the same state in the other order, where the row adds nothing", async () => {
    await run([await files.write("page.html", pageOfItem)]);
    expect((await importRows([row])).totals).toEqual({ ...TOTALS, unchanged: 1 });
    expect(await publicState()).toEqual(expected);
  });

  test("is one more source of the one content", async () => {
    await importRows([row]);
    await run([await files.write("page.html", pageOfItem)]);
    const page = await realpath(files.path("page.html"));
    const rows = await realpath(files.path("rows.jsonl"));
    expect(
      await world.db.prisma.contentSource.findMany({
        select: { key: true, fileName: true },
        orderBy: [{ fileName: "asc" }, { key: "asc" }],
      }),
    ).toEqual([
      { key: "//www.yunxi.example/zwgk/tzgg/art_1024.html", fileName: page },
      { key: `file#${page}`, fileName: page },
      { key: "//www.yunxi.example/zwgk/tzgg/art_1024.html", fileName: rows },
      { key: "crawl#n1", fileName: rows },
    ]);
  });

  test("keeps the fuller body when the poorer telling changes, and takes its new title", async () => {
    await importRows([row]);
    await run([await files.write("page.html", pageOfItem)]);
    expect((await importRows([{ ...row, title: "关于开展春耕农机检修的通知" }])).totals).toEqual({
      ...TOTALS,
      revised: 1,
    });
    const edition = await world.db.prisma.edition.findFirstOrThrow({ where: { state: "PUBLISHED" } });
    expect([edition.title, edition.bodyHtml?.includes("<table>")]).toEqual(["关于开展春耕农机检修的通知", true]);
  });
});

describe("rows of two files that share an id", () => {
  const water = {
    id: "1",
    kind: "notice",
    title: "关于城东片区停水检修的通知",
    body: "因管网检修，城东片区五月六日八时至十八时停水，请提前储水。",
  };
  const school = {
    id: "1",
    kind: "notice",
    title: "二〇二四年小学新生报名安排",
    body: "小学一年级新生报名于六月一日开始，请家长携带户口簿到学区学校办理。",
  };

  test("and name no origin are two items", async () => {
    await mkdir(files.path("a"));
    await mkdir(files.path("b"));
    const paths = [await write("a/water.jsonl", [water])];
    paths.push(await write("b/school.jsonl", [{ ...school, url: "https://school.example/1" }]));
    expect((await run(paths)).totals).toEqual({ ...TOTALS, created: 2 });
    const editions = await world.db.prisma.edition.findMany({ orderBy: { id: "asc" } });
    expect(editions.map(({ title, sourceUrl, number }) => [title, sourceUrl, number])).toEqual([
      [water.title, null, 1],
      [school.title, "https://school.example/1", 1],
    ]);
  });

  test("and an origin are one item, unless title and text are others: then the second fails and nothing changes", async () => {
    const first = await write("water.jsonl", [{ ...water, origin: "o" }]);
    await run([first]);
    const before = await everything();
    const summary = await run([await write("school.jsonl", [{ ...school, origin: "o" }])]);
    expect(summary.failures).toEqual([
      {
        at: { file: files.path("school.jsonl"), line: 1 },
        code: "key-taken",
        reason: `o#1 is “${water.title}” in ${await realpath(first)}, whose title and text are others. Correct the address, or give these rows an origin of their own.`,
      },
    ]);
    expect(await everything()).toEqual(before);
    const fuller = { ...water, origin: "o", title: "关于停水检修的通知", source: "云溪区水务局" };
    expect((await run([await write("fuller.jsonl", [fuller])])).totals).toEqual({ ...TOTALS, enriched: 1 });
  });
});
