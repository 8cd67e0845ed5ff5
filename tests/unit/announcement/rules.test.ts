import { expect, test } from "vitest";
import { isExpired } from "../../../src/domains/announcement/rules.ts";

test.each([
  ["2020-03-31T23:59:59+08:00", "2020-03-31T15:59:58.999Z", false],
  ["2020-03-31T23:59:59+08:00", "2020-03-31T15:59:59.000Z", true],
  [null, "2999-01-01T00:00:00.000Z", false],
])("an announcement valid until %s is at %s expired: %s", (validUntil, now, expired) => {
  expect(isExpired({ validUntil }, new Date(now))).toBe(expired);
});
