import { expect, test } from "vitest";
import { nameTail, newId } from "../../../src/platform/ids.ts";
import { document, files, importRows, question, run, TOTALS, useImportWorld, world } from "./import-world.ts";

useImportWorld();

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
  const summary = await importRows(rows, { onDuplicates: "report" });
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
