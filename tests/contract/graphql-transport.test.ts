import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answerOf, send } from "../support/graphql-request.ts";
import { startTestServer, type TestServer } from "../support/http-server.ts";

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

function post(body: string | Uint8Array, headers: Record<string, string> = {}) {
  const init = { method: "POST", headers: { "content-type": "application/json", ...headers }, body } as RequestInit;
  return fetch(server.graphql, init).then(answerOf);
}

function get(search: string) {
  return fetch(`${server.graphql}?${search}`).then(answerOf);
}

const OPERATION = JSON.stringify({ query: "{__typename}" });

describe("a POST", () => {
  it.each([
    "application/x-www-form-urlencoded",
    "multipart/form-data; boundary=x",
    "text/plain",
    "application/graphql",
    "application/json; charset=gbk",
    "",
  ])(
    "with content type %j is refused, because a foreign page may send it or it is not UTF-8 JSON",
    async (contentType) => {
      const { status, body } = await post(OPERATION, { "content-type": contentType });
      expect(status).toBe(415);
      expect(body.errors?.[0]?.extensions).toEqual({ code: "UNSUPPORTED_MEDIA_TYPE" });
    },
  );

  it("in a compressed body is refused", async () => {
    const { status, body } = await post(OPERATION, { "content-encoding": "gzip" });
    expect([status, body.errors?.[0]?.extensions.code]).toEqual([415, "UNSUPPORTED_MEDIA_TYPE"]);
  });

  it.each(["application/json;charset=UTF-8", 'Application/JSON; charset="utf-8"', "application/json; profile=x"])(
    "with content type %j is answered",
    async (contentType) => {
      const { body } = await post(OPERATION, { "content-type": contentType });
      expect(body.data).toEqual({ __typename: "Query" });
    },
  );

  it.each([
    ["an empty body", "", "The request body is empty; send a JSON object with a `query`."],
    ["white space", "  ", "The request body is not valid JSON."],
    ["half a JSON object", '{"query":', "The request body is not valid JSON."],
    ["a JSON string", '"{__typename}"', "The request body is a JSON string; send an object with a `query`."],
    ["null", "null", "The request body is a JSON null; send an object with a `query`."],
    ["bytes that are not UTF-8", new Uint8Array([0x7b, 0xff, 0x7d]), "The request body is not valid UTF-8."],
    ["a missing query", "{}", "The parameter `query` is missing."],
    [
      "variables that are a list",
      '{"query":"{a}","variables":[]}',
      "The parameter `variables` is a list; it has to be an object.",
    ],
  ])("of %s is refused with 400 and the reason", async (_, body, message) => {
    const answer = await post(body as string);
    expect(answer.status).toBe(400);
    expect(answer.body).toEqual({ errors: [{ message, extensions: { code: "BAD_REQUEST" } }] });
  });

  it("of several operations is refused with a code of its own", async () => {
    const { status, body } = await post(`[${OPERATION},${OPERATION}]`);
    expect([status, body.errors?.[0]?.extensions]).toEqual([400, { code: "BATCHING_UNSUPPORTED" }]);
  });

  it("that begins with a byte order mark is answered", async () => {
    const { body } = await post(`\uFEFF${OPERATION}`);
    expect(body.data).toEqual({ __typename: "Query" });
  });

  it("ignores request properties that it does not know", async () => {
    const { status, body } = await post('{"query":"{__typename}","id":1,"__proto__":{"x":1}}');
    expect([status, body.data]).toEqual([200, { __typename: "Query" }]);
  });

  it("takes the last of two equal JSON keys, for admission and execution alike", async () => {
    const { body } = await post('{"query":"{unknown}","query":"{__typename}"}');
    expect(body.data).toEqual({ __typename: "Query" });
  });

  it("runs a mutation", async () => {
    const { status, body } = await post(JSON.stringify({ query: 'mutation{rename(title:"新"){title}}' }));
    expect([status, body.data]).toEqual([200, { rename: { title: "新" } }]);
  });

  it("runs the operation that it names", async () => {
    const { body } = await post(
      JSON.stringify({ query: "query A{a:__typename} query B{b:__typename}", operationName: "B" }),
    );
    expect(body.data).toEqual({ b: "Query" });
  });

  it.each([
    ["names none of several", "query A{total} query B{total}", undefined],
    ["names one that is not there", "query A{total}", "B"],
    ["has only fragments", "fragment A on Query{total}", undefined],
  ])("whose document %s is refused", async (_, query, operationName) => {
    const { status, body } = await send(server.graphql, "POST", { query, operationName });
    expect(status).toBe(400);
    expect(["OPERATION_NOT_FOUND", "GRAPHQL_VALIDATION_FAILED"]).toContain(body.errors?.[0]?.extensions.code);
  });

  it("of a subscription is refused, as one answer cannot carry it", async () => {
    const { status, body } = await send(server.graphql, "POST", { query: "subscription{ticks}" });
    expect([status, body.errors?.[0]?.extensions.code]).toEqual([405, "METHOD_NOT_ALLOWED"]);
  });
});

describe("a GET", () => {
  it("never runs a mutation", async () => {
    const { status, headers, body } = await get('query=mutation{rename(title:"x"){title}}');
    expect([status, headers.get("allow"), body.errors?.[0]?.extensions.code]).toEqual([
      405,
      "POST",
      "METHOD_NOT_ALLOWED",
    ]);
  });

  it.each([
    ["bytes that are not UTF-8", "query=%FF", "The query string is not valid percent-encoded UTF-8."],
    ["a lone percent sign", "query=%", "The query string is not valid percent-encoded UTF-8."],
    ["two queries", "query={a}&query={b}", 'The parameter "query" is given more than once.'],
    ["variables that are not JSON", "query={a}&variables={", 'The parameter "variables" is not valid JSON.'],
    [
      "variables that are a number",
      "query={a}&variables=1",
      "The parameter `variables` is a number; it has to be an object.",
    ],
    ["no query", "", "The parameter `query` is missing."],
  ])("with %s is refused with 400 and the reason", async (_, search, message) => {
    const { status, body } = await get(search);
    expect(status).toBe(400);
    expect(body.errors).toEqual([{ message, extensions: { code: "BAD_REQUEST" } }]);
  });

  it("with empty variables, operation name and extensions is answered", async () => {
    const { body } = await get("query={__typename}&variables=&operationName=&extensions=");
    expect(body.data).toEqual({ __typename: "Query" });
  });
});

describe("another method", () => {
  it.each(["PUT", "DELETE", "PATCH"])("%s is refused with the methods that are allowed", async (method) => {
    const response = await fetch(server.graphql, { method });
    expect([response.status, response.headers.get("allow")]).toEqual([405, "GET, POST, OPTIONS"]);
  });
});
