import { expect, test } from "vitest";
import { isDay } from "../../../src/platform/day.ts";

test.each([
  ["2024-02-29", true],
  ["0001-01-01", true],
  ["9999-12-31", true],
  ["2023-02-29", false],
  // PostgreSQL has no such year and would fail on it.
  ["0000-01-01", false],
  ["2024-2-9", false],
])("%s is a day that exists: %s", (text, exists) => {
  expect(isDay(text)).toBe(exists);
});
