import { getIntrospectionQuery } from "graphql";
import { serverAudits } from "graphql-http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { systemClock } from "../../src/platform/clock.ts";
import { silentLog } from "../../src/platform/log.ts";
import { seedRegistries } from "../../src/seed.ts";
import { type RunningServer, startServer } from "../../src/server.ts";
import { openTestDatabase } from "../support/database.ts";
import { send, TRANSPORTS } from "../support/graphql-request.ts";

describe("the product over a socket", () => {
  let server: RunningServer;
  let graphql: string;
  beforeAll(async () => {
    const db = await openTestDatabase();
    await seedRegistries(db, systemClock);
    const address = {
      host: "127.0.0.1",
      port: 0,
      publicUrl: "http://api.example",
      portalUrl: "http://portal.example/c/{slug}",
      site: { name: "门户网站", idCode: null },
      explorer: false,
    };
    const attachments = { directory: "/nonexistent" };
    const config = { ...address, attachments, corsOrigins: "*" as const, introspection: true, strictErrorCodes: true };
    server = await startServer({ config, log: silentLog, db });
    graphql = `${server.url}/graphql`;
  });
  afterAll(() => server.close());

  const audits = serverAudits({ url: () => graphql });

  it("is held to the 61 audits of the graphql-http package", () => {
    expect(audits).toHaveLength(61);
  });

  for (const audit of audits) {
    it(`passes audit ${audit.id}: ${audit.name}`, async () => {
      expect(await audit.fn()).toMatchObject({ status: "ok" });
    });
  }

  it.each(TRANSPORTS)("answers the whole introspection by %s within its own limits", async (transport) => {
    const { status, body } = await send(graphql, transport, { query: getIntrospectionQuery() });
    expect([status, body.errors]).toEqual([200, undefined]);
  });

  it("is live, ready and measured", async () => {
    const statuses = await Promise.all(
      ["healthz", "readyz", "metrics"].map(async (path) => (await fetch(`${server.url}/${path}`)).status),
    );
    expect(statuses).toEqual([200, 200, 200]);
  });
});
