import { getNamedType, isInterfaceType, isObjectType } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ContentType } from "../../../../src/platform/db/index.ts";
import { schema } from "../../../../src/schema.ts";
import { SAMPLE_DETAILS } from "../../../support/sample-details.ts";
import { type PublishedContent, World } from "../../../support/world.ts";

const TYPES = Object.keys(SAMPLE_DETAILS) as ContentType[];

/** The public lists of contents, each with the fields of its items that list related contents. */
const LISTS = connectionsOf(schema.getQueryType())
  // The statements of a search are those of its own test: it has no order and needs a query.
  .filter(({ name, node }) => name !== "search" && isContent(node))
  .map(({ name, node }) => ({
    name,
    relations: connectionsOf(node).flatMap((field) => (isContent(field.node) ? [field.name] : [])),
  }));

function connectionsOf(type: unknown): { name: string; node: unknown }[] {
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap(({ name, type: fieldType }) => {
    const connection = getNamedType(fieldType);
    const nodes = isObjectType(connection) && connection.name.endsWith("Connection") && connection.getFields().nodes;
    return nodes ? [{ name, node: getNamedType(nodes.type) }] : [];
  });
}

function isContent(type: unknown): boolean {
  return type === schema.getType("Content") || (isObjectType(type) && type.getInterfaces().some(isContent));
}

describe("the statements of a public list", () => {
  let world: World;
  let all: PublishedContent[];
  beforeAll(async () => {
    world = await World.open();
    // Of each type 101, each related to the document before it, with a body.
    const documents = await world.publishAll(Array.from({ length: 101 }, () => ({ type: "POLICY_DOCUMENT" as const })));
    all = documents;
    for (const type of TYPES) {
      if (type === "POLICY_DOCUMENT") continue;
      const drafts = documents.map(({ contentId }) => ({
        type,
        bodyHtml: "<p>正文</p>",
        links: (["INTERPRETS", "BASED_ON", "RELATES_TO"] as const).map((kind) => ({
          kind,
          toContentId: contentId,
          toDocumentNumber: null,
        })),
      }));
      all = [...all, ...(await world.publishAll(drafts))];
    }
  });
  afterAll(() => world.close());

  const listed = (list: string, size: number, fields: string) =>
    `{ ${list}(first: ${size}) { totalCount pageInfo { endCursor } edges { cursor node { ${fields} } } } }`;
  const related = (relations: readonly string[]) =>
    relations
      .map((name) => `${name}(first: 20) { totalCount nodes { id title publisher { name } topics { name } } }`)
      .join(" ");

  it("are asserted for every list of the schema", () => {
    expect(LISTS.map(({ name }) => name).sort()).toEqual([
      "announcements",
      "consultations",
      "contents",
      "enterpriseNotices",
      "interpretations",
      "policyDocuments",
      "reports",
    ]);
    expect(LISTS.every(({ relations }) => relations.includes("related"))).toBe(true);
  });

  describe.each(LISTS)("$name", ({ name, relations }) => {
    it.each([5, 50, 100])(
      "with all relations and the count are 3 from cold and 1 from warm, at %i items",
      async (size) => {
        const source = listed(name, size, `id title issuers { name } ${related(relations)}`);
        await world.restart();
        const cold = await world.query(source);
        expect(cold.errors).toEqual([]);
        expect(cold.data[name].totalCount).toBe(name === "contents" ? 606 : 101);
        expect(cold.data[name].edges).toHaveLength(size);
        expect(cold.data[name].edges[0].node.related.totalCount).toBe(name === "policyDocuments" ? 5 : 1);
        const warm = await world.query(source);
        expect(warm.data).toEqual(cold.data);
        expect([cold.statements, warm.statements]).toEqual([3, 1]);
      },
    );
  });

  it("are one more for all bodies, from cold, and one more for the page numbers", async () => {
    const source = listed("interpretations", 50, "title body { html text characterCount }");
    await world.restart();
    expect((await world.query(source)).statements).toBe(3);
    expect((await world.query(source)).statements).toBe(1);
    const numbered =
      "{ interpretations(first: 50) { nodes { title } pageCursors(size: 50) { last { page cursor } } } }";
    expect((await world.query(numbered)).statements).toBe(2);
  });

  it.each([5, 50, 100])("are one more per level of relations, at %i items", async (size) => {
    const deep = `related(first: 2) { nodes { title related(first: 3) { totalCount nodes { title body { text } related(first: 1) { totalCount } } } } }`;
    const source = listed("contents", size, `title ${deep}`);
    await world.query(source);
    // The page; the relations of what is related, twice.
    expect((await world.query(source)).statements).toBe(3);
  });

  it("do not grow with the ids that nodes are asked for", async () => {
    const source = `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Content { title body { text } related(first: 2) { totalCount nodes { title } } } } }`;
    for (const size of [5, 100]) {
      // Of all types, so that no loader can serve one type at a time.
      const ids = all
        .filter((_, index) => index % 6 === 0)
        .slice(-size)
        .map(({ globalId }) => globalId);
      await world.restart();
      const cold = await world.query(source, { ids });
      expect(cold.errors).toEqual([]);
      // The contents, their cards, their relations, their bodies, the cards of what is related.
      expect(cold.statements).toBe(5);
      expect((await world.query(source, { ids })).statements).toBe(2);
    }
  });

  it("of one content are two from cold and one from warm", async () => {
    const source = `{ content(id: "${all[0]?.globalId}") { ... on Content { title publisher { name } topics { name } columns { name } } } }`;
    await world.restart();
    expect((await world.query(source)).statements).toBe(2);
    expect((await world.query(source)).statements).toBe(1);
  });

  it("of the registries are none", async () => {
    const source = `{ organs { name parent { name } } topics { name } channels { name accounts { name } } column(channel: "portal", path: "x") { name } viewer { kind } }`;
    expect((await world.query(source)).statements).toBe(0);
  });
});
