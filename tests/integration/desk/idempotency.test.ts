import { expect, test } from "vitest";
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
