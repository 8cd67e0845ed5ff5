import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { numbered } from "../../../support/sample-details.ts";
import { type DraftFields, type PublishedContent, World } from "../../../support/world.ts";

let world: World;
beforeAll(async () => {
  world = await World.open();
});
afterAll(() => world.close());

type LinkKind = "INTERPRETS" | "CITES" | "RELATES_TO" | "BASED_ON";

/** A draft of a type that points to contents by links of a kind. */
const pointing = (type: DraftFields["type"], kind: LinkKind, ...targets: PublishedContent[]): DraftFields => ({
  type,
  links: targets.map(({ contentId }) => ({ kind, toContentId: contentId, toDocumentNumber: null })),
});

interface Named {
  title: string;
}

interface RelatedPage {
  nodes: Named[];
  pageInfo: { endCursor: string | null; hasNextPage: boolean; hasPreviousPage: boolean };
}

/** The titles of everything that a content is related to, page by page. */
async function readPages(id: string, size: number): Promise<string[][]> {
  const source = `query ($id: ID!, $after: String) { node(id: $id) { ... on Content {
    related(first: ${size}, after: $after) { nodes { title } pageInfo { endCursor hasNextPage hasPreviousPage } }
  } } }`;
  const pages: string[][] = [];
  for (let after: string | null = null, more = true; more; ) {
    const { nodes, pageInfo } = (await world.read(source, { id, after })).node.related as RelatedPage;
    expect(pageInfo.hasPreviousPage).toBe(after !== null);
    pages.push(nodes.map(({ title }) => title));
    after = pageInfo.endCursor;
    more = pageInfo.hasNextPage;
  }
  return pages;
}

describe("related contents", () => {
  it("are listed at both ends of a link, under its name at each", async () => {
    const document = await world.publish({ type: "POLICY_DOCUMENT", title: "文件" });
    await world.publish({ ...pointing("INTERPRETATION", "INTERPRETS", document), title: "解读" });
    await world.publish({ ...pointing("ENTERPRISE_NOTICE", "BASED_ON", document), title: "通知" });
    const source = `query ($id: ID!) { node(id: $id) { ... on PolicyDocument {
      related(first: 5) { totalCount nodes { title } }
      interpretations(first: 5) { totalCount nodes { title interprets(first: 5) { totalCount nodes { title } } } }
      enterpriseNotices(first: 5) { nodes { title basedOn(first: 5) { nodes { title } } } }
    } } }`;
    expect(await world.read(source, { id: document.globalId })).toEqual({
      node: {
        related: { totalCount: 2, nodes: [{ title: "通知" }, { title: "解读" }] },
        interpretations: {
          totalCount: 1,
          nodes: [{ title: "解读", interprets: { totalCount: 1, nodes: [{ title: "文件" }] } }],
        },
        enterpriseNotices: { nodes: [{ title: "通知", basedOn: { nodes: [{ title: "文件" }] } }] },
      },
    });
  });

  it("are counted and listed once, however many links lead to them", async () => {
    const document = await world.publish({ type: "POLICY_DOCUMENT", details: numbered("柯政发〔2020〕1号") });
    const byId = { kind: "RELATES_TO" as const, toContentId: document.contentId, toDocumentNumber: null };
    const byNumber = { kind: "CITES" as const, toContentId: null, toDocumentNumber: "柯政发〔2020〕1号" };
    const other = await world.publish({ links: [byId, byNumber, byNumber, byId] });
    const source =
      "query ($id: ID!) { node(id: $id) { ... on Content { related(first: 5) { totalCount nodes { id } } } } }";
    expect(await world.read(source, { id: document.globalId })).toEqual({
      node: { related: { totalCount: 1, nodes: [{ id: other.globalId }] } },
    });
    expect(await world.read(source, { id: other.globalId })).toEqual({
      node: { related: { totalCount: 1, nodes: [{ id: document.globalId }] } },
    });
  });

  it("are only of the type that a field lists", async () => {
    const document = await world.publish({ type: "POLICY_DOCUMENT" });
    await world.publish({ ...pointing("ANNOUNCEMENT", "INTERPRETS", document), title: "公告" });
    await world.publish({ ...pointing("INTERPRETATION", "INTERPRETS", document), title: "解读" });
    const source = `query ($id: ID!) { node(id: $id) { ... on PolicyDocument {
      interpretations(first: 5) { totalCount nodes { title } } related(first: 5) { totalCount }
    } } }`;
    expect(await world.read(source, { id: document.globalId })).toEqual({
      node: { interpretations: { totalCount: 1, nodes: [{ title: "解读" }] }, related: { totalCount: 2 } },
    });
  });

  it("follow a correction, and leave out what is a draft or was withdrawn", async () => {
    const [document, other] = await world.publishAll([{ type: "POLICY_DOCUMENT" }, { type: "POLICY_DOCUMENT" }]);
    const { contentId } = await world.publish(pointing("INTERPRETATION", "INTERPRETS", document));
    await world.create(pointing("INTERPRETATION", "INTERPRETS", document));
    const count = async ({ globalId }: PublishedContent) => {
      const source = `{ node(id: "${globalId}") { ... on PolicyDocument { interpretations(first: 1) { totalCount } } } }`;
      return (await world.read(source)).node.interpretations.totalCount;
    };
    expect([await count(document), await count(other)]).toEqual([1, 0]);
    await world.correct(contentId, pointing("INTERPRETATION", "INTERPRETS", other));
    expect([await count(document), await count(other)]).toEqual([0, 1]);
    await world.withdraw(contentId);
    expect([await count(document), await count(other)]).toEqual([0, 0]);
  });

  it("need a page size", async () => {
    const { errors } = await world.query('{ node(id: "x") { ... on Content { related { totalCount } } } }');
    expect(errors[0]?.message).toContain('argument "first" of type "Int!" is required');
  });

  it("refuse a cursor of another content's list", async () => {
    const [a, b] = await world.publishAll([{}, {}]);
    await world.publish(pointing("ANNOUNCEMENT", "RELATES_TO", a, b));
    const source = `query ($id: ID!, $after: String) { node(id: $id) { ... on Content { related(first: 1, after: $after) { pageInfo { endCursor } } } } }`;
    const { endCursor } = (await world.read(source, { id: a.globalId })).node.related.pageInfo;
    const { errors } = await world.query(source, { id: b.globalId, after: endCursor });
    expect(errors[0]).toMatchObject({ code: "BAD_CURSOR", path: "node.related" });
  });
});

describe.each([
  [3, "as many as read ahead"],
  [100, "a full page"],
  [103, "more of one kind than are read ahead"],
])("a content with %i relations of one kind (%s)", (count) => {
  let hub: PublishedContent;
  let titles: string[];
  beforeAll(async () => {
    hub = await world.publish({ type: "POLICY_DOCUMENT" });
    titles = Array.from({ length: count }, (_, index) => `${count}之${String(index).padStart(3, "0")}`);
    await world.publishAll(
      titles.map((title, index) => ({
        ...pointing("INTERPRETATION", "INTERPRETS", hub),
        title,
        originalPublishedAt: new Date(Date.UTC(2020, 0, 1) - index * 86_400_000),
      })),
    );
    // One that is older than all others and related by two kinds.
    await world.publish({
      title: "两种关系",
      links: ["CITES" as const, "RELATES_TO" as const].map((kind) => ({
        kind,
        toContentId: hub.contentId,
        toDocumentNumber: null,
      })),
      originalPublishedAt: new Date("1999-01-01T00:00:00Z"),
    });
  });

  const ofHub = (fields: string) =>
    world.query(`query ($id: ID!) { node(id: $id) { ... on PolicyDocument { ${fields} } } }`, { id: hub.globalId });

  it("counts them exactly, in the statement that reads them", async () => {
    const { data, statements } = await ofHub(
      "interpretations(first: 1) { totalCount totalCountIsExact } related(first: 1) { totalCount }",
    );
    expect(data.node).toEqual({
      interpretations: { totalCount: count, totalCountIsExact: true },
      related: { totalCount: count + 1 },
    });
    // The content, its relations; and the cards of both, unless they are in memory.
    expect(statements).toBeLessThanOrEqual(4);
  });

  it("lists them page by page, newest first", async () => {
    for (const size of [100, 40]) {
      const pages = await readPages(hub.globalId, size);
      expect(pages.flat()).toEqual([...titles, "两种关系"]);
      expect(pages.map((page) => page.length).slice(0, -1)).toEqual(Array(pages.length - 1).fill(size));
    }
  });

  it("numbers their pages", async () => {
    const { data } = await ofHub(
      "related(first: 10) { pageCursors(size: 10) { last { page cursor } around { page isCurrent } } }",
    );
    const { last, around } = data.node.related.pageCursors;
    const lastPage = Math.ceil((count + 1) / 10);
    expect(last.page).toBe(lastPage);
    expect(around).toEqual([1, 2, 3].slice(0, lastPage).map((page) => ({ page, isCurrent: page === 1 })));
    const after = last.cursor === null ? "null" : `"${last.cursor}"`;
    const read = await ofHub(`related(first: 10, after: ${after}) { nodes { title } }`);
    expect(read.data.node.related.nodes.map(({ title }: Named) => title)).toEqual(
      [...titles, "两种关系"].slice((lastPage - 1) * 10),
    );
  });
});
