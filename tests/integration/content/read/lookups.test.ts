import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newId } from "../../../../src/platform/ids.ts";
import { globalId } from "../../../support/global-id.ts";
import { type PublishedContent, World } from "../../../support/world.ts";

let world: World;
let report: PublishedContent;
let notice: PublishedContent;
beforeAll(async () => {
  world = await World.open();
  report = await world.publish({ type: "REPORT", slug: "report-2020", title: "年报" });
  notice = await world.publish({ slug: "notice", title: "公告" });
  const { contentId } = notice;
  await world.db.prisma.contentAddress.createMany({
    data: [
      { address: "notice-formerly", contentId },
      { address: "//old.kecheng.example/art/2021/2/4/art_1.html", contentId },
      { address: "//old.kecheng.example/show?id=7", contentId },
      { address: "report-2020", contentId },
    ],
  });
});
afterAll(() => world.close());

const lookUp = async (args: string) =>
  (await world.read(`{ content(${args}) { __typename ... on Content { title } } }`)).content;
const NOTICE = { __typename: "Announcement", title: "公告" };

describe("content", () => {
  it.each([
    ["its slug", 'slug: "notice"'],
    ["a former slug", 'slug: "notice-formerly"'],
    ["its address on the portal", 'url: "https://www.kecheng.example/c/notice"'],
    ["that address as http, with a port and a fragment", 'url: "http://www.kecheng.example:80/c/notice#top"'],
    ["that address with what a platform added", 'url: "https://www.kecheng.example/c/notice?from=singlemessage"'],
    ["a former slug in an address on the portal", 'url: "https://www.kecheng.example/c/notice-formerly"'],
    ["a legacy address", 'url: "http://old.kecheng.example/art/2021/2/4/art_1.html"'],
    ["a legacy address as https", 'url: "https://OLD.kecheng.example/art/2021/2/4/art_1.html"'],
    ["a legacy address with a query", 'url: "http://old.kecheng.example/show?id=7"'],
  ])("is found by %s", async (_, args) => {
    expect(await lookUp(args)).toEqual(NOTICE);
  });

  it("is found by its id", async () => {
    expect(await lookUp(`id: "${notice.globalId}"`)).toEqual(NOTICE);
  });

  it("of today's slug is meant before a former one", async () => {
    expect(await lookUp('slug: "report-2020"')).toEqual({ __typename: "Report", title: "年报" });
  });

  it.each([
    ["an unknown slug", 'slug: "nothing"'],
    ["a slug in capitals", 'slug: "NOTICE"'],
    ["an empty slug", 'slug: ""'],
    ["another site's address", 'url: "https://www.other.example/c/notice"'],
    ["a legacy address with another query", 'url: "http://old.kecheng.example/show?id=8"'],
    ["the portal's root", 'url: "https://www.kecheng.example/c/"'],
    ["an unknown id", `id: "${globalId("REPORT", newId())}"`],
    ["a slug with a zero character", 'slug: "no\\u0000tice"'],
  ])("is null for %s", async (_, args) => {
    expect(await lookUp(args)).toBeNull();
  });

  it("is null for an id under another type", async () => {
    expect(await lookUp(`id: "${globalId("REPORT", notice.contentId)}"`)).toBeNull();
  });

  it("is null for a draft, by every name", async () => {
    const [draft] = await world.create({ slug: "a-draft" });
    await world.db.prisma.contentAddress.create({
      data: { address: "//old.example/d", contentId: draft.contentId },
    });
    const id = globalId("ANNOUNCEMENT", draft.contentId);
    for (const args of ['slug: "a-draft"', 'url: "http://old.example/d"', `id: "${id}"`])
      expect(await lookUp(args)).toBeNull();
  });

  it.each([
    ["none", ""],
    ["none but nulls", "(slug: null, id: null)"],
    ["two", '(slug: "notice", url: "https://www.kecheng.example/c/notice")'],
  ])("wants exactly one name, not %s", async (_, args) => {
    const { errors } = await world.query(`{ content${args} { __typename } }`);
    expect(errors).toEqual([
      { code: "BAD_USER_INPUT", message: "Give exactly one of `slug`, `id` and `url`.", path: "content" },
    ]);
  });

  it("has an address on the portal that leads back to it", async () => {
    const { url } = (await world.read('{ content(slug: "notice") { ... on Content { url } } }')).content;
    expect(url).toBe("https://www.kecheng.example/c/notice");
  });
});

const MALFORMED = "This is not an id of this API. Pass an id exactly as it was answered.";
const encode = (text: string) => Buffer.from(text).toString("base64");

describe("node and nodes", () => {
  it("answer in the order asked, each as often as asked, null where nothing is public", async () => {
    const [draft] = await world.create({});
    const ids = [
      notice.globalId,
      globalId("ANNOUNCEMENT", draft.contentId),
      report.globalId,
      globalId("REPORT", notice.contentId),
      notice.globalId,
    ];
    const { data, statements } = await world.query("query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }", {
      ids,
    });
    expect(data.nodes).toEqual([
      { __typename: "Announcement", id: notice.globalId },
      null,
      { __typename: "Report", id: report.globalId },
      null,
      { __typename: "Announcement", id: notice.globalId },
    ]);
    expect(statements).toBeLessThanOrEqual(2);
  });

  it("is null for an unknown id", async () => {
    expect(await world.read(`{ node(id: "${globalId("REPORT", newId())}") { id } }`)).toEqual({ node: null });
  });

  it.each([
    ["words", "garbage", MALFORMED],
    ["nothing", "", MALFORMED],
    ["no uuid", encode("Report:1"), MALFORMED],
    ["SQL", encode("Report:' or 1=1 --"), MALFORMED],
    ["no type", encode(`:${newId()}`), MALFORMED],
    ["a type that has no ids", encode(`Organ:${newId()}`), 'Nothing of the type "Organ" has an id.'],
    ["an interface", encode(`Content:${newId()}`), 'Nothing of the type "Content" has an id.'],
    ["a type that is not there", encode(`Nonsense:${newId()}`), 'Nothing of the type "Nonsense" has an id.'],
  ])("refuse an id that holds %s", async (_, id, message) => {
    for (const [field, query] of [
      ["node", "query ($id: ID!) { node(id: $id) { id } }"],
      ["nodes", "query ($id: ID!) { nodes(ids: [$id]) { id } }"],
    ] as const) {
      const { errors } = await world.query(query, { id });
      expect(errors).toEqual([{ code: "BAD_USER_INPUT", message, path: field }]);
    }
  });

  it("refuse more than a hundred ids, and take a hundred", async () => {
    const ask = (count: number) =>
      world.query("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", { ids: Array(count).fill(notice.globalId) });
    expect((await ask(100)).data.nodes).toHaveLength(100);
    expect((await ask(101)).errors).toEqual([
      { code: "BAD_USER_INPUT", message: "At most 100 ids are answered at once; 101 were given.", path: "nodes" },
    ]);
  });
});

it("a filter refuses the character NUL as a fault of the caller", async () => {
  const source = '{ policyDocuments(filter: { documentNumber: "a\\u0000" }) { totalCount } }';
  const message = "A text holds the character NUL, which no text here can hold.";
  expect((await world.query(source)).errors).toEqual([{ code: "BAD_USER_INPUT", message, path: "policyDocuments" }]);
});
