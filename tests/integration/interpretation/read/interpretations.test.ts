import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { numbered } from "../../../support/sample-details.ts";
import { World } from "../../../support/world.ts";

describe("interpretations", () => {
  let world: World;
  let measures: string;
  beforeAll(async () => {
    world = await World.open();
    const document = await world.publish({
      type: "POLICY_DOCUMENT",
      title: "办法",
      details: numbered("柯政办发〔2026〕1号"),
    });
    measures = document.globalId;
    const notice = await world.publish({ title: "不是文件" });
    const links = [{ kind: "INTERPRETS" as const, toContentId: document.contentId, toDocumentNumber: null }];
    await world.publishAll([
      { type: "INTERPRETATION", title: "文字", links, details: details("TEXT", "ORGAN") },
      { type: "INTERPRETATION", title: "图解", links, details: details("CHART", "ORGAN") },
      { type: "INTERPRETATION", title: "专家", details: details("VIDEO", "EXPERT", "李明") },
      {
        type: "INTERPRETATION",
        title: "媒体",
        details: details("TEXT", "MEDIA"),
        links: [{ kind: "INTERPRETS", toContentId: notice.contentId, toDocumentNumber: null }],
      },
    ]);
    // A stranger's link of the same kind: an announcement is no interpretation.
    await world.publish({ title: "转发解读", links });
  });
  afterAll(() => world.close());

  const titles = async (filter: object) => {
    const query =
      "query($filter: InterpretationFilter) { interpretations(filter: $filter, orderBy: ID) { totalCount nodes { title } } }";
    const { interpretations } = await world.read(query, { filter });
    expect(interpretations.totalCount).toBe(interpretations.nodes.length);
    return interpretations.nodes.map(({ title }: { title: string }) => title);
  };

  it.each([
    ["nothing", {}, ["文字", "图解", "专家", "媒体"]],
    ["one medium", { media: ["TEXT"] }, ["文字", "媒体"]],
    ["any of two media", { media: ["CHART", "VIDEO"] }, ["图解", "专家"]],
    ["an interpreter", { interpreters: ["ORGAN"] }, ["文字", "图解"]],
    ["both at once", { media: ["TEXT"], interpreters: ["MEDIA"] }, ["媒体"]],
  ])("are narrowed by %s", async (_, filter, expected) => {
    expect(await titles(filter)).toEqual(expected);
  });

  it("are narrowed by the document that they interpret", async () => {
    expect(await titles({ interprets: measures })).toEqual(["文字", "图解"]);
    expect(await titles({ interprets: measures, media: ["CHART"] })).toEqual(["图解"]);
  });

  it("and their document lead to each other, in three statements for the page", async () => {
    await world.restart();
    const { data, errors, statements } = await world.query(`{ interpretations(orderBy: ID) {
      nodes { title medium interpreter interpreterName interprets(first: 5) { totalCount nodes { title documentNumber } } }
    } }`);
    expect(errors).toEqual([]);
    expect(statements).toBe(3);
    const document = { totalCount: 1, nodes: [{ title: "办法", documentNumber: "柯政办发〔2026〕1号" }] };
    const nothing = { totalCount: 0, nodes: [] };
    expect(data.interpretations.nodes).toEqual([
      { title: "文字", medium: "TEXT", interpreter: "ORGAN", interpreterName: null, interprets: document },
      { title: "图解", medium: "CHART", interpreter: "ORGAN", interpreterName: null, interprets: document },
      { title: "专家", medium: "VIDEO", interpreter: "EXPERT", interpreterName: "李明", interprets: nothing },
      { title: "媒体", medium: "TEXT", interpreter: "MEDIA", interpreterName: null, interprets: nothing },
    ]);
    const back = await world.read(
      `{ policyDocuments { nodes { interpretations(first: 5) { totalCount nodes { title } } } } }`,
    );
    expect(back.policyDocuments.nodes[0].interpretations.totalCount).toBe(2);
    const named = back.policyDocuments.nodes[0].interpretations.nodes.map(({ title }: { title: string }) => title);
    expect(named.sort()).toEqual(["图解", "文字"]);
  });
});

function details(medium: string, interpreter: string, interpreterName: string | null = null): object {
  return { medium, interpreter, interpreterName };
}
