import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import type { Viewer } from "../../../src/domains/access/rules.ts";
import { publishDue } from "../../../src/domains/content/commands/publish-due.ts";
import { reviseContents } from "../../../src/domains/content/commands/revise-contents.ts";
import { DEFAULT_RULE_SETTINGS } from "../../../src/domains/content/index.ts";
import { Desk } from "../../../src/domains/desk/desk.ts";
import { callDesk } from "../../support/desk.ts";
import { numbered } from "../../support/sample-details.ts";
import { World } from "../../support/world.ts";

let world: World;
let editor: Viewer;
let reviewer: Viewer;
beforeAll(async () => {
  world = await World.open(DEFAULT_RULE_SETTINGS);
  editor = await world.person("writer", "author", "publish");
  reviewer = await world.person("reader", "review");
});
afterEach(() => world.clear());
afterAll(() => world.close());

const SEEN = "edition { id version state problems { rule level path } }";
const call = (name: string, input: object, viewer = editor) => callDesk(world, name, input, viewer, SEEN);
const seen = ({ id, version }: { id: string; version: number }) => ({ edition: id, expectedVersion: version });

const BROKEN = [
  { rule: "personal-data", level: "BLOCK", path: ["title"] },
  { rule: "body-empty", level: "BLOCK", path: ["html"] },
  { rule: "interpretation-linked", level: "BLOCK", path: ["interprets"] },
  { rule: "word-list", level: "WARN", path: ["title"] },
];
const WRONG = { title: "党史教育，请电13812345678", medium: "TEXT", interpreter: "ORGAN" };
const RIGHT = { title: "关于停水的公告", html: "<p>今天停水。</p>", kind: "NOTICE", urgency: "NORMAL" };

test("a draft that breaks rules is kept, and tells all of them at once", async () => {
  const { edition } = await call("createInterpretation", WRONG);
  expect(edition).toMatchObject({ state: "DRAFT", problems: BROKEN });
});

test("problems are told in both languages, with where they come from", async () => {
  const { edition } = await call("createInterpretation", { ...WRONG, title: "解读", html: "<p>要点。</p>" });
  const { edition: read } = await world.read(
    `query ($id: ID!) { edition(id: $id) { problems { rule message messageEn source } } }`,
    { id: edition.id },
    editor,
  );
  expect(read.problems).toEqual([
    {
      rule: "interpretation-linked",
      message: "解读须关联所解读的文件。",
      messageEn: "An interpretation names the document that it interprets.",
      source: "国办秘函〔2019〕19号（解读与文件双向关联）",
    },
  ]);
});

test.each([
  ["submitForReview", {}],
  ["publishUrgently", { reason: "急需告知" }],
])("%s refuses what breaks rules with all that block, and changes nothing", async (name, more) => {
  const { edition } = await call("createInterpretation", WRONG);
  const before = await world.stored();
  expect(await call(name, { ...seen(edition), ...more })).toEqual({
    __typename: "RuleError",
    code: "RULE",
    problems: BROKEN.filter(({ level }) => level === "BLOCK").map(({ rule }) => ({ rule })),
  });
  expect(await world.stored()).toEqual(before);
});

test("what is only warned of is published, and the answer tells of it", async () => {
  const { edition } = await call("createAnnouncement", { ...RIGHT, title: "党史教育公告" });
  const published = await call("publishUrgently", { ...seen(edition), reason: "急需告知" });
  expect(published.edition).toMatchObject({
    state: "PUBLISHED",
    problems: [{ rule: "word-list", level: "WARN", path: ["title"] }],
  });
});

test("a legal basis lets personal data out, and stays with the edition", async () => {
  const basis = "失信被执行人名单信息的若干规定第六条";
  const input = { ...RIGHT, title: "公示 11010519491231002X", personalDataBasis: basis };
  const { edition } = await call("createAnnouncement", input);
  const published = await call("publishUrgently", { ...seen(edition), reason: "依法公示" });
  expect(published.edition).toMatchObject({ state: "PUBLISHED", problems: [] });
  const stored = await world.db.prisma.edition.findFirstOrThrow();
  expect(stored.personalDataBasis).toBe(basis);
});

test("an interpretation is judged by the document that its link by number means", async () => {
  const document = await world.publish({
    type: "POLICY_DOCUMENT",
    title: "河道管理办法",
    details: numbered("柯政发〔2026〕1号"),
    originalPublishedAt: new Date("2026-02-02T01:00:00Z"),
  });
  const { edition } = await call("createInterpretation", {
    ...WRONG,
    title: "河道管理办法解读",
    html: "<p>为什么修订。</p>",
    interprets: [document.globalId],
  });
  expect(edition.problems).toEqual([{ rule: "interpretation-lag", level: "WARN", path: ["interprets", "0"] }]);
});

test.each([
  ["never was public", async () => (await world.create({ title: "别的机关的草稿" }))[0]],
  [
    "was taken down, with a draft that is to replace it",
    async () => {
      const published = await world.publish({ title: "撤回的公告" });
      await world.withdraw(published.contentId);
      const { contentId } = published;
      const draft = world.draft({ title: "别的机关的草稿" });
      await world.run(reviseContents, [{ contentId, expectedVersion: await world.version(contentId), draft }]);
      return published;
    },
  ],
])("what points to a content that %s is told none of its words", async (_, target) => {
  const { contentId } = await target();
  const related = [Buffer.from(`Announcement:${contentId}`).toString("base64")];
  const { edition } = await call("createAnnouncement", { ...RIGHT, related });
  const { edition: read } = await world.read(
    `query ($id: ID!) { edition(id: $id) { problems { rule path message messageEn } } }`,
    { id: edition.id },
    editor,
  );
  expect(read.problems).toEqual([
    {
      rule: "link-target",
      path: ["related", "0"],
      message: "关联的内容未公开，公众看不到。",
      messageEn: "A content, which it points to, is not public: nobody outside can see it.",
    },
  ]);
});

test("what a document repeals tells of what rests on that", async () => {
  const old = await world.publish({ type: "POLICY_DOCUMENT", title: "旧办法" });
  const links = [{ kind: "BASED_ON" as const, toContentId: old.contentId, toDocumentNumber: null }];
  await world.publish({ type: "ENTERPRISE_NOTICE", title: "补助申报", links });
  const { edition } = await call("createPolicyDocument", {
    title: "关于废止旧办法的通知",
    html: "<p>现予废止。</p>",
    kind: "NORMATIVE",
    interpretationExemption: "仅废止文件",
    repeals: [old.globalId],
  });
  expect(edition.problems).toEqual([{ rule: "repeal-relied-on", level: "WARN", path: ["repeals", "0"] }]);
  await call("publishUrgently", { ...seen(edition), reason: "汛期将至" });
  const notice = await world.db.prisma.edition.findFirstOrThrow({ where: { title: "补助申报" } });
  const id = Buffer.from(`EnterpriseNoticeEdition:${notice.id}`).toString("base64");
  const { edition: relying } = await world.read(
    `query ($id: ID!) { edition(id: $id) { problems { rule path } } }`,
    { id },
    editor,
  );
  expect(relying.problems).toEqual([{ rule: "relies-on-ended", path: ["basedOn", "0"] }]);
});

test("a report is judged by the one before it", async () => {
  const table = (carriedForward: object) => ({
    format: "FORMAT_2019",
    cells: { newReceived: carriedForward, carriedForward },
  });
  const tables = { proactiveDisclosure: null, reviewAndLitigation: null };
  const publisherId = await world.organ("kecheng", { name: "柯城区人民政府" });
  const sample = {
    kind: "ANNUAL_DISCLOSURE",
    periodStart: null,
    periodEnd: null,
    format: "FORMAT_2019",
    sections: [],
    indicators: [],
    tasks: [],
  };
  const report = (year: number, requests: object) => ({
    type: "REPORT" as const,
    title: `${year}年年度报告`,
    publisherId,
    originalPublishedAt: new Date(`${year + 1}-02-01T01:00:00Z`),
    details: { ...sample, year, tables: { ...tables, requests } },
  });
  await world.publish(report(2019, table({ naturalPerson: 2, total: 2 })));
  const [{ editionId }] = await world.create(report(2020, table({ naturalPerson: 1, total: 1 })));
  const id = Buffer.from(`ReportEdition:${editionId}`).toString("base64");
  const { edition } = await world.read(
    `query ($id: ID!) { edition(id: $id) { problems { rule path } } }`,
    { id },
    editor,
  );
  expect(edition.problems).toEqual([
    { rule: "report-w6", path: ["requests", "carriedOver", "naturalPerson"] },
    { rule: "report-w6", path: ["requests", "carriedOver", "total"] },
    { rule: "report-w12-sections", path: ["sections"] },
  ]);
});

test("at its moment a scheduled edition that breaks a rule by then is not published, waits approved, and the audit trail says why", async () => {
  const { edition } = await call("createAnnouncement", { ...RIGHT, title: "停水的公告" });
  const submitted = await call("submitForReview", seen(edition));
  const front = await call(
    "recordReview",
    { ...seen(submitted.edition), step: "FRONT_REVIEW", decision: "APPROVED" },
    reviewer,
  );
  const secrecy = await call(
    "recordReview",
    { ...seen(front.edition), step: "SECRECY_REVIEW", decision: "APPROVED" },
    reviewer,
  );
  await call("schedule", { ...seen(secrecy.edition), publishAt: "2026-03-02T00:00:00Z" });
  world.clock.set("2026-03-02T00:00:00Z");
  const rules = { ...DEFAULT_RULE_SETTINGS, words: [{ wrong: "停水", right: "停止供水", level: "BLOCK" as const }] };
  const deps = { ...world.deps, rules, db: world.db, onError: (_: string, error: unknown) => expect(error).toBeNull() };
  expect(await publishDue(deps, world.editor)).toBe(0);
  const stored = await world.db.prisma.edition.findFirstOrThrow();
  expect([stored.state, stored.scheduledFor, stored.publishedAt]).toEqual(["APPROVED", null, null]);
  const audited = await world.db.prisma.auditEntry.findFirstOrThrow({ where: { command: "edition.unschedule" } });
  expect(audited.arguments).toEqual({ publishAt: null, brokenRules: ["word-list"] });
  expect(await publishDue(deps, world.editor)).toBe(0);
  expect(await world.db.prisma.auditEntry.count({ where: { command: "edition.unschedule" } })).toBe(1);
});

test("the problems of many editions are asked for in as many statements as those of one", async () => {
  let asked = 0;
  const prisma = new Proxy(world.db.prisma, {
    get(target, key, receiver) {
      if (key === "$queryRawUnsafe") asked++;
      return Reflect.get(target, key, receiver);
    },
  });
  const desk = new Desk({ ...world.db, prisma }, world.deps);
  const created = await world.create({}, {}, { bodyHtml: null });
  const rules = await Promise.all(created.map(({ editionId }) => desk.problemsOf(editionId)));
  expect(rules.map((problems) => problems.map(({ rule }) => rule))).toEqual([[], [], ["body-empty"]]);
  // What editions link to is asked where there are links.
  expect(asked).toBe(1);
});
