import { expect, it } from "vitest";
import { newId, slugTail } from "../../../src/platform/ids.ts";

it("makes uuids of version 7 that sort as they were made", () => {
  const ids = Array.from({ length: 1000 }, newId);
  expect(ids[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(ids.toSorted()).toEqual(ids);
});

it.each([
  ["00000000-0000-7000-8000-000000000000", "0000000000"],
  ["ffffffff-ffff-7fff-bfff-ffffffffffff", "vvvvvvvvvv"],
  ["018f3c1e-7a6b-7c00-8000-000000000021", "0000000011"],
  ["018f3c1e-7a6b-7c00-8001-000000000000", "8000000000"],
])("takes the last 50 bits of %s as %s", (id, tail) => {
  expect(slugTail(id)).toBe(tail);
});

it("gives ids of one moment different tails", () => {
  expect(new Set(Array.from({ length: 10_000 }, () => slugTail(newId()))).size).toBe(10_000);
});

it("refuses what is no uuid", () => {
  expect(() => slugTail("abc")).toThrow(new TypeError("not a uuid: abc"));
});
