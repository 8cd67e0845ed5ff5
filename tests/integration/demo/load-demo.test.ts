import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { World } from "../../support/world.ts";

describe("the demo", () => {
  let world: World;
  let published: number;
  beforeAll(async () => {
    world = await World.open();
    published = await world.loadDemo();
  });
  afterAll(() => world.close());

  it("makes every item public, and is loaded once", async () => {
    expect(published).toBeGreaterThanOrEqual(150);
    const before = await world.stored();
    expect(await world.loadDemo()).toBe(0);
    expect(await world.stored()).toEqual(before);
    expect(await world.db.prisma.content.count({ where: { state: "PUBLIC" } })).toBe(published);
  });

  it("leaves nothing broken in the links between items", async () => {
    const links = await world.db.owner.query(
      `select kind, to_document_number from content_link where to_content_id is null order by to_document_number`,
    );
    // Orders of the State Council, which the demo does not hold.
    expect(links).toEqual([
      { kind: "CITES", to_document_number: "国务院令第455号" },
      { kind: "CITES", to_document_number: "国务院令第713号" },
    ]);
  });

  it("answers a document with what interprets it and what it repeals, and that with what repealed it", async () => {
    const { content } = await world.read(`{ content(slug: "elderly-meal-service-measures") { ... on PolicyDocument {
      documentNumber registrationNumber validity draftedBy { key }
      interpretations(first: 10) { nodes { slug medium interpreter } }
      repeals(first: 10) { nodes { slug validity repealedBy(first: 10) { nodes { slug } } } }
    } } }`);
    expect(content).toEqual({
      documentNumber: "柯政办发〔2026〕18号",
      registrationNumber: "HKCD00-2026-0009",
      validity: "VALID",
      draftedBy: [{ key: "kecheng-civil-affairs" }],
      interpretations: {
        nodes: [
          { slug: "elderly-meal-service-questions", medium: "QUESTIONS_AND_ANSWERS", interpreter: "ORGAN" },
          { slug: "elderly-meal-service-expert-view", medium: "TEXT", interpreter: "EXPERT" },
          { slug: "elderly-meal-service-in-charts", medium: "CHART", interpreter: "ORGAN" },
        ],
      },
      repeals: {
        nodes: [
          {
            slug: "elderly-meal-pilot-2021",
            validity: "REPEALED",
            repealedBy: { nodes: [{ slug: "elderly-meal-service-measures" }] },
          },
        ],
      },
    });
  });

  it("leads from a document to the consultation on its draft, and from that to what the draft became", async () => {
    const led = await Promise.all(
      ["elderly-meal-service-measures", "rural-waste-sorting-rules"].map((slug) =>
        world.read(`{ content(slug: "${slug}") { ... on PolicyDocument {
          consultations(first: 5) { nodes { slug adoptedAs(first: 5) { nodes { slug } } } }
        } } }`),
      ),
    );
    expect(led.map(({ content }) => content.consultations.nodes)).toEqual([
      [{ slug: "elderly-meal-consultation", adoptedAs: { nodes: [{ slug: "elderly-meal-service-measures" }] } }],
      [{ slug: "waste-sorting-consultation", adoptedAs: { nodes: [{ slug: "rural-waste-sorting-rules" }] } }],
    ]);
  });

  it("answers the issuers of a joint document in their order", async () => {
    const { content } = await world.read(`{ content(slug: "affordable-nurseries-2024") { ... on PolicyDocument {
      documentNumber publisher { key } issuers { shortName }
    } } }`);
    expect(content).toEqual({
      documentNumber: "柯卫〔2024〕33号",
      publisher: { key: "kecheng-health" },
      issuers: [{ shortName: "区卫健局" }, { shortName: "区发改局" }, { shortName: "区财政局" }],
    });
  });

  it("answers the district's report of 2020 with the thirteen figures of its source", async () => {
    const { report } = await world.read(`{ report(organ: "kecheng", year: 2020) { indicators { key value } } }`);
    expect(Object.fromEntries(report.indicators.map(({ key, value }: Figure) => [key, value]))).toEqual({
      requestsAnswered: "32",
      interpretationsPublished: "1268",
      consultationsHeld: "109",
      opinionsAdopted: "23",
      epidemicItemsPublished: "2635",
      miniProgramUpdates: "210",
      miniProgramPosters: "40",
      miniProgramSurveys: "4",
      miniProgramTips: "5734",
      miniProgramEnquiries: "17600",
      enterpriseFundsPaid: "245000000",
      pilotFieldsCatalogued: "26",
      mediaAccountsClosed: "18",
    });
  });

  it("tells of an emergency notice that it was brought up to date, and why", async () => {
    const { content } = await world.read(`{ content(slug: "water-main-burst") { ... on Announcement {
      edition summary history(first: 5) { nodes { edition changeNote } }
    } } }`);
    expect(content).toEqual({
      edition: 2,
      summary: "荷花街道、花园街道部分小区停水，预计明日8时恢复，三处临时供水点已经开放。",
      history: {
        nodes: [
          { edition: 2, changeNote: expect.stringContaining("推迟到明日8时") },
          { edition: 1, changeNote: null },
        ],
      },
    });
  });

  it("names the lead organ of a task as an organ", async () => {
    const { content } = await world.read(`{ content(slug: "work-progress-2020") { ... on Report { tasks {
      title leadOrganName leadOrgan { key } status progress { on percent }
    } } } }`);
    expect(content.tasks).toHaveLength(6);
    expect(content.tasks[0]).toEqual({
      title: "“政企通”平台上线运行",
      leadOrganName: "区营商办",
      leadOrgan: { key: "kecheng-business" },
      status: "DONE",
      progress: [
        { on: "2020-05-15", percent: 100 },
        { on: "2020-12-31", percent: 100 },
      ],
    });
  });

  it("has the district's organs as a tree, its eight streets and ten towns in it", async () => {
    const { organs } = await world.read(`{ organs(under: "kecheng") { key name parent { key } } }`);
    const names: string[] = organs.map(({ name }: { name: string }) => name);
    expect(names.filter((name) => name.endsWith("街道办事处"))).toHaveLength(8);
    expect(names.filter((name) => /[镇乡]人民政府$/u.test(name))).toHaveLength(10);
    expect(organs).toContainEqual({
      key: "kecheng-library",
      name: "衢州市柯城区图书馆",
      parent: { key: "kecheng-culture" },
    });
  });

  it("shows in a column what its columns below hold", async () => {
    const { column } = await world.read(`{ column(channel: "portal", path: "zwgk/zcwj") { children { path name } } }`);
    expect(column.children).toEqual([
      { path: "zwgk/zcwj/gz", name: "规章" },
      { path: "zwgk/zcwj/gfxwj", name: "行政规范性文件" },
      { path: "zwgk/zcwj/qtwj", name: "其他文件" },
    ]);
    const inColumn = (path: string) =>
      world.read(
        `{ policyDocuments(first: 100, filter: { column: { channel: "portal", path: "${path}" } }) { nodes { slug } } }`,
      );
    const regulations = [{ slug: "greenway-regulation-2022" }, { slug: "kitchen-waste-regulation-2017" }];
    expect((await inColumn("zwgk/zcwj/gz")).policyDocuments.nodes).toEqual(regulations);
    expect((await inColumn("zwgk/zcwj")).policyDocuments.nodes).toEqual(expect.arrayContaining(regulations));
  });

  it("has eighteen closed media accounts, each with the day and nothing on it", async () => {
    const { channels } = await world.read(`{ channels { key accounts { state closedOn } } }`);
    const accounts = channels.flatMap((channel: { accounts: object[] }) => channel.accounts);
    const closed = accounts.filter(({ state }: { state: string }) => state === "CLOSED");
    expect(closed).toHaveLength(18);
    for (const { closedOn } of closed) expect(closedOn).toMatch(/^2020-/);
    expect(await world.db.prisma.placement.count({ where: { account: { state: "CLOSED" } } })).toBe(0);
  });
});

interface Figure {
  readonly key: string;
  readonly value: string;
}
