import { expect, test } from "vitest";
import { requireKnown } from "../../../src/graphql/require-known.ts";

test("what a key names is answered; a key that names nothing is told, by how it begins where it is long", () => {
  expect(requireKnown(0, "organ", "a")).toBe(0);
  expect(() => requireKnown(null, "organ", "没有")).toThrow('There is no organ "没有".');
  expect(() => requireKnown(null, "organ", "y".repeat(100_000))).toThrow(`There is no organ "${"y".repeat(100)}".`);
});
