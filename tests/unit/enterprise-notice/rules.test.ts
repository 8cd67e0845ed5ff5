import { expect, test } from "vitest";
import { benefitStatus, noticeStatus } from "../../../src/domains/enterprise-notice/rules.ts";

const march = { opensOn: "2020-03-01", closesOn: "2020-03-31" };
const fromMay = { opensOn: "2020-05-01", closesOn: null };

test.each([
  [march, "2020-02-29", "UPCOMING"],
  [march, "2020-03-01", "OPEN"],
  [march, "2020-03-31", "OPEN"],
  [march, "2020-04-01", "CLOSED"],
  [fromMay, "2020-04-30", "UPCOMING"],
  [fromMay, "2030-01-01", "OPEN"],
  [{ opensOn: null, closesOn: "2020-03-31" }, "1999-01-01", "OPEN"],
  [{ opensOn: null, closesOn: null }, "2020-03-31", "OPEN"],
] as const)("an item with the window %o is on %s %s", (item, today, status) => {
  expect(benefitStatus(item, today)).toBe(status);
});

test.each([
  [[], "2020-03-01", null],
  [[march, fromMay], "2020-02-01", "UPCOMING"],
  [[march, fromMay], "2020-03-15", "OPEN"],
  [[march, fromMay], "2020-04-15", "UPCOMING"],
  [[march, fromMay], "2020-05-01", "OPEN"],
  [[march], "2020-04-01", "CLOSED"],
] as const)("a notice with the items %o is on %s %s", (items, today, status) => {
  expect(noticeStatus(items, today)).toBe(status);
});
