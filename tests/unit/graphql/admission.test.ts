import fc from "fast-check";
import { print } from "graphql";
import { describe, expect, it } from "vitest";
import { createAdmission } from "../../../src/graphql/admission/admission.ts";
import { DEFAULT_LIMITS } from "../../../src/graphql/admission/limits.ts";
import { Refusal } from "../../../src/graphql/admission/refusal.ts";
import { isErrorCode } from "../../../src/graphql/error-codes.ts";
import { articleSchema } from "../../support/article-schema.ts";

const admit = createAdmission({ schema: articleSchema(), limits: DEFAULT_LIMITS, introspection: true });

function admitBody(body: unknown) {
  const bytes = body instanceof Uint8Array ? body : new TextEncoder().encode(JSON.stringify(body));
  return admit({ transport: "POST", contentType: "application/json", contentEncoding: undefined, body: bytes });
}

/** Pieces that make documents which are nearly right more often than random text is. */
const pieces = fc.constantFrom(
  ..."{ } ( ) [ ] : ! ... @ $ = query fragment on mutation Query Article id first last article articles nodes 1 -1 null".split(
    " ",
  ),
  '"x"',
  "$n",
  "@skip(if:true)",
  "{id}",
  "#\n",
);

describe("admission", () => {
  it("answers any bytes with an operation or a refusal whose code is in the list", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const outcome = admitBody(bytes);
        expect(outcome instanceof Refusal && isErrorCode(outcome.code)).toBe(true);
      }),
    );
  });

  it("never throws on any JSON as a body", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        expect(admitBody(json)).toBeInstanceOf(Refusal);
      }),
    );
  });

  it("never throws on documents made of GraphQL's pieces with any variables", () => {
    fc.assert(
      fc.property(
        fc.array(pieces, { maxLength: 60 }),
        fc.dictionary(fc.string(), fc.jsonValue()),
        (parts, variables) => {
          const outcome = admitBody({ query: parts.join(" "), variables });
          if (!(outcome instanceof Refusal)) expect(outcome.cost.requested).toBeLessThanOrEqual(5_000);
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it("never throws on any query string", () => {
    fc.assert(
      fc.property(fc.string(), (search) => {
        expect(admit({ transport: "GET", search })).toBeInstanceOf(Refusal);
      }),
    );
  });

  it("parses a document once and answers it again from memory", () => {
    const query = "query Again($n:Int){articles(first:$n){totalCount}}";
    const first = admitBody({ query, variables: { n: 1 } });
    const second = admitBody({ query, variables: { n: 2 } });
    if (first instanceof Refusal || second instanceof Refusal) throw new Error("refused");
    expect(second.document).toBe(first.document);
    expect([first.cost.requested, second.cost.requested]).toEqual([1, 2]);
  });

  it("hands on what it judged", () => {
    const outcome = admitBody({
      query: "query A{total} query B{article{id}}",
      operationName: "B",
      variables: { unused: 1 },
    });
    if (outcome instanceof Refusal) throw new Error(JSON.stringify(outcome.errors));
    expect(print(outcome.operation)).toBe("query B {\n  article {\n    id\n  }\n}");
    expect(outcome).toMatchObject({
      operationName: "B",
      variables: { unused: 1 },
      cost: { requested: 1, maximum: 5_000 },
    });
  });
});
