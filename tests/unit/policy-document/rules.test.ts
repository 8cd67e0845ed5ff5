import { expect, test } from "vitest";
import { validityOn } from "../../../src/domains/policy-document/rules.ts";

test.each([
  ["VALID", null, false, "VALID"],
  ["VALID", "2020-06-02", false, "VALID"],
  ["VALID", "2020-06-01", false, "REPEALED"],
  ["PARTLY_REPEALED", "2020-05-31", false, "REPEALED"],
  ["VALID", null, true, "REPEALED"],
  ["VALID", "2021-01-01", true, "REPEALED"],
  ["EXPIRED", null, false, "EXPIRED"],
  [null, null, false, null],
  [null, null, true, "REPEALED"],
  [null, "2020-01-01", false, "REPEALED"],
] as const)(
  "stated %s, repealed on %s, repealed by a public document: %s → on 2020-06-01 %s",
  (validity, repealedOn, isRepealed, expected) => {
    expect(validityOn({ validity, repealedOn }, isRepealed, "2020-06-01")).toBe(expected);
  },
);
