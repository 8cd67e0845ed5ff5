import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DEFAULT_LIMITS, type LimitName } from "../../src/graphql/admission/limits.ts";
import { answerOf, type OperationRequest, send, TRANSPORTS } from "../support/graphql-request.ts";
import { startTestServer, type TestServer } from "../support/http-server.ts";

/** For each limit an operation that measures exactly `value`. The body's size is tried apart, as only POST has one. */
const MEASURING: Record<Exclude<LimitName, "bodyBytes">, (value: number) => OperationRequest> = {
  documentBytes: (value) => ({ query: `{__typename}#${"x".repeat(value - 13)}` }),
  tokens: (value) => ({ query: `{nodes(ids:[${repeat(value - 12, () => "1 ")}]){id}}` }),
  nesting: (value) => ({ query: `{deep(value:${nested(value - 2)})}` }),
  depth: (value) => ({ query: `{article{${"self{".repeat(value - 2)}id${"}".repeat(value - 2)}}}` }),
  aliases: (value) => ({ query: `{article{${repeat(value, (n) => `a${n}:id `)}}}` }),
  rootFields: (value) => ({ query: `{${repeat(value, () => "total ")}}` }),
  directives: (value) => ({ query: `{article{${repeat(value, () => "id@include(if:true) ")}}}` }),
  cost: (value) => ({ query: costing(value) }),
};

function repeat(count: number, part: (n: number) => string): string {
  return Array.from({ length: count }, (_, n) => part(n)).join("");
}

/** An input value of nested objects, `levels` brackets deep. */
function nested(levels: number): string {
  return `${"{inner:".repeat(levels - 1)}{}${"}".repeat(levels - 1)}`;
}

/** Pages that request 500 objects each, and single objects up to the value. */
function costing(value: number): string {
  const pages = Math.floor(value / 500);
  const rest = value - pages * 500;
  const page = (n: number) => `p${n}:articles(first:100){nodes{publisher{parent{parent{parent{name}}}}}}`;
  return `{${repeat(pages, page)}${repeat(rest, (n) => `r${n}:article{id}`)}}`;
}

describe("the limit", () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer();
  });
  afterAll(() => server.close());

  for (const transport of TRANSPORTS) {
    for (const limit of Object.keys(MEASURING) as (keyof typeof MEASURING)[]) {
      const maximum = DEFAULT_LIMITS[limit];

      it(`${limit} lets ${maximum} through by ${transport}`, async () => {
        const { status, body } = await send(server.graphql, transport, MEASURING[limit](maximum));
        expect({ status, errors: body.errors }).toEqual({ status: 200, errors: undefined });
      });

      it(`${limit} refuses ${maximum + 1} by ${transport}, naming limit, value and maximum`, async () => {
        const { status, body } = await send(server.graphql, transport, MEASURING[limit](maximum + 1));
        expect(status).toBe(400);
        expect(body.data).toBeUndefined();
        expect(body.errors).toHaveLength(1);
        expect(body.errors?.[0]?.extensions).toEqual({ code: "LIMIT_EXCEEDED", limit, value: maximum + 1, maximum });
        expect(body.errors?.[0]?.message).toContain(String(maximum + 1));
        expect(body.errors?.[0]?.message).toContain(`at most ${maximum} are allowed (limit "${limit}")`);
      });
    }
  }

  it("bodyBytes lets 1048576 through", async () => {
    const { status } = await post(bodyOf(DEFAULT_LIMITS.bodyBytes));
    expect(status).toBe(200);
  });

  it.each(["declared", "streamed"])("bodyBytes refuses 1048577 %s, naming limit, value and maximum", async (way) => {
    const text = bodyOf(DEFAULT_LIMITS.bodyBytes + 1);
    const { status, body } = await post(way === "declared" ? text : new Blob([text]).stream());
    expect(status).toBe(413);
    expect(body.errors?.map(({ extensions }) => extensions)).toEqual([
      { code: "LIMIT_EXCEEDED", limit: "bodyBytes", value: 1_048_577, maximum: 1_048_576 },
    ]);
  });

  it("nesting refuses variables nested deeper than the document may be", async () => {
    const value = JSON.parse(`${'{"inner":'.repeat(100)}{}${"}".repeat(100)}`);
    const { status, body } = await post(
      JSON.stringify({ query: "query($v:Deep){deep(value:$v)}", variables: { v: value } }),
    );
    expect(status).toBe(400);
    expect(body.errors?.[0]?.extensions).toEqual({
      code: "LIMIT_EXCEEDED",
      limit: "nesting",
      value: 102,
      maximum: 100,
    });
  });

  it("holds operations that are not to run to the limits too", async () => {
    const query = `query A{total} query B{${repeat(21, () => "total ")}}`;
    const { body } = await send(server.graphql, "POST", { query, operationName: "A" });
    expect(body.errors?.[0]?.extensions).toMatchObject({ limit: "rootFields", value: 21 });
  });

  function bodyOf(bytes: number): string {
    const text = JSON.stringify({ query: "{__typename}", padding: "" });
    return text.replace('""', JSON.stringify("x".repeat(bytes - text.length)));
  }

  async function post(body: string | ReadableStream) {
    const headers = { accept: "application/graphql-response+json", "content-type": "application/json" };
    return answerOf(await fetch(server.graphql, { method: "POST", headers, body, duplex: "half" } as RequestInit));
  }
});
