import { expect, test } from "vitest";
import { industriesHolding, regionsHolding } from "../../../src/domains/enterprise-notice/codes.ts";

test.each([
  ["1311", ["1311", "131", "13", "C"]],
  ["131", ["131", "13", "C"]],
  ["65", ["65", "I"]],
  ["01", ["01", "A"]],
  ["97", ["97", "T"]],
  ["C", ["C"]],
  ["99", ["99"]],
])("industry %s is held by %o", (code, codes) => {
  expect(industriesHolding(code)).toEqual(codes);
});

test.each([
  ["330802003", ["330802003", "330802", "330800", "330000"]],
  ["330802003201", ["330802003201", "330802003", "330802", "330800", "330000"]],
  ["330802", ["330802", "330800", "330000"]],
  ["330000", ["330000"]],
])("region %s is held by %o", (code, codes) => {
  expect(regionsHolding(code)).toEqual(codes);
});
