import { isScalarType } from "graphql";
import { expect, test } from "vitest";
import { schema } from "../../../src/schema.ts";

function parse(name: string, value: unknown): unknown {
  const type = schema.getType(name);
  if (!isScalarType(type)) throw new Error(`${name} is no scalar`);
  return type.parseValue(value);
}

test.each([
  "0000-01-01T00:00:00Z",
  "0001-01-01T00:00:00+08:00",
  "9999-12-31T23:59:59-01:00",
  "275760-09-13T00:00:00Z",
  "2026-03-03T24:00:00Z",
  "2026-03-03T09:60:00Z",
  "2026-02-31T00:00:00Z",
  "2026-03-03T09:00:00",
  "2026-03-03",
  "",
  1_772_000_000,
])("%j is no DateTime", (value) => {
  expect(() => parse("DateTime", value)).toThrow("A DateTime is an RFC 3339 instant with a zone");
});

test.each(["2026-03-03T09:00:00+08:00", "9999-12-31T23:59:59Z", "0001-01-01T00:00:00Z"])("%j is one", (value) => {
  expect(parse("DateTime", value)).toEqual(new Date(value));
});
