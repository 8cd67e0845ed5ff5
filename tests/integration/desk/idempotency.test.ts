import { expect, test } from "vitest";
import { forgetPast } from "../../../src/domains/desk/forget-past.ts";
import { KEPT_MS } from "../../../src/domains/desk/idempotency.ts";
import { author, call, draft, interpretation, seen, useDeskWorld, world } from "./desk-world.ts";

useDeskWorld();

const CREATE = `mutation ($input: CreateInterpretationInput!) {
  createInterpretation(input: $input) { __typename ... on CreateInterpretationSuccess { edition { id } } }
}`;

test("equal calls with one key have one effect and one answer, and a key belongs to one call", async () => {
  const input = { ...interpretation, idempotencyKey: "k1" };
  const first = await call("createInterpretation", input, author);
  const before = await world.stored();
  expect(await call("createInterpretation", input, author)).toEqual(first);
  expect(await world.stored()).toEqual(before);
  const { errors } = await world.query(CREATE, { input: { ...input, title: "另一篇" } }, author);
  expect(errors).toMatchObject([{ code: "BAD_USER_INPUT" }]);
  const another = await world.person("another", "author");
  expect((await call("createInterpretation", input, another)).edition.id).not.toBe(first.edition.id);
});

test("fifty equal calls at once have one effect; who comes while it is under way is told so", async () => {
  const input = { ...interpretation, idempotencyKey: "k1" };
  const answers = await Promise.all(Array.from({ length: 50 }, () => world.query(CREATE, { input }, author)));
  const ids = answers.flatMap(({ data }) => data?.createInterpretation.edition.id ?? []);
  const codes = answers.flatMap(({ errors }) => errors.map(({ code }) => code));
  expect(new Set(ids).size).toBe(1);
  expect(new Set(codes).has("IDEMPOTENCY_IN_FLIGHT") || codes.length === 0).toBe(true);
  expect(ids.length + codes.length).toBe(50);
  expect(await world.db.prisma.content.count()).toBe(1);
  expect(await world.db.prisma.auditEntry.count()).toBe(1);
});

test("a result is kept for a day, and a refusal is not kept", async () => {
  const input = { ...interpretation, idempotencyKey: "k1" };
  const first = await call("createInterpretation", input, author);
  world.clock.advance(24 * 60 * 60 * 1000);
  expect((await call("createInterpretation", input, author)).edition.id).not.toBe(first.edition.id);
  const wrong = { ...interpretation, title: "  ", idempotencyKey: "k2" };
  expect((await call("createInterpretation", wrong, author)).__typename).toBe("ValidationError");
  expect(await world.db.prisma.idempotencyKey.count({ where: { key: "k2" } })).toBe(0);
});

test("an equal call that comes after the edition was discarded is told that it is here no more, and makes none", async () => {
  const input = { ...interpretation, idempotencyKey: "k1" };
  const { edition } = await call("createInterpretation", input, author);
  await call("discardDraft", seen(edition), author, "contentId");
  const before = await world.stored();
  expect(await call("createInterpretation", input, author)).toMatchObject({ __typename: "NotFoundError" });
  expect(await world.stored()).toEqual(before);
});

test("an equal call is answered as the first one was, though what its input names is here no more", async () => {
  await world.organ("局");
  const bureau = await world.person("bureau", "author:局");
  const own = { ...interpretation, publisher: "局" };
  const other = (await call("createInterpretation", own, bureau)).edition;
  const input = { ...own, related: [other.contentId], idempotencyKey: "k1" };
  const first = await call("createInterpretation", input, bureau);
  await call("discardDraft", seen(other), bureau, "contentId");
  expect(await call("createInterpretation", input, bureau)).toEqual(first);
  expect(await call("createInterpretation", { ...input, idempotencyKey: "k2" }, bureau)).toMatchObject({
    issues: [{ path: ["related", "0"], code: "NOT_IN_LIST" }],
  });
});

test("results that are too old go, whosever they are, with share links that have ended", async () => {
  await call("createInterpretation", { ...interpretation, idempotencyKey: "old" }, author);
  const shared = await draft();
  const expiresAt = new Date(world.clock.now().getTime() + 3_600_000).toISOString();
  await call("createShareLink", { ...seen(shared), expiresAt }, author, "linkId");
  world.clock.advance(KEPT_MS - 2_000);
  await call("createInterpretation", { ...interpretation, idempotencyKey: "new" }, author);
  world.clock.advance(1_000);
  await forgetPast(world.db, world.clock.now());
  const keys = await world.db.prisma.idempotencyKey.findMany();
  expect(keys.map(({ key }) => key)).toEqual(["new"]);
  expect(await world.db.prisma.shareLink.count()).toBe(0);
});

test("of twenty editors who saw one version exactly one changes it", async () => {
  const created = await draft();
  const revise = (title: string) =>
    call("reviseInterpretation", { content: created.contentId, expectedVersion: 1, ...interpretation, title }, author);
  const answers = await Promise.all(Array.from({ length: 20 }, (_, index) => revise(`第${index + 1}位编辑的题目`)));
  const typenames = answers.map(({ __typename }) => __typename);
  expect(typenames.filter((name) => name === "ReviseInterpretationSuccess")).toHaveLength(1);
  expect(typenames.filter((name) => name === "VersionConflictError")).toHaveLength(19);
  const [edition] = await world.db.prisma.edition.findMany();
  expect(edition).toMatchObject({ version: 2, title: answers.find(({ edition }) => edition)?.edition.title });
});
