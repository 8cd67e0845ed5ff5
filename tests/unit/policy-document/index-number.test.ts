import { expect, test } from "vitest";
import { normaliseIndexNumber } from "../../../src/domains/policy-document/index-number.ts";

test.each([
  ["000014349/2019-00007", "000014349/2019-00007", false],
  [" 11440106718120458Ｗ/2024-00008 ", "11440106718120458W/2024-00008", false],
  ["0142768-8/2022-00185", "0142768-8/2022-00185", false],
  ["A25010-6005-8464-2700-1886-9296", "A25010-6005-8464-2700-1886-9296", false],
  ["/1970-172681", "/1970-172681", true],
  ["000014349/1970-00007", "000014349/1970-00007", true],
  ["000014349/2099-00007", "000014349/2099-00007", true],
  ["000014349/", "000014349/", true],
  ["见附件！", "见附件!", true],
])("%s is kept as %s, malformed: %s", (raw, value, malformed) => {
  expect(normaliseIndexNumber(raw, 2026)).toEqual({ value, malformed });
});

test("nothing stated is null, not an empty number", () => {
  expect(normaliseIndexNumber("  ", 2026)).toBeNull();
  expect(normaliseIndexNumber(null, 2026)).toBeNull();
});
