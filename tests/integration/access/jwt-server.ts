import { afterAll, afterEach, beforeAll, beforeEach, expect } from "vitest";
import type { App } from "../../../src/app.ts";
import type { OidcSettings } from "../../../src/domains/access/oidc/claims.ts";
import { composePolling } from "../../support/compose-app.ts";
import { FakeIssuer } from "../../support/fake-issuer.ts";
import { listenFor, type TestListener } from "../../support/http-listener.ts";
import { World } from "../../support/world.ts";

export let world: World;
export let issuer: FakeIssuer;
export let server: TestListener;
let app: App;

/** Gives each test of a file an issuer, and an application whose people sign in there. */
export function useIssuer(): void {
  beforeAll(async () => {
    world = await World.open();
  });
  beforeEach(async () => {
    issuer = await FakeIssuer.open(world.clock);
    await open({});
  });
  afterEach(async () => {
    await stop();
    await issuer.close();
    await world.db.owner.query("truncate person_identity");
  });
  afterAll(() => world.close());
}

/** Serves an application with other settings; null: nobody signs in by JWT. */
export async function serve(settings: Partial<OidcSettings> | null) {
  await stop();
  await open(settings);
}

async function open(settings: Partial<OidcSettings> | null) {
  const defaults = { issuer: issuer.url, audience: "tongyuan", scopesClaim: "scope", organsClaim: null };
  app = await composePolling(world.db, world.clock, { oidc: settings && { ...defaults, ...settings } });
  server = await listenFor(app.handle);
}

async function stop() {
  await server.close();
  await app.close();
}

const VIEWER = "{ viewer { kind name scopes tokenExpiresAt } }";

/** Asks with a JWT. */
export async function ask(jwt: string, query = VIEWER) {
  const headers = {
    "content-type": "application/json",
    accept: "application/graphql-response+json",
    authorization: `Bearer ${jwt}`,
  };
  const response = await fetch(`${server.url}/graphql`, { method: "POST", headers, body: JSON.stringify({ query }) });
  const text = await response.text();
  // Whatever is wrong with it, an answer repeats nothing of a token.
  for (const part of jwt.split(".").filter((each) => each.length > 8)) expect(text).not.toContain(part);
  const { data, errors } = JSON.parse(text);
  return { status: response.status, viewer: data?.viewer, errors };
}

/** How many persons and systems there are. */
export function people(): Promise<number> {
  return world.db.prisma.person.count();
}
