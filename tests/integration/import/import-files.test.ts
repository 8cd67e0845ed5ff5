import { mkdir, realpath } from "node:fs/promises";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { type ImportOptions, importFiles } from "../../../src/domains/import/import-files.ts";
import type { ImportSummary } from "../../../src/domains/import/import-summary.ts";
import { nameTail, newId } from "../../../src/platform/ids.ts";
import { OperatorError } from "../../../src/platform/operator-error.ts";
import { workDir } from "../../support/work-dir.ts";
import { World } from "../../support/world.ts";
import { pageHtml, paragraphs } from "../../unit/import/page-html.ts";

const files = workDir();
let world: World;
beforeEach(async () => {
  await world?.close();
  world = await World.open();
});
afterAll(() => world.close());

const document = {
  id: "d1",
  origin: "crawl",
  kind: "policy",
  title: "云溪区人民政府关于加强河道管理的意见",
  body: "云政发〔2023〕5号\n各镇人民政府：\n为加强河道管理，提出以下意见。\n云溪区人民政府\n2023年4月20日",
  url: "http://www.yunxi.example/d1.html",
  date: "2023-04-28",
  meta: {
    topic: "农业、林业、水利\\水利",
    indexNo: "113300000/2023-00005",
    docNo: "云政发〔2023〕5号",
    SiteName: "云溪区人民政府门户网站",
    ColumnName: "政策文件",
  },
};
const question = {
  id: "q1",
  origin: "crawl",
  kind: "qa",
  title: "河道管理常见问题",
  body: "问：依据是什么？\n答：依据云政发〔2023〕5号文件办理。",
  url: "http://www.yunxi.example/q1.html",
  date: "2023-05-02",
  source: "云溪区水务局",
};

type Row = Record<string, unknown>;

async function write(name: string, rows: readonly (Row | string)[]): Promise<string> {
  return files.write(name, rows.map((row) => (typeof row === "string" ? row : JSON.stringify(row))).join("\n"));
}

function run(paths: string[], options: ImportOptions = {}, deps = world.deps): Promise<ImportSummary> {
  world.clock.advance(1_000);
  return importFiles({ ...deps, db: world.db }, world.importer, paths, options);
}

async function importRows(
  rows: readonly (Row | string)[],
  options: ImportOptions = {},
  name = "rows.jsonl",
): Promise<ImportSummary> {
  return run([await write(name, rows)], options);
}

async function everything() {
  const sources = await world.db.owner.query("select * from content_source order by key, file_name");
  const registries = await world.db.owner.query(
    'select (select count(*) from organ) o, (select count(*) from topic) t, (select count(*) from "column") c',
  );
  return { ...(await world.stored()), sources, registries };
}

const TOTALS = { created: 0, revised: 0, enriched: 0, unchanged: 0, failed: 0 };

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

describe("what cannot come in", () => {
  test("fails alone: a broken line, a bad title, details that the type refuses", async () => {
    const summary = await importRows([
      "{",
      { ...document, id: "x", url: null, title: "长".repeat(3000) },
      { ...document, id: "y", url: null, kind: "consultation", meta: {}, title: "关于河道办法的征求意见" },
      question,
    ]);
    expect(summary.totals).toEqual({ ...TOTALS, created: 1, failed: 3 });
    expect(summary.failures.map(({ at, code }) => [at.line, code])).toEqual([
      [1, "json-broken"],
      [2, "title-too-long"],
      [3, "details-wrong"],
    ]);
  });

  test("undoes its batch, whose other items come in one by one", async () => {
    const refuse = async (_: unknown, { contents }: { contents: readonly { type: string }[] }) => {
      if (contents.some(({ type }) => type === "INTERPRETATION")) throw new Error("no room on this channel");
    };
    const faults: unknown[] = [];
    const summary = await run(
      [await write("rows.jsonl", [document, question])],
      { onFault: (_, cause) => faults.push(cause) },
      { ...world.deps, effects: [refuse] },
    );
    expect(summary.totals).toEqual({ ...TOTALS, created: 1, failed: 1 });
    expect(summary.failures).toMatchObject([
      {
        at: { line: 2 },
        code: "internal",
        reason: "An unexpected fault: no room on this channel. With LOG_LEVEL=debug the log says where.",
      },
    ]);
    expect(faults).toEqual([new Error("no room on this channel")]);
    // The organ of the refused item was undone with it.
    expect((await world.db.prisma.organ.findMany()).map(({ name }) => name)).toEqual(["云溪区人民政府"]);
  });

  test("is refused while an editor has a draft of it open", async () => {
    await importRows([document]);
    const { id: contentId } = await world.db.prisma.content.findFirstOrThrow();
    const draft = world.draft({ type: "POLICY_DOCUMENT" });
    const { reviseContents } = await import("../../../src/domains/content/commands/revise-contents.ts");
    await world.run(
      reviseContents,
      [{ contentId, expectedVersion: await world.version(contentId), draft }],
      world.editor,
    );
    const summary = await importRows([{ ...document, title: "云溪区人民政府关于河道管理的意见" }]);
    expect(summary.failures).toMatchObject([
      { code: "command-refused", reason: expect.stringMatching(/^An editor has a draft of it open\./) },
    ]);
  });

  test("a full disk ends the import with what to do, and keeps the batches before", async () => {
    const rows = Array.from({ length: 101 }, (_, index) => ({ ...question, id: `q${index}`, url: null }));
    let batches = 0;
    const fill = async () => {
      if (++batches === 2) throw Object.assign(new Error("could not extend file"), { code: "53100" });
    };
    const importing = run([await write("rows.jsonl", rows)], {}, { ...world.deps, effects: [fill] });
    await expect(importing).rejects.toThrow(
      new OperatorError(
        "The database's disk is full: 100 items were done and are kept. Cure it and import again; what is here already is left alone.",
      ),
    );
    expect(await world.db.prisma.content.count()).toBe(100);
    expect((await importRows(rows)).totals).toEqual({ ...TOTALS, created: 1, unchanged: 100 });
  });

  test("missing paths fail, and the rest goes on", async () => {
    const summary = await run([files.path("missing.jsonl"), await write("rows.jsonl", [question])]);
    expect(summary.totals).toEqual({ ...TOTALS, created: 1, failed: 1 });
    expect(summary.failures).toMatchObject([
      { code: "file-not-readable", reason: "There is no such file or directory." },
    ]);
  });
});

test("a dry run says what an import would do and writes nothing", async () => {
  await importRows([document]);
  const before = await everything();
  const rows = [document, question, { ...question, id: "q2", url: null }, "{"];
  expect((await importRows(rows, { isDryRun: true })).totals).toEqual({
    ...TOTALS,
    created: 2,
    unchanged: 1,
    failed: 1,
  });
  expect(
    (await importRows([{ ...document, title: "新名" }], { isDryRun: true, withdrawVanished: "unless-most" })).totals,
  ).toEqual({ ...TOTALS, revised: 1 });
  expect(await everything()).toEqual(before);
});

test("a dry run counts what meets within it as the import does", async () => {
  const page = pageHtml({ body: `${paragraphs}<table><tr><td>镇</td><td>时间</td></tr></table>` });
  const row = {
    id: "n1",
    origin: "o",
    title: "关于开展春耕农机检修服务的通知",
    body: "各镇人民政府、街道办事处：\n为保障春耕生产，现就开展农机检修服务有关事项通知如下。",
    url: "https://www.yunxi.example/zwgk/tzgg/art_1024.html",
  };
  const other = { ...question, id: "n1", origin: "o", url: null };
  const paths = [
    await write("rows.jsonl", [row, document, question]),
    await files.write("page.html", page),
    await write("again.jsonl", [row, document]),
    await write("other.jsonl", [other, { ...document, id: "d2", meta: {}, source: "云溪区水务局", url: document.url }]),
  ];
  const before = await everything();
  const dry = await run(paths, { isDryRun: true });
  expect(await everything()).toEqual(before);
  const real = await run(paths);
  expect({ ...dry, isDryRun: false }).toEqual(real);
  expect(real.totals).toMatchObject({ created: 3, enriched: 2, failed: 1 });
});

test("progress counts the bytes of all files and the items done", async () => {
  const seen: { bytes: number; totalBytes: number; items: number }[] = [];
  const path = await write("rows.jsonl", [document, question]);
  await run([path], { onProgress: (progress) => seen.push(progress) });
  const totalBytes = Buffer.byteLength(`${JSON.stringify(document)}\n${JSON.stringify(question)}`);
  expect(seen.at(-1)).toEqual({ bytes: totalBytes, totalBytes, items: 2 });
});
