import { describe, expect, test } from "vitest";
import { duplicateFollower } from "../../../src/domains/duplicate/follower.ts";
import { followOnce } from "../../../src/platform/followers/follower.ts";
import { silentLog } from "../../../src/platform/log.ts";
import {
  document,
  everything,
  importRows,
  type Row,
  run,
  TOTALS,
  useImportWorld,
  world,
  write,
} from "./import-world.ts";

useImportWorld();

const PARAGRAPHS = [
  "为保障地下管线改造安全，自4月10日22时起至4月25日6时止，荷花路新桥街至柳园街段全线封闭施工，禁止一切车辆通行。",
  "封闭期间，途经该路段的3路、17路公交车改经中河沿绕行，撤销荷花路站，增设柳园街临时站，首末班时间不变。",
  "沿线单位和居民凭通行证从北侧便道出入，请提前安排出行，自觉服从现场交通警察和管理人员的指挥。",
];
const OTHER =
  "因城东水厂主供水管检修，定于4月12日9时至18时对城东片区停止供水，请用户提前储水。恢复供水初期水质可能浑浊，放水片刻即可正常使用。";

/** On the site of the street office, which is not who issued it. */
const reprint: Row = {
  id: "r1",
  origin: "street",
  kind: "notice",
  title: "（转载）关于荷花路封闭施工的通告",
  body: PARAGRAPHS.join("\n"),
  url: "http://street.yunxi.example/r1.html",
  date: "2023-04-08",
  source: "云溪区交通运输局",
  meta: { SiteName: "云溪区新桥街道办事处网站", ColumnName: "通知公告" },
};
const original: Row = {
  ...reprint,
  id: "o1",
  origin: "bureau",
  title: "关于荷花路封闭施工的通告",
  url: "http://jtj.yunxi.example/o1.html",
  date: "2023-04-09",
  meta: { SiteName: "云溪区交通运输局网站", ColumnName: "通知公告" },
};
const media: Row = {
  ...reprint,
  id: "m1",
  origin: "media",
  title: "荷花路要封闭啦",
  url: "http://news.example/m1.html",
  date: "2023-04-07",
  source: "云溪日报",
  meta: { SiteName: "云溪新闻网", ColumnName: "民生" },
};

async function stored() {
  const contents = await world.db.prisma.content.findMany({
    where: { state: "PUBLIC" },
    include: { publishedEdition: true, sources: true },
    orderBy: { createdAt: "asc" },
  });
  return contents.map(({ publishedEdition, sources }) => ({
    title: publishedEdition!.title,
    sources: sources.map(({ key, linkedAs }) => [key.replace("//", ""), linkedAs]).sort(),
  }));
}

describe("copies in one import", () => {
  test("become sources of the one that stands with who issued it, whichever comes first", async () => {
    const summary = await importRows([media, reprint, original]);
    expect(summary.totals).toEqual({ ...TOTALS, created: 1, linked: 2 });
    expect(await stored()).toEqual([
      {
        title: "关于荷花路封闭施工的通告",
        sources: [
          ["bureau#o1", null],
          ["jtj.yunxi.example/o1.html", null],
          ["media#m1", "SAME_DOCUMENT"],
          ["news.example/m1.html", "SAME_DOCUMENT"],
          ["street#r1", "SAME_DOCUMENT"],
          ["street.yunxi.example/r1.html", "SAME_DOCUMENT"],
        ],
      },
    ]);
    expect(
      summary.repeats.map(({ title, rule, verdict, isEqual, of }) => [title, rule, verdict, isEqual, of.at?.line]),
    ).toEqual([
      ["荷花路要封闭啦", "issuer", "SAME_DOCUMENT", true, 3],
      ["关于荷花路封闭施工的通告", "issuer", "SAME_DOCUMENT", true, 3],
    ]);
    const source = await world.db.prisma.contentSource.findFirstOrThrow({ where: { key: "media#m1" } });
    expect(source).toMatchObject({ name: "云溪日报", url: media.url, fileName: expect.stringContaining("rows.jsonl") });
  });

  test("of equal standing leave the earlier one, and of one day the first", async () => {
    const later = {
      ...original,
      id: "o2",
      url: "http://jtj.yunxi.example/o2.html",
      date: "2023-04-10",
      title: "荷花路封闭施工",
    };
    const same = { ...original, id: "o3", url: "http://jtj.yunxi.example/o3.html", title: "荷花路封闭" };
    const { repeats } = await importRows([later, original, same]);
    expect(repeats.map(({ title, rule, of }) => [title, rule, of.title])).toEqual([
      ["荷花路封闭施工", "earliest", original.title],
      ["荷花路封闭", "read-first", original.title],
    ]);
  });

  test("lead readers who have their address to the content that stays, and make no organ and no column", async () => {
    await importRows([original, reprint]);
    const { content } = await world.read(
      `{ content(url: "http://street.yunxi.example/r1.html") { ... on Announcement { title } } }`,
    );
    expect(content).toEqual({ title: original.title });
    expect(await world.db.prisma.column.findMany({ where: { name: { contains: "街道" } } })).toEqual([]);
    const { placements } = await world.db.prisma.content.findFirstOrThrow({ include: { placements: true } });
    expect(await world.db.prisma.placement.count()).toBe(placements.length);
  });

  test("are told apart from what is only alike, which is noted", async () => {
    const law = { ...document, body: `${document.body}\n${PARAGRAPHS.join("\n")}` };
    const revised = {
      ...law,
      id: "d2",
      url: "http://www.yunxi.example/d2.html",
      body: law.body.replaceAll("〔2023〕5号", "〔2025〕9号").replace("2023年4月20日", "2025年6月1日"),
      date: "2025-06-02",
      meta: { ...document.meta, docNo: "云政发〔2025〕9号", indexNo: "113300000/2025-00009" },
    };
    const excerpt = {
      ...original,
      id: "e1",
      url: "http://jtj.yunxi.example/e1.html",
      title: "便道出入提示",
      body: `${PARAGRAPHS[2]}`.slice(0, 30),
    };
    expect((await importRows([law, revised, excerpt])).totals).toEqual({ ...TOTALS, created: 3 });
    const cases = await world.db.prisma.duplicateCase.findMany({ orderBy: { verdict: "asc" } });
    expect(cases.map(({ verdict }) => verdict)).toEqual(["EXCERPT", "EXCERPT", "REVISION"]);
  });
});

test("an interpretation that quotes its document is a content of its own", async () => {
  const quoting = {
    ...original,
    kind: "INTERPRETATION",
    id: "i1",
    url: "http://jtj.yunxi.example/i1.html",
    title: "《关于荷花路封闭施工的通告》解读",
  };
  expect((await importRows([original, quoting])).totals).toEqual({ ...TOTALS, created: 2 });
});

describe("items of equal words are contents of their own, and told of, where", () => {
  const lists =
    "现将拟享受公益性岗位补贴的单位和人员名单予以公示，公示期五个工作日，对名单有异议的请向本局反映，名单详见附件。";

  test.each<[string, Row, Row]>([
    ["their titles differ in figures", { title: "第一批补贴名单公示" }, { title: "第二批补贴名单公示" }],
    [
      "one publisher says it again a year later",
      { title: "补贴名单公示" },
      { title: "补贴名单公示", date: "2022-04-09" },
    ],
    [
      "each has a number of its own",
      {
        kind: "policy",
        title: "关于印发补贴办法的通知",
        meta: { docNo: "云人社发〔2023〕5号" },
        body: `云人社发〔2023〕5号\n${lists}`,
      },
      {
        kind: "policy",
        title: "关于印发补贴办法的通知",
        meta: { docNo: "云财发〔2023〕9号" },
        body: `云财发〔2023〕9号\n${lists}`,
      },
    ],
  ])("%s", async (_, one, other) => {
    const rows = [
      { ...original, body: lists, ...one },
      { ...original, body: lists, id: "o2", url: "http://jtj.yunxi.example/o2.html", ...other },
    ];
    const { totals, repeats } = await importRows(rows);
    expect(totals).toEqual({ ...TOTALS, created: 2 });
    expect(repeats.length === 0 || repeats[0]?.did === "kept").toBe(true);
  });

  test("but not where another organ reprints it later", async () => {
    const later = { ...media, date: "2023-09-01" };
    expect((await importRows([original, later])).totals).toEqual({ ...TOTALS, created: 1, linked: 1 });
  });
});

describe("an item that repeats what is public already", () => {
  test("becomes its source, though it stands better: what is public never changes silently", async () => {
    await importRows([reprint]);
    const summary = await importRows([original], {}, "bureau.jsonl");
    expect([summary.totals, summary.repeats]).toMatchObject([
      { ...TOTALS, linked: 1 },
      [{ rule: "here-already", of: { title: "关于荷花路封闭施工的通告", url: reprint.url, at: null } }],
    ]);
    expect(await world.db.prisma.edition.count()).toBe(1);
  });

  test("is known again: importing the same twice changes nothing", async () => {
    const paths = [await write("a.jsonl", [reprint, original]), await write("b.jsonl", [media])];
    expect((await run(paths)).totals).toEqual({ ...TOTALS, created: 1, linked: 2 });
    const before = await everything();
    const again = await run(paths);
    expect([again.totals, again.vanished, again.repeats]).toEqual([{ ...TOTALS, unchanged: 3 }, [], []]);
    expect(await everything()).toEqual(before);
  });

  test("stays a source while it is alike, and becomes a content when it is not", async () => {
    await importRows([original]);
    await importRows([media], {}, "media.jsonl");
    const slip = { ...media, body: `${PARAGRAPHS.join("\n")}\n本报讯。` };
    expect((await importRows([slip], {}, "media.jsonl")).totals).toEqual({ ...TOTALS, linked: 1 });
    expect(await world.db.prisma.edition.count()).toBe(1);
    const changed = { ...media, title: "城东停水", body: OTHER };
    expect((await importRows([changed], { isDryRun: true }, "media.jsonl")).totals).toEqual({ ...TOTALS, created: 1 });
    expect((await importRows([changed], {}, "media.jsonl")).totals).toEqual({ ...TOTALS, created: 1 });
    expect(await stored()).toEqual([
      {
        title: original.title,
        sources: [
          ["bureau#o1", null],
          ["jtj.yunxi.example/o1.html", null],
        ],
      },
      {
        title: "城东停水",
        sources: [
          ["media#m1", null],
          ["news.example/m1.html", null],
        ],
      },
    ]);
    const { content } = await world.read(
      `{ content(url: "http://news.example/m1.html") { ... on Announcement { title } } }`,
    );
    expect(content).toEqual({ title: "城东停水" });
    expect((await importRows([changed], {}, "media.jsonl")).totals).toEqual({ ...TOTALS, unchanged: 1 });
  });

  test("does not enrich it when another file tells of the copy", async () => {
    await importRows([original]);
    await importRows([media], {}, "media.jsonl");
    const before = await world.stored();
    expect((await importRows([{ ...media, summary: "本报" }], {}, "more.jsonl")).totals).toEqual({
      ...TOTALS,
      linked: 1,
    });
    expect(await world.stored()).toEqual(before);
  });

  test("says nothing against a content that was taken down", async () => {
    await importRows([original, media]);
    const { id } = await world.db.prisma.content.findFirstOrThrow();
    await world.withdraw(id);
    const { totals, notices } = await importRows([original, { ...media, summary: "新" }]);
    expect([totals, notices.filter(({ code }) => code === "stays-withdrawn").length]).toEqual([
      { ...TOTALS, unchanged: 2 },
      2,
    ]);
  });

  test("does not hide behind a draft that nobody sees", async () => {
    await world.create({
      title: String(original.title),
      bodyHtml: PARAGRAPHS.map((text) => `<p>${text}</p>`).join(""),
    });
    expect((await importRows([original])).totals).toEqual({ ...TOTALS, created: 1 });
  });
});

describe("--duplicates", () => {
  test("report brings everything in and tells of the pairs", async () => {
    const summary = await importRows([original, media], { onDuplicates: "report" });
    expect([summary.totals, summary.repeats]).toMatchObject([
      { ...TOTALS, created: 2 },
      [{ title: media.title, rule: "issuer", did: "kept" }],
    ]);
    expect(await world.db.prisma.duplicateCase.findMany()).toMatchObject([
      { verdict: "SAME_DOCUMENT", decision: null },
    ]);
  });

  test("skip leaves out what repeats something, each time", async () => {
    for (const totals of [
      { ...TOTALS, created: 1, skipped: 1 },
      { ...TOTALS, unchanged: 1, skipped: 1 },
    ]) {
      const summary = await importRows([original, media], { onDuplicates: "skip" });
      expect([summary.totals, summary.repeats.length]).toEqual([totals, 1]);
    }
    expect((await stored()).map(({ sources }) => sources.length)).toEqual([2]);
  });
});

test("a dry run counts what the import links, over batches and files", async () => {
  const copies = Array.from({ length: 150 }, (_, n) => ({
    ...media,
    id: `m${n}`,
    url: `http://news.example/m${n}.html`,
  }));
  const paths = [
    await write("a.jsonl", [original, ...copies]),
    await write("b.jsonl", [reprint, { ...original, id: "x", url: null, body: OTHER }]),
  ];
  const before = await everything();
  const dry = await run(paths, { isDryRun: true });
  expect(await everything()).toEqual(before);
  const real = await run(paths);
  expect(dry.totals).toEqual({ ...TOTALS, created: 2, linked: 151 });
  expect(real.totals).toEqual(dry.totals);
  expect(dry.repeats.map(({ rule, of }) => [rule, of.title])).toEqual(
    real.repeats.map(({ rule, of }) => [rule, of.title]),
  );
  expect(dry.repeats.every(({ of }) => of.contentId === null)).toBe(true);
});

test("the follower finds nothing left to check", async () => {
  await importRows([original, { ...original, id: "x", url: null, body: OTHER }, media]);
  const [before] = await world.db.owner.query("select count(*)::int as n, max(xmin::text) as x from likeness");
  await world.registryChanged();
  await followOnce({ db: world.db, log: silentLog }, duplicateFollower(world.clock));
  expect(before).toMatchObject({ n: 2 });
  expect(await world.db.owner.query("select count(*)::int as n, max(xmin::text) as x from likeness")).toEqual([before]);
});

describe("of what a file tells of no more", () => {
  test("a source is forgotten on request, and its content stays", async () => {
    await importRows([original, media]);
    expect((await importRows([original])).vanished).toMatchObject([
      { isSource: true, isToldElsewhere: true, wasHandled: false },
    ]);
    await importRows([original], { withdrawVanished: "all" });
    expect((await stored())[0]?.sources.map(([key]) => key)).toEqual(["bureau#o1", "jtj.yunxi.example/o1.html"]);
    expect((await importRows([original])).vanished).toEqual([]);
  });

  test("a content stays while a source of it is told of, and goes with the last", async () => {
    await importRows([original, media]);
    expect((await importRows([media], { withdrawVanished: "all" })).vanished).toMatchObject([
      { isSource: false, isToldElsewhere: true, wasHandled: true },
    ]);
    expect(await stored()).toHaveLength(1);
    expect((await importRows([document], { withdrawVanished: "all" })).vanished).toMatchObject([
      { isSource: true, isToldElsewhere: false, wasHandled: true },
    ]);
    expect((await stored()).map(({ title }) => title)).toEqual([document.title]);
  });

  test("a content and its source that go together are taken down once", async () => {
    await importRows([original, media, document]);
    const { vanished, failures } = await importRows([document], { withdrawVanished: "all" });
    expect([vanished.length, failures]).toEqual([1, []]);
    expect(await world.db.prisma.content.count({ where: { state: "WITHDRAWN" } })).toBe(1);
  });
});
