import { getIntrospectionQuery } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answerOf, send } from "../support/graphql-request.ts";
import { startTestServer, type TestServer } from "../support/http-server.ts";

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

function post(body: string, headers: Record<string, string> = {}) {
  const init = { method: "POST", headers: { "content-type": "application/json", ...headers }, body };
  return fetch(server.graphql, init).then(answerOf);
}

describe("introspection", () => {
  const full = getIntrospectionQuery({
    inputValueDeprecation: true,
    oneOf: true,
    schemaDescription: true,
    specifiedByUrl: true,
  });

  it("is answered whole, within the limits", async () => {
    const { status, body } = await post(JSON.stringify({ query: full }));
    expect([status, body.errors]).toEqual([200, undefined]);
    expect(body.extensions).toEqual({ cost: { requested: 2_924, maximum: 5_000 } });
  });

  it("is refused on every transport when it is switched off, and nothing is suggested", async () => {
    const closed = await startTestServer({ introspection: false });
    try {
      for (const transport of ["POST", "GET"] as const) {
        const { status, body } = await send(closed.graphql, transport, { query: full });
        expect([status, body.errors?.[0]?.extensions.code]).toEqual([400, "GRAPHQL_VALIDATION_FAILED"]);
        const misspelt = await send(closed.graphql, transport, { query: "{articlez{totalCount}}" });
        expect(misspelt.body.errors?.[0]?.message).toBe('Cannot query field "articlez" on type "Query".');
      }
    } finally {
      await closed.close();
    }
  });
});
