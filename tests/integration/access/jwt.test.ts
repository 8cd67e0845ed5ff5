import { exportSPKI, importJWK, SignJWT } from "jose";
import { describe, expect, it } from "vitest";
import { makeKey } from "../../support/fake-issuer.ts";
import { ask, issuer, people, serve, server, useIssuer, world } from "./jwt-server.ts";

useIssuer();

const REFUSED = {
  status: 401,
  viewer: undefined,
  errors: [{ message: "The token is unknown, expired or revoked.", extensions: { code: "UNAUTHENTICATED" } }],
};
const UNAVAILABLE = { status: 503, errors: [{ extensions: { code: "UNAVAILABLE" } }] };
const AUTHOR = { status: 200, viewer: { kind: "PERSON", name: "李娜", scopes: ["author"] } };
const inSeconds = (seconds: number) => Math.floor(world.clock.now().getTime() / 1000) + seconds;

describe("a JWT", () => {
  it("signs its subject in, with its scopes, until it ends", async () => {
    expect(await ask(await issuer.sign())).toEqual({
      status: 200,
      viewer: { ...AUTHOR.viewer, tokenExpiresAt: new Date(inSeconds(3600) * 1000).toISOString() },
    });
  });

  it.each(["RS512", "ES256", "ES384"])("may be signed by %s", async (algorithm) => {
    await issuer.rotate(algorithm);
    expect(await ask(await issuer.sign())).toMatchObject(AUTHOR);
  });

  it.each<[string, () => Promise<string> | string]>([
    ["whose signature is another's", async () => issuer.sign({}, { key: await makeKey("RS256"), kid: issuer.key.kid })],
    ["whose claims were changed", async () => swapClaims(await issuer.sign(), { scope: "admin" })],
    ["that is not signed", () => unsigned("none")],
    ["that is not signed, by another spelling", () => unsigned("nOnE")],
    ["that is signed by HS256 with the public key in PEM", () => signedByPublicKey("pem")],
    ["that is signed by HS256 with the public key as JSON", () => signedByPublicKey("jwk")],
    ["that is signed by PS256", async () => signedByPs256()],
    ["that has expired", () => issuer.sign({ exp: inSeconds(-31) })],
    ["that never expires", () => issuer.sign({ exp: undefined })],
    ["that is not good yet", () => issuer.sign({ nbf: inSeconds(31) })],
    ["for another audience", () => issuer.sign({ aud: "mail" })],
    ["for no audience", () => issuer.sign({ aud: undefined })],
    ["of another issuer", () => issuer.sign({ iss: "https://sso.example.com" })],
    ["of no issuer", () => issuer.sign({ iss: undefined })],
    ["of nobody", () => issuer.sign({ sub: undefined })],
    ["of a nameless subject", () => issuer.sign({ sub: "" })],
    ["of a key that the issuer has not", () => issuer.sign({}, { kid: "unknown" })],
    ["that is garbled", () => "eyJhbGciOiJSUzI1NiJ9.e30.AAAA"],
    ["that is too long", async () => issuer.sign({ padding: "x".repeat(8_192) })],
  ])("%s is refused, and makes nobody", async (_, make) => {
    const before = await people();
    expect(await ask(await make())).toEqual(REFUSED);
    expect(await people()).toBe(before);
  });

  it("is good while the two clocks differ by half a minute", async () => {
    expect(await ask(await issuer.sign({ exp: inSeconds(-29), nbf: inSeconds(29) }))).toMatchObject(AUTHOR);
  });

  it("that hangs on a critical header that nobody knows is refused", async () => {
    const jwt = await new SignJWT(issuer.claims({}))
      .setProtectedHeader({ alg: "RS256", kid: issuer.key.kid, crit: ["x"], x: 1 })
      .sign(issuer.key.privateKey, { crit: { x: true } });
    expect(await ask(jwt)).toEqual(REFUSED);
  });

  it("is refused where nobody signs in by JWT", async () => {
    await serve(null);
    expect(await ask(await issuer.sign())).toEqual(REFUSED);
    expect(issuer.requests).toEqual([]);
  });

  it("uploads files where it gives the right to, and is told apart from the issuer being down", async () => {
    const upload = async (jwt: string) => {
      const body = new FormData();
      body.append("file", new Blob(["通告"]), "通告.txt");
      const headers = { authorization: `Bearer ${jwt}` };
      return (await fetch(`${server.url}/attachments`, { method: "POST", headers, body })).status;
    };
    issuer.faults = { status: 500 };
    expect(await upload(await issuer.sign())).toBe(503);
    world.clock.advance(30_000);
    issuer.faults = {};
    expect(await upload(await issuer.sign({ scope: "review" }))).toBe(403);
    expect(await upload(await issuer.sign({ scope: "openid", sub: "reads.only" }))).toBe(403);
  });
});

describe("the keys of the issuer", () => {
  it("are read once, and again when a token names one that is not known", async () => {
    const [first] = [await issuer.sign(), await issuer.sign()];
    await Promise.all([ask(first), ask(first), ask(first)]);
    expect(issuer.requests).toEqual(["/realms/staff/.well-known/openid-configuration", "/realms/staff/keys"]);
    await issuer.rotate();
    world.clock.advance(30_000);
    expect(await ask(await issuer.sign())).toMatchObject(AUTHOR);
    expect(await ask(first)).toEqual(REFUSED);
    expect(issuer.requests).toHaveLength(4);
  });

  it("are not asked for more than twice a minute, whatever keys callers make up", async () => {
    await ask(await issuer.sign());
    for (const kid of ["a", "b", "c"]) expect(await ask(await issuer.sign({}, { kid }))).toEqual(REFUSED);
    expect(issuer.requests).toHaveLength(2);
    world.clock.advance(30_000);
    for (const kid of ["a", "b", "c"]) expect(await ask(await issuer.sign({}, { kid }))).toEqual(REFUSED);
    expect(issuer.requests).toHaveLength(4);
  });

  it("stay good while the issuer is down", async () => {
    expect(await ask(await issuer.sign())).toMatchObject(AUTHOR);
    issuer.faults = { status: 503 };
    world.clock.advance(3_600_000);
    expect(await ask(await issuer.sign())).toMatchObject(AUTHOR);
    await expect.poll(() => issuer.requests.length).toBe(3);
    expect(await ask(await issuer.sign())).toMatchObject(AUTHOR);
    expect(await ask(await issuer.sign({}, { kid: "unknown" }))).toEqual(REFUSED);
  });

  it("are read anew after ten minutes, so that one that was taken back is good no longer", async () => {
    const old = issuer.key;
    expect(await ask(await issuer.sign())).toMatchObject(AUTHOR);
    await issuer.rotate();
    world.clock.advance(600_000);
    await expect.poll(async () => (await ask(await issuer.sign({}, { key: old }))).status).toBe(401);
  });

  it("that were never read are not known: whoever signs in meanwhile is told to come again", async () => {
    issuer.faults = { status: 500 };
    const jwt = await issuer.sign();
    expect(await ask(jwt)).toMatchObject(UNAVAILABLE);
    issuer.faults = {};
    expect(await ask(jwt)).toMatchObject(UNAVAILABLE);
    world.clock.advance(30_000);
    expect(await ask(jwt)).toMatchObject(AUTHOR);
  });

  it("are not taken from an issuer of another name", async () => {
    issuer.faults = { issuer: "https://sso.example.com" };
    expect(await ask(await issuer.sign())).toMatchObject(UNAVAILABLE);
    expect(issuer.requests).toEqual(["/realms/staff/.well-known/openid-configuration"]);
  });
});

function base64url(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString("base64url");
}

function swapClaims(jwt: string, claims: object): string {
  const [header, , signature] = jwt.split(".");
  return [header, base64url(issuer.claims({ ...claims })), signature].join(".");
}

function unsigned(alg: string): string {
  return `${base64url({ alg, kid: issuer.key.kid })}.${base64url(issuer.claims({}))}.AA`;
}

async function signedByPublicKey(form: "pem" | "jwk"): Promise<string> {
  const { publicJwk, kid } = issuer.key;
  const key = (await importJWK(publicJwk, "RS256", { extractable: true })) as CryptoKey;
  const secret = form === "pem" ? await exportSPKI(key) : JSON.stringify(publicJwk);
  return await new SignJWT(issuer.claims({})).setProtectedHeader({ alg: "HS256", kid }).sign(Buffer.from(secret));
}

async function signedByPs256(): Promise<string> {
  await issuer.rotate("PS256");
  return await issuer.sign();
}
