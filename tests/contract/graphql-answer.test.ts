import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answerOf } from "../support/graphql-request.ts";
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

function get(search: string) {
  return fetch(`${server.graphql}?${search}`).then(answerOf);
}

const OPERATION = JSON.stringify({ query: "{__typename}" });

describe("the answer's media type", () => {
  it.each([
    ["application/graphql-response+json", "application/graphql-response+json"],
    ["application/json", "application/json"],
    ["application/json;q=0.5, application/graphql-response+json;q=0.4", "application/json"],
    ["*/*", "application/json"],
  ])("for Accept %j is %s", async (accept, expected) => {
    const { headers } = await post(OPERATION, { accept });
    expect(headers.get("content-type")).toBe(`${expected}; charset=utf-8`);
  });

  it.each(["text/html", "application/json;q=0", "application/json;charset=gbk"])(
    "for Accept %j is refused with 406",
    async (accept) => {
      const { status, headers, body } = await post(OPERATION, { accept });
      expect([status, headers.get("content-type")]).toEqual([406, "application/json; charset=utf-8"]);
      expect(body.errors?.[0]?.extensions).toEqual({ code: "NOT_ACCEPTABLE" });
    },
  );

  it.each([
    ["application/json", 200],
    ["application/graphql-response+json", 400],
  ])("%s makes an invalid document %i", async (accept, expected) => {
    for (const query of ["{", "{unknown}", "query($n:Int!){required(n:$n)}"]) {
      const { status, body } = await post(JSON.stringify({ query }), { accept });
      expect([status, "data" in body]).toEqual([expected, false]);
    }
  });
});

describe("every answer", () => {
  it("may not be stored, framed or sniffed, and says what it varies with", async () => {
    const answers = [await post(OPERATION), await get("query={__typename}"), await get("query={"), await post("")];
    for (const { headers } of answers) {
      expect(headers.get("cache-control")).toBe("no-store");
      expect(headers.get("vary")).toBe("Accept, Authorization, Tongyuan-Min-Cursor");
      expect(headers.get("content-security-policy")).toBe("default-src 'none'; frame-ancestors 'none'");
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("x-powered-by")).toBeNull();
    }
  });

  it("gives the cost beside the data", async () => {
    const { body } = await post(JSON.stringify({ query: "{articles(first:3){nodes{publisher{name}}}}" }));
    expect(body.extensions).toEqual({ cost: { requested: 6, maximum: 5_000 } });
  });
});

describe("CORS", () => {
  it("lets any origin read, without credentials", async () => {
    const { headers } = await post(OPERATION, { origin: "https://www.example.gov.cn" });
    expect(headers.get("access-control-allow-origin")).toBe("*");
    expect(headers.get("access-control-allow-credentials")).toBeNull();
  });

  it("answers a preflight with the headers that a caller may send", async () => {
    const response = await fetch(server.graphql, { method: "OPTIONS", headers: { origin: "https://a.example" } });
    expect(response.status).toBe(204);
    expect(response.headers.get("access-control-allow-methods")).toBe("GET, POST");
    expect(response.headers.get("access-control-allow-headers")).toContain("Content-Type");
  });

  it("names only the origins of a list, and varies with the origin", async () => {
    const listed = await startTestServer({ corsOrigins: ["https://a.example"] });
    try {
      const from = (origin: string) => fetch(`${listed.graphql}?query={__typename}`, { headers: { origin } });
      const allowed = await from("https://a.example");
      const foreign = await from("https://b.example");
      expect(allowed.headers.get("access-control-allow-origin")).toBe("https://a.example");
      expect(foreign.headers.get("access-control-allow-origin")).toBeNull();
      expect(foreign.headers.get("vary")).toBe("Accept, Authorization, Tongyuan-Min-Cursor, Origin");
    } finally {
      await listed.close();
    }
  });
});
