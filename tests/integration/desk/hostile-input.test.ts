import { expect, test } from "vitest";
import { callDesk } from "../../support/desk.ts";
import { author, call, draft, interpretation, publisher, reviewer, seen, useDeskWorld, world } from "./desk-world.ts";

useDeskWorld();

const TEXT = "字".repeat(20_001);
const FAULTS: [string, string, string][] = [
  ["NUL", "撤\0回", "WRONG_FORMAT"],
  ["half a surrogate pair", "撤\ud800回", "WRONG_FORMAT"],
  ["a bell", "撤\u0007回", "WRONG_FORMAT"],
  ["a non-character", "撤\ufffe回", "WRONG_FORMAT"],
  ["20,001 characters", TEXT, "OUT_OF_RANGE"],
];

/** Asks for what is refused for its input: exactly these issues, and nothing is written. */
async function expectIssues(issues: object[], asked: Promise<object>, before: object) {
  expect(await asked).toMatchObject({ __typename: "ValidationError", issues });
  expect(await world.stored()).toEqual(before);
}

test.each(FAULTS)("a reason with %s is refused where it stands", async (_, reason, code) => {
  const { contentId, globalId } = await world.publish();
  const input = { content: globalId, expectedVersion: await world.version(contentId), reason };
  const before = await world.stored();
  for (const name of ["withdraw", "markGone"])
    await expectIssues([{ path: ["reason"], code }], call(name, input, publisher, "contentId"), before);
  const redaction = { ...input, passages: ["正文"], reason: "隐去", legalBasis: reason };
  await expectIssues([{ path: ["legalBasis"], code }], call("redact", redaction, publisher, "contentId"), before);
});

test.each(FAULTS)("an opinion with %s is refused", async (_, opinion, code) => {
  const { edition } = await call("submitForReview", seen(await draft()), author);
  const before = await world.stored();
  const review = { ...seen(edition), step: "FRONT_REVIEW", decision: "CHANGES_REQUESTED", opinion };
  await expectIssues([{ path: ["opinion"], code }], call("recordReview", review, reviewer), before);
});

test.each(FAULTS)(
  "a name of a token, a subject of an issuer and an address with %s are refused",
  async (_, text, code) => {
    const admin = await world.person("admin", "admin");
    const before = await world.stored();
    const token = { person: "author", name: text, scopes: ["AUTHOR"] };
    await expectIssues([{ path: ["name"], code }], callDesk(world, "createApiToken", token, admin, "tokenId"), before);
    const identity = { person: "author", issuer: "https://sso.example", subject: text };
    await expectIssues(
      [{ path: ["subject"], code }],
      callDesk(world, "linkIdentity", identity, admin, "person { key }"),
      before,
    );
    const source = { name: "柯城区人民政府", url: `https://a.gov.cn/${text}` };
    const made = call("createInterpretation", { ...interpretation, source }, author);
    await expectIssues([{ path: ["source", "url"], code }], made, before);
  },
);

test("what no index of the database can hold is refused", async () => {
  const admin = await world.person("admin", "admin");
  const long = Array.from({ length: 5_000 }, (_, index) =>
    String.fromCharCode(0x4e00 + ((index * 7919) % 20_000)),
  ).join("");
  const before = await world.stored();
  const document = {
    title: "通知",
    kind: "OTHER",
    documentNumber: long,
    documentNumberMalformed: true,
    genre: long,
    registrationNumber: long,
  };
  await expectIssues(
    ["documentNumber", "genre", "registrationNumber"].map((field) => ({ path: [field], code: "OUT_OF_RANGE" })),
    call("createPolicyDocument", document, author),
    before,
  );
  const identity = { person: "author", issuer: long, subject: long };
  await expectIssues(
    ["issuer", "subject"].map((field) => ({ path: [field], code: "OUT_OF_RANGE" })),
    callDesk(world, "linkIdentity", identity, admin, "person { key }"),
    before,
  );
});

test("a list longer than anyone fills in is refused, and not each of its items", async () => {
  const before = await world.stored();
  const keywords = Array.from({ length: 10_000 }, (_, index) => `词${index}`);
  const input = { ...interpretation, keywords, topics: Array(2_001).fill("没有") };
  const issues = [
    { path: ["keywords"], code: "OUT_OF_RANGE" },
    { path: ["topics"], code: "OUT_OF_RANGE" },
  ];
  await expectIssues(issues, call("createInterpretation", input, author), before);
});

test("marks of direction and characters that nobody sees are left out of what is written", async () => {
  const input = { ...interpretation, title: "河道\u202e管理\u200b解读\ufeff", changeNote: "改\u2066正" };
  await call("createInterpretation", input, author);
  expect(await world.db.prisma.edition.findFirstOrThrow()).toMatchObject({ title: "河道管理解读", changeNote: "改正" });
  const { contentId, globalId } = await world.publish();
  const withdrawal = { content: globalId, expectedVersion: await world.version(contentId), reason: "有\u202e误" };
  await call("withdraw", withdrawal, publisher, "contentId");
  expect(await world.db.prisma.content.findUniqueOrThrow({ where: { id: contentId } })).toMatchObject({
    stateReason: "有误",
  });
});

test("a title is one line", async () => {
  await call("createInterpretation", { ...interpretation, title: " 河道\n管理\u2028解读 " }, author);
  expect(await world.db.prisma.edition.findFirstOrThrow()).toMatchObject({ title: "河道 管理 解读" });
});

test("a title of such characters alone is blank", async () => {
  const before = await world.stored();
  const made = call("createInterpretation", { ...interpretation, title: "\u200b\u200e" }, author);
  await expectIssues([{ path: ["title"], code: "WRONG_FORMAT" }], made, before);
});

test.each(["", "  ", "\u200b"])(
  "asking for changes with the opinion %j says nothing of what to change",
  async (opinion) => {
    const { edition } = await call("submitForReview", seen(await draft()), author);
    const before = await world.stored();
    const review = { ...seen(edition), step: "FRONT_REVIEW", decision: "CHANGES_REQUESTED", opinion };
    expect(await call("recordReview", review, reviewer)).toMatchObject({ problems: [{ rule: "opinion-needed" }] });
    expect(await world.stored()).toEqual(before);
  },
);

test("a token that has ended before it is made is refused", async () => {
  const admin = await world.person("admin", "admin");
  const expiresAt = world.clock.now().toISOString();
  const issues = [{ path: ["expiresAt"], code: "OUT_OF_RANGE" }];
  const before = await world.stored();
  const token = { person: "author", name: "写稿", scopes: ["AUTHOR"], expiresAt };
  await expectIssues(issues, callDesk(world, "createApiToken", token, admin, "tokenId"), before);
  await expectIssues(issues, callDesk(world, "createClientKey", { name: "门户", expiresAt }, admin, "tokenId"), before);
});

test("a name in addresses that leads elsewhere, today or as a former one, is taken", async () => {
  const { contentId } = await world.publish({ slug: "river" });
  await world.db.prisma.contentAddress.create({ data: { address: "brook", contentId } });
  const before = await world.stored();
  for (const slug of ["river", "brook"])
    expect(await call("createInterpretation", { ...interpretation, slug }, author)).toMatchObject({
      problems: [{ rule: "slug-taken" }],
    });
  expect(await world.stored()).toEqual(before);
});

test("of ten who ask for one name at once one has it, and the others are told that it is taken", async () => {
  const asked = Array.from({ length: 10 }, () =>
    call("createInterpretation", { ...interpretation, slug: "river" }, author),
  );
  const answers = await Promise.all(asked);
  expect(answers.filter(({ edition }) => edition)).toHaveLength(1);
  expect(answers.filter(({ problems }) => problems?.[0].rule === "slug-taken")).toHaveLength(9);
});
