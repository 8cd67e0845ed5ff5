import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createClientKey, createToken, NO_LIMITS } from "../../../src/domains/access/commands/create-token.ts";
import { editorToken, revokeByEditor } from "../../support/editor-token.ts";
import { send } from "../../support/graphql-request.ts";
import { listenFor, type TestListener } from "../../support/http-listener.ts";
import { World } from "../../support/world.ts";

let world: World;
let server: TestListener;

beforeAll(async () => {
  world = await World.open();
  server = await listenFor(world.app.handle);
});
afterAll(async () => {
  await server.close();
  await world.close();
});

async function ask(authorization?: string) {
  const headers: Record<string, string> = {
    "content-type": "application/json",
    accept: "application/graphql-response+json",
  };
  if (authorization !== undefined) headers.authorization = authorization;
  const body = JSON.stringify({ query: "{ viewer { kind name scopes tokenExpiresAt } }" });
  const response = await fetch(`${server.url}/graphql`, { method: "POST", headers, body });
  const { data, errors } = (await response.json()) as {
    data?: { viewer: unknown };
    errors?: { extensions: unknown }[];
  };
  return { status: response.status, viewer: data?.viewer, errors: errors?.map(({ extensions }) => extensions) };
}

const rowOf = (id: string) => world.db.prisma.apiToken.findUniqueOrThrow({ where: { id } });
const REFUSED = { status: 401, viewer: undefined, errors: [{ code: "UNAUTHENTICATED" }] };

describe("a caller", () => {
  it("without a token is anyone, and the database is not asked who", async () => {
    const before = world.db.owner.statementCount;
    expect(await ask()).toMatchObject({
      status: 200,
      viewer: { kind: "ANONYMOUS", name: null, scopes: [], tokenExpiresAt: null },
    });
    expect(world.db.owner.statementCount).toBe(before);
  });

  it("with a token is the one it belongs to, with its scopes", async () => {
    const { token } = await editorToken(world, "author", "admin");
    expect(await ask(`Bearer ${token}`)).toMatchObject({
      status: 200,
      viewer: { kind: "PERSON", name: "编辑", scopes: ["author", "admin"], tokenExpiresAt: null },
    });
    expect(await ask(`bearer ${token}`)).toMatchObject({ status: 200, viewer: { kind: "PERSON" } });
  });

  it.each([
    ["a token that is unknown", `Bearer ty_${"x".repeat(43)}`],
    ["a token of another make", "Bearer eyJhbGciOiJub25lIn0.e30."],
    ["another scheme", "Basic dXNlcjpwYXNz"],
    ["an empty header", ""],
    ["a token with more behind it", `Bearer ty_${"x".repeat(43)} extra`],
  ])("with %s is refused", async (_, authorization) => {
    expect(await ask(authorization)).toEqual(REFUSED);
  });

  it("with a revoked token is refused from that moment", async () => {
    const { id, token } = await editorToken(world, "author");
    expect((await ask(`Bearer ${token}`)).status).toBe(200);
    expect(await revokeByEditor(world, id)).toBe(true);
    expect(await ask(`Bearer ${token}`)).toEqual(REFUSED);
    expect(await revokeByEditor(world, id)).toBe(false);
  });

  it("with a token is refused from the moment when it ends", async () => {
    const expiresAt = new Date(world.clock.now().getTime() + 1_000);
    const created = await world.db.transaction((tx) =>
      createToken(
        tx,
        { clock: world.clock, actorId: world.editor.personId },
        { name: "短期", scopes: ["author"], limits: NO_LIMITS, personKey: null, expiresAt },
      ),
    );
    expect(await ask(`Bearer ${created?.token}`)).toMatchObject({
      viewer: { kind: "SYSTEM", name: "短期", tokenExpiresAt: expiresAt.toISOString() },
    });
    world.clock.advance(1_000);
    expect(await ask(`Bearer ${created?.token}`)).toEqual(REFUSED);
  });

  it("is told that by GET too", async () => {
    const response = await fetch(`${server.url}/graphql?query={viewer{kind}}`, {
      headers: { authorization: "Bearer x" },
    });
    expect([response.status, response.headers.get("www-authenticate")]).toEqual([401, "Bearer"]);
    expect((await send(`${server.url}/graphql`, "GET", { query: "{viewer{kind}}" })).status).toBe(200);
  });
});

describe("a token", () => {
  it("is stored as its hash alone, and its making is in the audit trail", async () => {
    const { id, token } = await editorToken(world, "author");
    const stored = JSON.stringify([await rowOf(id), await world.stored()], (_, value: unknown) =>
      typeof value === "bigint" ? Number(value) : value,
    );
    expect(stored).not.toContain(token);
    expect((await rowOf(id)).hash).toMatch(/^[0-9a-f]{64}$/);
    const audits = await world.db.prisma.auditEntry.findMany({ where: { command: "access.createToken" } });
    expect(audits.map(({ arguments: args }) => args)).toContainEqual(
      expect.objectContaining({ tokenId: id, scopes: ["author"], personKey: "editor" }),
    );
  });

  it("has its last use written down once a minute", async () => {
    const { id, token } = await editorToken(world, "author");
    const first = world.clock.now();
    await ask(`Bearer ${token}`);
    world.clock.advance(59_999);
    const before = world.db.owner.statementCount;
    await ask(`Bearer ${token}`);
    expect(world.db.owner.statementCount - before).toBe(1);
    expect((await rowOf(id)).lastUsedAt).toEqual(first);
    world.clock.advance(1);
    await ask(`Bearer ${token}`);
    expect((await rowOf(id)).lastUsedAt).toEqual(world.clock.now());
  });

  it("cannot be stored itself", async () => {
    const row = { id: (await editorToken(world)).id, hash: "ty_secret" };
    await expect(
      world.db.owner.query("update api_token set hash = $2 where id = $1", [row.id, row.hash]),
    ).rejects.toThrow("api_token_keeps_a_hash");
  });
});

describe("the key of a front end", () => {
  const make = () =>
    world.db.transaction((tx) =>
      createClientKey(
        tx,
        { clock: world.clock, actorId: world.editor.personId },
        { name: "门户前端", expiresAt: null },
      ),
    );

  it("says whose it is, and gives no rights, whatever is stored with it", async () => {
    const { id, token } = await make();
    expect(token).toMatch(/^tk_[\w-]{43}$/);
    await world.db.owner.query("update api_token set scopes = '{admin,author:x}' where id = $1", [id]);
    expect(await ask(`Bearer ${token}`)).toMatchObject({
      status: 200,
      viewer: { kind: "CLIENT", name: "门户前端", scopes: [], tokenExpiresAt: null },
    });
    expect(await ask(`Bearer ty_${token.slice(3)}`)).toEqual(REFUSED);
  });

  it("is refused from the moment when it is revoked", async () => {
    const { id, token } = await make();
    expect(await revokeByEditor(world, id)).toBe(true);
    expect(await ask(`Bearer ${token}`)).toEqual(REFUSED);
  });

  it("uploads nothing", async () => {
    const headers = { authorization: `Bearer ${(await make()).token}` };
    const body = new FormData();
    body.append("file", new Blob(["a"]), "a.txt");
    const response = await fetch(`${server.url}/attachments`, { method: "POST", headers, body });
    expect(response.status).toBe(401);
    expect(await world.db.prisma.attachment.count()).toBe(0);
  });
});
