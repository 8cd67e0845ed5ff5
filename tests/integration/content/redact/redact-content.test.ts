import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { Viewer } from "../../../../src/domains/access/rules.ts";
import { reviseContents } from "../../../../src/domains/content/commands/revise-contents.ts";
import type { ContentType } from "../../../../src/platform/db/index.ts";
import { callDesk } from "../../../support/desk.ts";
import { SAMPLE_DETAILS } from "../../../support/sample-details.ts";
import { sayingInWords } from "../../../support/saying.ts";
import { type DraftFields, type PublishedContent, World } from "../../../support/world.ts";

const TYPES = Object.keys(SAMPLE_DETAILS) as ContentType[];
const NAME = "赵小明";

let world: World;
let publisher: Viewer;
beforeAll(async () => {
  world = await World.open();
  publisher = await world.person("publisher", "publish");
});
afterEach(() => world.clear());
afterAll(() => world.close());

async function redact({ contentId, globalId }: PublishedContent, input: object, viewer = publisher) {
  const expectedVersion = await world.version(contentId);
  const given = { content: globalId, expectedVersion, reason: "个人信息", ...input };
  return await callDesk(world, "redact", given, viewer, "contentId");
}

/** The tables of a schema in whose rows a text stands. */
async function tablesThatSay(text: string, schema = "public"): Promise<string[]> {
  const tables = await world.db.owner.query<{ name: string }>(
    "select table_name as name from information_schema.tables where table_schema = $1 order by 1",
    [schema],
  );
  const found = [];
  for (const { name } of tables) {
    const say = `select 1 from ${schema}."${name}" t where to_jsonb(t)::text like '%' || $1 || '%' limit 1`;
    if ((await world.db.owner.query(say, [text])).length > 0) found.push(name);
  }
  return found;
}

const PAGE = `{
  contents(first: 20) { nodes { title summary keywords body { html text } source { name url } attachments { name url } changeNote } }
  search(query: "${NAME}", first: 5) { totalCount }
}`;

describe("a redaction", () => {
  it.each(TYPES)("takes a name out of everything that every edition of a content says: %s", async (type) => {
    const content = await world.publish(sayingInWords(NAME, type));
    await world.correct(content.contentId, sayingInWords(NAME, type));
    const draft = world.draft(sayingInWords(NAME, type));
    await world.run(reviseContents, [{ contentId: content.contentId, expectedVersion: 2, draft }]);
    // What is read now is in memory from here on.
    expect(JSON.stringify(await world.read(PAGE))).toContain(NAME);
    const cards = await world.db.prisma.edition.findMany({ orderBy: { number: "asc" } });
    expect((await redact(content, { passages: [NAME] })).__typename).toBe("RedactSuccess");
    expect(await tablesThatSay(NAME)).toEqual([]);
    expect(await tablesThatSay(NAME, "public_read")).toEqual([]);
    const page = await world.read(PAGE);
    expect(JSON.stringify(page)).not.toContain(NAME);
    expect(page.contents.nodes).toMatchObject([
      { title: "〔已隐去〕", keywords: ["〔已隐去〕"], body: { html: "<p>〔已隐去〕</p>", text: "〔已隐去〕" } },
    ]);
    expect(page.search.totalCount).toBe(0);
    const after = await world.db.prisma.edition.findMany({ orderBy: { number: "asc" } });
    expect(after.map(({ state, redaction, version }) => ({ state, redaction, version }))).toEqual(
      cards.map(({ state, version }) => ({ state, redaction: 1, version: version + 1 })),
    );
  });

  it("is found by what is left, and is told of as one change with its reason in the audit trail only", async () => {
    const content = await world.publish({ title: "低保公示", bodyHtml: "<p>联系人赵小明，住东街。</p>" });
    await redact(content, { passages: [NAME], legalBasis: "个人信息保护法第四十七条" });
    expect((await world.read(`{ search(query: "住东街", first: 5) { totalCount } }`)).search.totalCount).toBe(1);
    const [change] = await world.db.prisma.change.findMany({ orderBy: { id: "desc" }, take: 1 });
    expect(change).toMatchObject({ type: "content.redacted", contentId: content.contentId, payload: {} });
    const [entry] = await world.db.prisma.auditEntry.findMany({ orderBy: { id: "desc" }, take: 1 });
    expect(entry).toMatchObject({
      command: "content.redact",
      personId: publisher.personId,
      arguments: {
        reason: "个人信息",
        legalBasis: "个人信息保护法第四十七条",
        passageCount: 1,
        files: [],
        editions: [1],
      },
    });
    const drafts = await world.person("reader", "read:drafts");
    const edition = Buffer.from(`AnnouncementEdition:${content.editionId}`).toString("base64");
    const read = "query ($id: ID!) { edition(id: $id) { redactions { number reason person { name } } } }";
    expect((await world.read(read, { id: edition }, drafts)).edition.redactions).toEqual([
      { number: 1, reason: "个人信息", person: { name: "publisher" } },
    ]);
  });

  it("leaves an edition alone that never held the passage, and what was never public silent", async () => {
    const content = await world.publish({ title: "旧", bodyHtml: "<p>赵小明</p>" });
    await world.correct(content.contentId, { title: "新" });
    await redact(content, { passages: [NAME] });
    const editions = await world.db.prisma.edition.findMany({ orderBy: { number: "asc" } });
    expect(editions.map(({ redaction, version }) => [redaction, version])).toEqual([
      [1, 3],
      [0, 2],
    ]);
    const [draft] = await world.create({ title: NAME });
    const changes = await world.db.prisma.change.count();
    const globalId = Buffer.from(`Announcement:${draft.contentId}`).toString("base64");
    await redact({ ...draft, globalId }, { passages: [NAME] });
    expect(await world.db.prisma.change.count()).toBe(changes);
  });

  it("keeps whoever read the words before from revising with them", async () => {
    const content = await world.publish({ bodyHtml: "<p>赵小明</p>" });
    const draft = world.draft({ bodyHtml: "<p>赵小明</p>" });
    const expectedVersion = await world.version(content.contentId);
    await redact(content, { passages: [NAME] });
    expect(await world.run(reviseContents, [{ contentId: content.contentId, expectedVersion, draft }])).toEqual([
      { ok: false, refusal: { code: "VERSION_CONFLICT", currentVersion: expectedVersion + 1 } },
    ]);
  });

  it("renames an address that is the name", async () => {
    const content = await world.publish({ slug: "zhao-xiaoming", title: "任前公示" });
    await redact(content, { passages: ["zhao-xiaoming"] });
    const { contents, content: found } = await world.read(
      `{ contents { nodes { slug } } content(slug: "zhao-xiaoming") { __typename } }`,
    );
    expect(contents.nodes[0].slug).toMatch(/^[0-9a-v]{10}$/);
    expect(found).toBeNull();
  });
});

describe("a redaction is refused, and nothing changes:", () => {
  async function refused(content: PublishedContent, input: object, viewer = publisher) {
    const before = await world.stored();
    const refusal = await redact(content, input, viewer);
    expect(await world.stored()).toEqual(before);
    return refusal;
  }

  it("of a passage or a file that is nowhere, all of which are named", async () => {
    const content = await world.publish({ bodyHtml: "<p>赵小明</p>" });
    const hash = "0".repeat(64);
    expect(await refused(content, { passages: [NAME, "钱小红"], files: [hash], reason: "涉及赵小明" })).toMatchObject({
      __typename: "ValidationError",
      issues: [
        { path: ["passages", "1"], code: "NOT_IN_LIST" },
        { path: ["files", "0"], code: "NOT_IN_LIST" },
        { path: ["reason"], code: "CONTRADICTION" },
      ],
    });
  });

  it("of one character, and of nothing", async () => {
    const content = await world.publish({ bodyHtml: "<p>赵小明</p>" });
    expect(await refused(content, { passages: ["赵"] })).toMatchObject({ issues: [{ path: ["passages", "0"] }] });
    expect(await refused(content, { passages: [] })).toMatchObject({ issues: [{ path: ["passages"] }] });
    expect(await refused(content, { passages: [NAME], reason: " " })).toMatchObject({ issues: [{ path: ["reason"] }] });
  });

  it.each([
    ["a date", "2026-03", { type: "CONSULTATION" as const }],
    ["a number", "2020", { type: "REPORT" as const, title: "2020年报告" }],
    [
      "the number of a document",
      "〔2020〕",
      {
        type: "POLICY_DOCUMENT" as const,
        details: { ...SAMPLE_DETAILS.POLICY_DOCUMENT, documentNumber: "柯政发〔2020〕1号" },
      },
    ],
    [
      "a number that it cites",
      "〔2019〕",
      {
        links: [{ kind: "CITES" as const, toContentId: null, toDocumentNumber: "柯政发〔2019〕1号" }],
        title: "〔2019〕",
      },
    ],
  ])("of a part of %s", async (_, passage, fields: DraftFields) => {
    const content = await world.publish(fields);
    expect(await refused(content, { passages: [passage] })).toMatchObject({
      __typename: "RuleError",
      problems: [{ rule: "redaction-in-number" }],
    });
  });

  it("by a system, by whoever may not publish, and of a stale version", async () => {
    const content = await world.publish({ bodyHtml: "<p>赵小明</p>" });
    const { id: personId } = await world.db.prisma.person.findUniqueOrThrow({ where: { key: "system.scheduler" } });
    const system: Viewer = { ...publisher, kind: "SYSTEM", personId };
    expect(await refused(content, { passages: [NAME] }, system)).toMatchObject({
      problems: [{ rule: "person-needed" }],
    });
    expect(await refused(content, { passages: [NAME], expectedVersion: 1 })).toMatchObject({ currentVersion: 2 });
    await expect(redact(content, { passages: [NAME] }, await world.person("author", "author"))).rejects.toThrow(
      "FORBIDDEN",
    );
  });
});
