import type { JWTPayload } from "jose";
import { describe, expect, it } from "vitest";
import { newId } from "../../../src/platform/ids.ts";
import { ask, issuer, people, serve, useIssuer, world } from "./jwt-server.ts";

useIssuer();

describe("somebody who signs in", () => {
  const CREATE = `mutation { createAnnouncement(input: { title: "通告", kind: NOTICE, urgency: NORMAL }) { __typename } }`;
  const identities = () => world.db.prisma.personIdentity.findMany({ include: { person: true } });

  it("with rights becomes a person once, however many requests come at first", async () => {
    const jwt = await issuer.sign({ sub: "zhang/san@staff", name: " 张三 " });
    await Promise.all([ask(jwt), ask(jwt), ask(jwt)]);
    expect(await identities()).toMatchObject([
      {
        issuer: issuer.url,
        subject: "zhang/san@staff",
        person: { key: "zhang-san@staff", kind: "PERSON", name: "张三" },
      },
    ]);
    const audits = await world.db.prisma.auditEntry.findMany({ where: { command: "access.firstSignIn" } });
    expect(audits.filter(({ arguments: args }) => JSON.stringify(args).includes("zhang/san@staff"))).toHaveLength(1);
  });

  it("is whom an admin linked the subject to, a system too", async () => {
    const [{ personId }, system] = [await world.person("zhao.min"), { id: newId(), key: "system.sync", name: "同步" }];
    await world.db.prisma.person.create({ data: { ...system, kind: "SYSTEM" } });
    const link = { issuer: issuer.url, createdAt: world.clock.now() };
    await world.db.prisma.personIdentity.createMany({
      data: [
        { ...link, subject: "zhao", personId: personId as string },
        { ...link, subject: "sync", personId: system.id },
      ],
    });
    const before = await people();
    expect(await ask(await issuer.sign({ sub: "zhao" }))).toMatchObject({
      viewer: { kind: "PERSON", name: "zhao.min" },
    });
    expect(await ask(await issuer.sign({ sub: "sync" }))).toMatchObject({ viewer: { kind: "SYSTEM", name: "同步" } });
    expect(await people()).toBe(before);
  });

  it("whose key somebody has is another person than that one", async () => {
    await world.person("wang.wei");
    await ask(await issuer.sign({ sub: "wang.wei", name: undefined, preferred_username: "wangwei" }));
    const key = expect.stringMatching(/^wang\.wei-[0-9a-f]{16}$/);
    expect(await identities()).toMatchObject([{ person: { key, name: "wangwei" } }]);
  });

  it("without rights reads what anyone does, and makes nobody", async () => {
    const before = await people();
    const jwt = await issuer.sign({ sub: "reader", scope: "openid profile" });
    expect(await ask(jwt)).toMatchObject({ status: 200, viewer: { kind: "PERSON", name: "李娜", scopes: [] } });
    expect((await ask(jwt, CREATE)).errors).toMatchObject([{ extensions: { code: "FORBIDDEN" } }]);
    expect(await people()).toBe(before);
  });

  it("has the rights of the token at hand, not of the one before", async () => {
    await ask(await issuer.sign({ scope: "author admin" }));
    expect(await ask(await issuer.sign({ scope: "" }))).toMatchObject({ viewer: { name: "李娜", scopes: [] } });
    expect(await identities()).toHaveLength(1);
  });

  it("keeps the name that they have here", async () => {
    await ask(await issuer.sign());
    expect(await ask(await issuer.sign({ name: "李娜娜" }))).toMatchObject({ viewer: { name: "李娜" } });
  });
});

describe("the claims", () => {
  const scopesOf = async (claims: JWTPayload) => (await ask(await issuer.sign(claims))).viewer.scopes;

  it("name scopes at a path, as a list or with blanks between, and what is no scope counts for nothing", async () => {
    await serve({ scopesClaim: "realm_access.roles" });
    expect(await scopesOf({ realm_access: { roles: ["author", "review:局", "uma", 7] } })).toEqual([
      "author",
      "review:局",
    ]);
    expect(await scopesOf({ "realm_access.roles": "publish audit" })).toEqual(["publish", "audit"]);
    expect(await scopesOf({ realm_access: "author" })).toEqual([]);
  });

  it("limit scopes to organs; a token that names no organ has no rights, and * is everything", async () => {
    await serve({ organsClaim: "organs" });
    expect(await scopesOf({ organs: ["局", "镇"] })).toEqual(["author:局", "author:镇"]);
    expect(await scopesOf({ organs: ["*"] })).toEqual(["author"]);
    expect(await scopesOf({ scope: "author review:局", organs: "*" })).toEqual(["author"]);
    expect(await scopesOf({ organs: [] })).toEqual([]);
    expect(await scopesOf({})).toEqual([]);
  });
});
