import { describe, expect, it } from "vitest";
import { negotiateMediaType } from "../../../src/http/accept.ts";

const RESPONSE = "application/graphql-response+json";
const JSON_TYPE = "application/json";

describe("negotiateMediaType", () => {
  it.each([
    [undefined, JSON_TYPE],
    ["", JSON_TYPE],
    ["*/*", JSON_TYPE],
    ["application/*", JSON_TYPE],
    ["text/html, application/xhtml+xml, */*;q=0.8", JSON_TYPE],
    [RESPONSE, RESPONSE],
    ["APPLICATION/GraphQL-Response+JSON", RESPONSE],
    [`${JSON_TYPE}, ${RESPONSE}`, RESPONSE],
    [`${RESPONSE}, ${JSON_TYPE};q=0.9`, RESPONSE],
    [`${RESPONSE};q=0.1, ${JSON_TYPE};q=0.9`, JSON_TYPE],
    [`${RESPONSE};q=0.5, */*`, JSON_TYPE],
    [`${RESPONSE}, */*`, RESPONSE],
    [`${JSON_TYPE};q=0, */*;q=0.1`, RESPONSE],
    [`${RESPONSE};charset=utf-8`, RESPONSE],
    [`${RESPONSE};charset=gbk, ${JSON_TYPE}`, JSON_TYPE],
    [`${RESPONSE};q=2, ${JSON_TYPE};q=0.1`, JSON_TYPE],
    [`${RESPONSE};q=, ${JSON_TYPE}`, JSON_TYPE],
    ["text/html", null],
    [`${JSON_TYPE};q=0`, null],
    [`${JSON_TYPE};q=0, ${RESPONSE};q=0, */*`, null],
    [",;,", null],
  ])("chooses for %j %j", (accept, expected) => {
    expect(negotiateMediaType(accept)).toBe(expected);
  });
});
