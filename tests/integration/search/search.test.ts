import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Answer } from "../../support/ask.ts";
import { globalId } from "../../support/global-id.ts";
import { numbered, SAMPLE_DETAILS } from "../../support/sample-details.ts";
import { World } from "../../support/world.ts";

const FIELDS = "totalCount totalCountIsExact match edges { cursor score node { title } }";

describe("search", () => {
  let world: World;
  beforeAll(async () => {
    world = await World.open();
    const [bureau, office] = [
      await world.organ("jyj", { name: "柯城区教育局" }),
      await world.organ("zfb", { name: "柯城区人民政府办公室" }),
    ];
    const [schools, economy] = [await world.topic("schools"), await world.topic("economy")];
    await world.publishAll([
      {
        type: "POLICY_DOCUMENT",
        title: "柯城区人民政府关于优化营商环境的实施意见",
        details: numbered("柯政发〔2024〕12号"),
        publisherId: office,
        topicIds: [economy],
        bodyHtml: "<p>为持续优化营商环境，制定本意见。</p>",
        originalPublishedAt: new Date("2024-12-31T16:30:00Z"),
      },
      {
        type: "INTERPRETATION",
        title: "《实施意见》政策解读",
        publisherId: office,
        topicIds: [economy],
        bodyHtml: "<p>根据柯政发〔2024〕12号，优化营商环境。</p>",
        originalPublishedAt: new Date("2025-02-01T00:00:00Z"),
      },
      {
        title: "柯城區2026年義務教育學位申請指引",
        publisherId: bureau,
        topicIds: [schools],
        summary: "入學報名與學位申請",
        keywords: ["招生"],
        attachments: [
          { role: "FILE", name: "申请表填写说明.pdf", url: "https://a.example/1.pdf", sha256: null, altText: null },
        ],
        bodyHtml: "<p>适龄儿童可以申请学位。</p>",
        originalPublishedAt: new Date("2026-01-05T00:00:00Z"),
      },
      {
        title: "运营商网络检修公告",
        bodyHtml: "<p>运营商将检修设备，改善用网环境。</p>",
        originalPublishedAt: new Date("2026-01-06T00:00:00Z"),
      },
      {
        type: "CONSULTATION",
        title: "意见征集",
        details: { ...SAMPLE_DETAILS.CONSULTATION, draftHtml: "<p>犬只登记办法</p>" },
        originalPublishedAt: new Date("2023-06-01T00:00:00Z"),
      },
    ]);
  });
  afterAll(() => world.close());

  async function titles(query: string, filter = ""): Promise<string[]> {
    const source = `query ($query: String!) { search(query: $query${filter}) { ${FIELDS} } }`;
    const { edges, totalCount } = (await world.read(source, { query })).search;
    expect(totalCount).toBe(edges.length);
    return edges.map(({ node }: { node: { title: string } }) => node.title);
  }

  const [OPINION, READING, SCHOOL, NETWORK, DOGS] = [
    "柯城区人民政府关于优化营商环境的实施意见",
    "《实施意见》政策解读",
    "柯城區2026年義務教育學位申請指引",
    "运营商网络检修公告",
    "意见征集",
  ];

  it.each([
    ["a word of two characters", "学位", [SCHOOL]],
    ["simplified what is traditional", "义务教育", [SCHOOL]],
    ["traditional what is simplified", "營商", [NETWORK, OPINION, READING]],
    ["full-width digits what is half-width", "２０２６", [SCHOOL]],
    ["a word of one character, in titles", "指", [SCHOOL]],
    ["the name of an organ, what names its parts after it", "柯城区教育局", [SCHOOL, OPINION, READING]],
    ["a keyword", "招生", [SCHOOL]],
    ["a word of the summary", "报名", [SCHOOL]],
    ["the name of a file", "填写说明", [SCHOOL]],
    ["a text in typed details", "犬只登记", [DOGS]],
    ["all of several words, what has half of them after it", "环境 检修", [NETWORK, OPINION]],
    ["a question", "怎么申请学位？", [SCHOOL]],
    ["nothing that is nowhere", "滑雪", []],
  ])("finds by %s", async (_, query, expected) => {
    expect(await titles(query)).toEqual(expected);
  });

  it.each([
    "柯政发〔2024〕12号",
    "柯政发[2024]12号",
    "柯政發（２０２４）１２號",
    "柯政发 2024 12",
    "关于柯政发〔2024〕12号的解读",
  ])("finds the document of the number %s first, then what cites it", async (query) => {
    const expected = query.includes("解读") ? [READING] : [OPINION, READING];
    expect(await titles(query)).toEqual(expected);
  });

  it.each(["〔2024〕12号", "政发〔2024〕12号"])("finds a document by a part of its number: %s", async (query) => {
    expect(await titles(query)).toEqual([OPINION]);
  });

  it("looks for a number that no document bears as for words", async () => {
    expect(await titles("柯政发〔2031〕99号")).toEqual([]);
  });

  it("does not take parts of a phrase from different places for the phrase", async () => {
    expect(await titles('"营商环境"')).toEqual([OPINION, READING]);
    expect(await titles('"商环"')).toEqual([OPINION, READING]);
  });

  it("takes a query more loosely where fewer than three match, ranks what matches as typed higher, and says so", async () => {
    const { search } = await world.read(`{ search(query: "营商环境") { ${FIELDS} } }`);
    expect(search.match).toBe("WORDS");
    expect(search.edges.map(({ node }: { node: { title: string } }) => node.title)).toEqual([
      OPINION,
      READING,
      NETWORK,
    ]);
  });

  it("lists once what has the words in title, in short facts or elsewhere, in this order", async () => {
    await world.publishAll([
      { title: "甲", bodyHtml: "<p>滨江绿道全线贯通</p>" },
      { title: "乙", summary: "滨江绿道", bodyHtml: "<p>另见附图</p>" },
      { title: "滨江绿道", bodyHtml: "<p>滨江绿道全线贯通</p>" },
    ]);
    expect(await titles("滨江绿道")).toEqual(["滨江绿道", "乙", "甲"]);
    expect(await titles("滨江 绿道 缆车")).toEqual(["滨江绿道", "乙"]);
  });

  it("marks what it found in the text's own characters", async () => {
    const source = '{ search(query: "学位") { edges { highlights { field pieces { text isMatch } } } } }';
    const [{ highlights }] = (await world.read(source)).search.edges;
    expect(highlights).toEqual([
      {
        field: "TITLE",
        pieces: [
          { text: "柯城區2026年義務教育", isMatch: false },
          { text: "學位", isMatch: true },
          { text: "申請指引", isMatch: false },
        ],
      },
      {
        field: "SUMMARY",
        pieces: [
          { text: "入學報名與", isMatch: false },
          { text: "學位", isMatch: true },
          { text: "申請", isMatch: false },
        ],
      },
      {
        field: "BODY",
        pieces: [
          { text: "适龄儿童可以申请", isMatch: false },
          { text: "学位", isMatch: true },
          { text: "。", isMatch: false },
        ],
      },
    ]);
  });

  it("counts by type, organ, topic and year in Shanghai", async () => {
    const source = `{ search(query: "营商") { totalCount facets {
      types { type count } organs { organ { key } count } topics { topic { key } count } years { year count } } } }`;
    expect((await world.read(source)).search).toEqual({
      totalCount: 3,
      facets: {
        types: [
          { type: "INTERPRETATION", count: 1 },
          { type: "POLICY_DOCUMENT", count: 1 },
          { type: "ANNOUNCEMENT", count: 1 },
        ],
        organs: [{ organ: { key: "zfb" }, count: 2 }],
        topics: [{ topic: { key: "economy" }, count: 2 }],
        years: [
          { year: 2026, count: 1 },
          { year: 2025, count: 2 },
        ],
      },
    });
  });

  it.each([
    ["types: [INTERPRETATION]", [READING]],
    ['organ: "zfb"', [OPINION, READING]],
    ['topic: "economy", issuedTo: "2025-01-01"', [OPINION]],
    ['issuedFrom: "2026-01-01"', [NETWORK]],
  ])("narrows by %s", async (filter, expected) => {
    expect(await titles("营商", `, filter: { ${filter} }`)).toEqual(expected);
  });

  it("pages without repeating or leaving out, bound to query and filter", async () => {
    const page = (after: string | null, query = "营商"): Promise<Answer> =>
      world.query(
        "query ($query: String!, $after: String) { search(query: $query, first: 1, after: $after) { totalCount match edges { cursor node { title } } pageInfo { hasNextPage hasPreviousPage endCursor } } }",
        { query, after },
      );
    const found: string[] = [];
    let after: string | null = null;
    for (let more = true; more; ) {
      const answer: Answer = await page(after);
      const { search } = answer.data;
      expect(search.pageInfo.hasPreviousPage).toBe(after !== null);
      found.push(search.edges[0].node.title);
      more = search.pageInfo.hasNextPage;
      after = search.pageInfo.endCursor;
    }
    expect(found).toEqual([NETWORK, OPINION, READING]);
    expect((await page(after)).data.search.edges).toEqual([]);
    expect((await page(after, "环境")).errors).toMatchObject([{ code: "BAD_CURSOR" }]);
    expect((await page("nonsense")).errors).toMatchObject([{ code: "BAD_CURSOR" }]);
  });

  it("needs one statement, one more for cards and one for bodies from cold, and none for facets", async () => {
    const source = `{ search(query: "营商") { totalCount facets { years { count } } nodes { title publisher { name } } edges { highlights { field } } } }`;
    await world.restart();
    expect((await world.query(source)).statements).toBe(3);
    expect((await world.query(source)).statements).toBe(1);
  });

  it.each([
    ["ten thousand characters", "政".repeat(10_000), "LIMIT_EXCEEDED"],
    ["201 characters", "政".repeat(201), "LIMIT_EXCEEDED"],
    ["nothing", "", "BAD_USER_INPUT"],
    ["only punctuation", "！？。，——…“”《》", "BAD_USER_INPUT"],
    ["only operators and quotes", "\"'&|!()*:<->\\%_\u0000", "BAD_USER_INPUT"],
  ])("refuses %s", async (_, query, code) => {
    const { errors } = await world.query("query ($query: String!) { search(query: $query) { totalCount } }", { query });
    expect(errors.map((error) => error.code)).toEqual([code]);
  });

  it.each([
    "营商 & ! | <-> :* '环境' \\ %_ \u0000 ；drop table content",
    `${"政".repeat(200)}`,
    "\ud800政府\udfff",
    "a".repeat(200),
  ])("takes operators and quotes as text: %j", async (query) => {
    const { errors } = await world.query("query ($query: String!) { search(query: $query) { totalCount } }", { query });
    expect(errors).toEqual([]);
  });

  it("answers ids that lead to the content", async () => {
    const { search } = await world.read('{ search(query: "犬只") { nodes { id } } }');
    const { id } = await world.db.prisma.content.findFirstOrThrow({ where: { type: "CONSULTATION" } });
    expect(search.nodes).toEqual([{ id: globalId("CONSULTATION", id) }]);
  });
});
