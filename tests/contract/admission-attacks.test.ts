import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type GraphQLAnswer, send, TRANSPORTS } from "../support/graphql-request.ts";
import { startTestServer, type TestServer } from "../support/http-server.ts";

const OVER = { code: "LIMIT_EXCEEDED" };
const INVALID = { code: "GRAPHQL_VALIDATION_FAILED" };

/** Documents made to exhaust, each with the extensions of the first error that it gets. */
const ATTACKS: Record<string, { query: string; extensions: Record<string, unknown> }> = {
  "10,000 nested selections": {
    query: `${"{a".repeat(10_000)}${"}".repeat(10_000)}`,
    extensions: { ...OVER, limit: "tokens", value: 30_000 },
  },
  "600 nested selections": {
    query: `{${"self{".repeat(600)}id${"}".repeat(601)}`,
    extensions: { ...OVER, limit: "nesting", value: 601 },
  },
  "1,900 nested lists in an argument": {
    query: `{deep(value:${"[".repeat(980)}${"]".repeat(980)})}`,
    extensions: { ...OVER, limit: "nesting", value: 982 },
  },
  "nested list types in a variable": {
    query: `query($a:${"[".repeat(900)}Int${"]".repeat(900)}){total}`,
    extensions: { ...OVER, limit: "nesting", value: 901 },
  },
  "a comment of 33,000 characters": {
    query: `{__typename}#${"x".repeat(33_000)}`,
    extensions: { ...OVER, limit: "documentBytes", value: 33_013 },
  },
  "aliases multiplied by fragments": {
    query: `{article{...A ...A ...A ...A}} fragment A on Article{a:id b:id c:id d:id e:id f:id g:id h:id}`,
    extensions: { ...OVER, limit: "aliases", value: 32 },
  },
  "root fields multiplied by fragments": {
    query: `{...A ...A ...A} fragment A on Query{total total total total total total total}`,
    extensions: { ...OVER, limit: "rootFields", value: 21 },
  },
  "directives multiplied by fragments": {
    query: `{article{...A ...A ...A}} fragment A on Article{...B ...B} fragment B on Article{id@skip(if:false) id@skip(if:false) ...@include(if:true){id@skip(if:false)}}`,
    extensions: { ...OVER, limit: "directives", value: 24 },
  },
  "depth hidden in fragments": {
    query: `{article{...A}} fragment A on Article{self{self{self{self{self{...B}}}}}} fragment B on Article{self{self{self{self{self{self{self{self{self{id}}}}}}}}}}`,
    extensions: { ...OVER, limit: "depth", value: 16 },
  },
  "cost multiplied by fragments": {
    query: `{articles(first:100){nodes{...A ...A}}} fragment A on Article{related(first:50){totalCount}}`,
    extensions: { ...OVER, limit: "cost", value: 10_100 },
  },
  "fragments that unfold to 5^120 fields": {
    query: `{article{...F0}}${Array.from({ length: 121 }, (_, n) => `fragment F${n} on Article{${n < 120 ? `...F${n + 1} `.repeat(5) : "a:id"}}`).join("")}`,
    extensions: { ...OVER, limit: "aliases", value: Number.MAX_SAFE_INTEGER },
  },
  "a fragment that spreads itself": {
    query: `{article{...A}} fragment A on Article{self{...A}}`,
    extensions: INVALID,
  },
  "fragments that spread each other": {
    query: `{article{...A}} fragment A on Article{self{...B}} fragment B on Article{self{...A} ...A}`,
    extensions: INVALID,
  },
  "one introspection inside another": {
    query: `{__schema{types{fields{type{fields{type{fields{type{name}}}}}}}}}`,
    extensions: INVALID,
  },
  "introspection multiplied by aliases": {
    query: `{__schema{types{fields{type{${Array.from({ length: 30 }, (_, n) => `a${n}:fields{name}`).join(" ")}}}}}}`,
    extensions: { ...OVER, limit: "cost", value: 30_211 },
  },
};

describe("an exhausting document", () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer();
  });
  afterAll(() => server.close());

  for (const transport of TRANSPORTS) {
    for (const [name, { query, extensions }] of Object.entries(ATTACKS)) {
      it(`is refused by ${transport}: ${name}`, async () => {
        const { status, body }: GraphQLAnswer = await send(server.graphql, transport, { query });
        expect(status).toBe(400);
        expect(body.data).toBeUndefined();
        expect(body.errors?.[0]?.extensions).toMatchObject(extensions);
      });
    }
  }

  it("is refused by POST: a comment of almost 1 MB", async () => {
    const { status, body } = await send(server.graphql, "POST", { query: `{__typename}#${"x".repeat(1_000_000)}` });
    expect(status).toBe(400);
    expect(body.errors?.[0]?.extensions).toEqual({
      ...OVER,
      limit: "documentBytes",
      value: 1_000_013,
      maximum: 32_768,
    });
  });

  it("reports at most 21 faults of an invalid document", async () => {
    const query = `{article{${Array.from({ length: 100 }, (_, n) => `unknown${n} `).join("")}}}`;
    const { body } = await send(server.graphql, "POST", { query });
    expect(body.errors).toHaveLength(21);
  });

  it("echoes no more than 500 characters of a bad variable", async () => {
    const request = { query: "query($n:Int){articles(first:$n){totalCount}}", variables: { n: "x".repeat(10_000) } };
    const { status, body } = await send(server.graphql, "POST", request);
    expect(status).toBe(400);
    expect(body.errors?.[0]?.extensions).toEqual({ code: "BAD_USER_INPUT" });
    expect(body.errors?.[0]?.message).toHaveLength(501);
  });
});
