import { expect, test } from "vitest";
import type { Viewer } from "../../../src/domains/access/rules.ts";
import { callDesk } from "../../support/desk.ts";
import { author, useDeskWorld, world } from "../desk/desk-world.ts";

useDeskWorld();

const admin = () => world.person("admin", "admin");
const create = (viewer: Viewer, input: object) => callDesk(world, "createPerson", input, viewer, "person { key name }");

test("an admin makes a person and a token for them, which is shown once and gives its rights until it is revoked", async () => {
  const viewer = await admin();
  const organ = "组织部";
  await world.organ(organ);
  expect(await create(viewer, { key: "zhang.san", name: "张三", organ })).toMatchObject({
    person: { key: "zhang.san", name: "张三" },
  });
  const input = { person: "zhang.san", name: "审稿", scopes: ["REVIEW"], idempotencyKey: "t1" };
  const ask = () => callDesk(world, "createApiToken", input, viewer, "tokenId token");
  const made = await ask();
  expect(made.token).toMatch(/^ty_/);
  expect(await ask()).toEqual({ ...made, token: null });
  const stored = await world.db.prisma.apiToken.findMany({ where: { name: "审稿" }, include: { person: true } });
  expect(stored).toMatchObject([{ id: made.tokenId, scopes: ["review"], person: { kind: "PERSON" }, revokedAt: null }]);
  await callDesk(world, "revokeApiToken", { tokenId: made.tokenId }, viewer, "tokenId");
  const revoked = await world.db.prisma.apiToken.findUniqueOrThrow({ where: { id: made.tokenId } });
  expect(revoked.revokedAt).toEqual(world.clock.now());
});

test("an admin makes a token for what named accounts post, within organs only with the accounts named", async () => {
  const viewer = await admin();
  await create(viewer, { key: "li.si", name: "李四" });
  await world.organ("局");
  const ask = (input: object) =>
    callDesk(world, "createApiToken", { person: "li.si", name: "发布", ...input }, viewer, "tokenId");
  const { tokenId } = await ask({ scopes: ["SYNDICATE", "AUTHOR"], organs: ["局"], accounts: ["portal"] });
  const made = await world.db.prisma.apiToken.findUniqueOrThrow({ where: { id: tokenId } });
  expect(made.scopes).toEqual(["author:局", "syndicate:portal"]);
  const refused = [
    { scopes: ["SYNDICATE"], organs: ["局"] },
    { scopes: ["AUTHOR"], accounts: ["portal"] },
    { scopes: ["SYNDICATE"], accounts: ["portal", "没有"] },
  ];
  const answers = await Promise.all(refused.map(ask));
  expect(answers.map(({ issues }) => issues)).toMatchObject([
    [{ path: ["accounts"], code: "REQUIRED" }],
    [{ path: ["accounts"], code: "NOT_IN_LIST" }],
    [{ path: ["accounts", "1"], code: "NOT_IN_LIST" }],
  ]);
});

test("an admin makes the key of a front end, which is shown once and gives no rights", async () => {
  const viewer = await admin();
  const ask = () =>
    callDesk(world, "createClientKey", { name: "门户前端", idempotencyKey: "k1" }, viewer, "tokenId key");
  const made = await ask();
  expect(made.key).toMatch(/^tk_/);
  expect(await ask()).toEqual({ ...made, key: null });
  const stored = await world.db.prisma.apiToken.findMany({ where: { name: "门户前端" }, include: { person: true } });
  expect(stored).toMatchObject([{ id: made.tokenId, scopes: [], person: { kind: "SYSTEM", name: "门户前端" } }]);
});

test("an admin says who signs in as a subject, before the subject does, and once", async () => {
  const viewer = await admin();
  const link = (person: string, subject = "u-1") => {
    const input = { person, issuer: "https://sso.example", subject };
    return callDesk(world, "linkIdentity", input, viewer, "person { key name }");
  };
  expect(await link("author")).toMatchObject({ person: { key: "author", name: "author" } });
  const linked = await world.db.prisma.personIdentity.findMany();
  expect(linked).toMatchObject([{ issuer: "https://sso.example", subject: "u-1", personId: author.personId }]);
  expect(await link("reviewer")).toMatchObject({ problems: [{ rule: "identity-taken" }] });
  expect(await link("nobody", "u-2")).toMatchObject({ code: "NOT_FOUND" });
  expect(await link("author", "")).toMatchObject({ issues: [{ path: ["subject"], code: "REQUIRED" }] });
  expect(await world.db.prisma.personIdentity.findMany()).toEqual(linked);
});

test("what is wrong is named, and nothing is made", async () => {
  const viewer = await admin();
  const before = [await world.db.prisma.person.count(), await world.db.prisma.apiToken.count()];
  expect(await create(viewer, { key: "system.x y", name: " ", organ: "没有" })).toMatchObject({
    issues: [
      { path: ["key"], code: "WRONG_FORMAT" },
      { path: ["name"], code: "REQUIRED" },
      { path: ["organ"], code: "NOT_IN_LIST" },
    ],
  });
  expect(await create(viewer, { key: "author", name: "又一位" })).toMatchObject({ problems: [{ rule: "key-taken" }] });
  const token = { person: "nobody", name: "x", scopes: ["AUTHOR"] };
  expect(await callDesk(world, "createApiToken", token, viewer, "tokenId")).toMatchObject({ code: "NOT_FOUND" });
  expect(await callDesk(world, "revokeApiToken", { tokenId: "x" }, viewer, "tokenId")).toMatchObject({
    code: "NOT_FOUND",
  });
  const source = `mutation { createPerson(input: { key: "a", name: "甲" }) { __typename } }`;
  expect((await world.query(source, {}, author)).errors).toMatchObject([{ code: "FORBIDDEN" }]);
  expect([await world.db.prisma.person.count(), await world.db.prisma.apiToken.count()]).toEqual(before);
});
