import { mkdir, realpath } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { nameTail, newId } from "../../../src/platform/ids.ts";
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

test("a name that leaves out what the registry says in full is that organ, one without a place is none", async () => {
  const district = await world.organ("kecheng", { name: "衢州市柯城区人民政府" });
  const housing = await world.organ("housing", { name: "衢州市柯城区住房和城乡建设局" });
  const rows = ["柯城区人民政府", "柯城区住建局", "区住建局", "区体育局", "柯城区教育局"].map((source, index) => ({
    ...question,
    id: `o${index}`,
    url: null,
    source,
    meta: { SiteName: "柯城区人民政府门户网站", ColumnName: "通知" },
  }));
  const summary = await importRows(rows);
  const editions = await world.db.prisma.edition.findMany({ orderBy: { id: "asc" } });
  const { id: education, key } = await world.db.prisma.organ.findUniqueOrThrow({ where: { name: "柯城区教育局" } });
  expect(editions.map(({ publisherId }) => publisherId)).toEqual([district, housing, housing, null, education]);
  expect(key).toBe(`imported-${nameTail("柯城区教育局")}`);
  expect(summary.unverifiedOrgans).toEqual(["柯城区教育局"]);
  expect(summary.notices.filter(({ code }) => code === "organ-without-place")).toMatchObject([
    {
      at: { line: 4 },
      message: "“区体育局” does not say of which place it is, and none is known that it can be: it was left out.",
    },
  ]);
});

test("an interpretation explains the document whose title its own names, and a link to a known address relates", async () => {
  const chart = {
    id: "t1",
    origin: "crawl",
    title: `一图读懂《${document.title}》`,
    body: "为方便群众了解，现将要点说明如下。\n政策解读：http://www.yunxi.example/q1.html",
    url: "http://www.yunxi.example/t1.html",
    date: "2023-05-03",
  };
  await importRows([document, question], {}, "a.jsonl");
  await importRows([chart], {}, "b.jsonl");
  const { policyDocuments } = await world.read(
    "{ policyDocuments(first: 1) { nodes { interpretations(first: 5) { nodes { title } } } } }",
  );
  const titles = policyDocuments.nodes[0].interpretations.nodes.map(({ title }: { title: string }) => title);
  expect(titles.sort()).toEqual([chart.title, question.title]);
  const links = await world.db.prisma.contentLink.findMany({
    where: { edition: { title: chart.title } },
    orderBy: { position: "asc" },
  });
  expect(links.map(({ kind, toDocumentNumber }) => [kind, toDocumentNumber])).toEqual([
    ["INTERPRETS", "云政发〔2023〕5号"],
    ["RELATES_TO", null],
  ]);
});

test("an annual report answers for the organ of the registry", async () => {
  await world.organ("kecheng", { name: "衢州市柯城区人民政府" });
  const text =
    "柯城区2020年政府信息公开工作年度报告\n根据条例，现公布本报告。统计时限为2020年1月1日至2020年12月31日。\n一、总体情况\n一年来，各项工作深入推进。";
  expect((await run([await files.write("report.txt", text)])).totals).toEqual({ ...TOTALS, created: 1 });
  await world.app.refreshRegistries();
  expect(await world.read(`{ report(organ: "kecheng", year: 2020) { year issuedAt } }`)).toEqual({
    report: { year: 2020, issuedAt: "2020-12-30T16:00:00.000Z" },
  });
});

test("an organ's own name counts before another's alias", async () => {
  const own = await world.organ("own", { name: "云溪区水务局" });
  await world.db.prisma.organ.create({
    data: { id: newId(), key: "other", name: "云溪区农业农村局", aliases: ["云溪区水务局"] },
  });
  await importRows([question]);
  expect(await world.db.prisma.edition.findFirstOrThrow()).toMatchObject({ publisherId: own });
});

describe("an item that a file tells of no more", () => {
  test("is reported and stays public", async () => {
    await importRows([document, question]);
    const summary = await importRows([question]);
    expect(summary.vanished).toMatchObject([
      {
        fileName: await realpath(files.path("rows.jsonl")),
        title: document.title,
        isToldElsewhere: false,
        wasHandled: false,
      },
    ]);
    expect(await world.db.prisma.content.count({ where: { state: "PUBLIC" } })).toBe(2);
  });

  test("is taken down on request, and is not brought back by a later import", async () => {
    await importRows([document, question]);
    expect((await importRows([question], { withdrawVanished: "unless-most" })).vanished).toMatchObject([
      { wasHandled: true },
    ]);
    expect(await world.db.prisma.content.count({ where: { state: "WITHDRAWN" } })).toBe(1);
    const again = await importRows([{ ...document, title: "云溪区人民政府关于河道管理的意见" }, question]);
    expect([again.totals, again.notices]).toMatchObject([
      { ...TOTALS, unchanged: 2 },
      [{ code: "stays-withdrawn", title: "云溪区人民政府关于河道管理的意见", at: { line: 1 } }],
    ]);
    expect((await importRows([document, question], { isDryRun: true })).notices).toEqual([
      {
        code: "stays-withdrawn",
        at: { file: files.path("rows.jsonl"), line: 1 },
        title: document.title,
        message: "It was taken down here and stays withdrawn: publish it again by hand if it shall be public.",
      },
    ]);
    expect(await world.db.prisma.content.count({ where: { state: "WITHDRAWN" } })).toBe(1);
    expect((await importRows([question])).vanished).toEqual([]);
  });

  test("is not taken down where the file lost most of its items, unless the caller insists", async () => {
    const rows = Array.from({ length: 6 }, (_, index) => ({ ...question, id: `q${index}`, url: null }));
    const other = await write("other.jsonl", [document, { ...question, id: "q9", url: null }]);
    await run([await write("rows.jsonl", rows), other]);
    const before = await everything();
    const cutOff = [await write("rows.jsonl", rows.slice(0, 2)), await write("other.jsonl", [document])];
    for (const isDryRun of [true, false]) {
      const summary = await run(cutOff, { withdrawVanished: "unless-most", isDryRun });
      expect(summary.failures).toEqual([
        {
          at: { file: await realpath(files.path("rows.jsonl")), line: null },
          code: "too-many-vanished",
          reason:
            "It tells no more of 4 of the 6 items that it told of. It may have been cut off, so nothing was taken down. If they shall go, insist: --withdraw-vanished=all.",
        },
      ]);
      expect(summary.vanished.map(({ wasHandled }) => wasHandled)).toEqual(Array(5).fill(false));
    }
    expect(await everything()).toEqual(before);
    const insisting = await run(cutOff, { withdrawVanished: "all" });
    expect([insisting.totals.failed, insisting.vanished.length]).toEqual([0, 5]);
    expect(await world.db.prisma.content.count({ where: { state: "WITHDRAWN" } })).toBe(5);
  });

  test("is taken down where the file keeps half of its items", async () => {
    const rows = Array.from({ length: 6 }, (_, index) => ({ ...question, id: `q${index}`, url: null }));
    await importRows(rows);
    await importRows(rows.slice(3), { withdrawVanished: "unless-most" });
    expect(await world.db.prisma.content.count({ where: { state: "WITHDRAWN" } })).toBe(3);
  });

  test("is no longer told of by that file only, where it moved to another", async () => {
    await importRows([document, question]);
    const paths = [await write("rows.jsonl", [question]), await write("moved.jsonl", [document])];
    expect((await run(paths, { withdrawVanished: "unless-most" })).vanished).toMatchObject([
      { title: document.title, isToldElsewhere: true, wasHandled: true },
    ]);
    expect(await world.db.prisma.content.count({ where: { state: "PUBLIC" } })).toBe(2);
    expect((await run(paths)).vanished).toEqual([]);
  });

  test("is not one that a file of the same name in another directory told of", async () => {
    await mkdir(files.path("east"));
    await mkdir(files.path("west"));
    await run([await write("east/rows.jsonl", [document])]);
    const summary = await run([await write("west/rows.jsonl", [question])], { withdrawVanished: "unless-most" });
    expect(summary.vanished).toEqual([]);
    expect(await world.db.prisma.content.count({ where: { state: "PUBLIC" } })).toBe(2);
  });

  test("is not looked for where a broken line may have been it, but is where an item failed that says which it is", async () => {
    await importRows([document, question]);
    expect((await importRows(["{", question], { withdrawVanished: "unless-most" })).vanished).toEqual([]);
    expect(
      (await importRows([{ ...document, body: "" }, question], { withdrawVanished: "unless-most" })).vanished,
    ).toEqual([]);
    expect((await importRows([question, question])).vanished).toMatchObject([{ title: document.title }]);
    expect(await world.db.prisma.content.count({ where: { state: "PUBLIC" } })).toBe(2);
  });
});
