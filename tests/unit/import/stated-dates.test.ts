import { describe, expect, test } from "vitest";
import { findDay, findMoment, isCredible, readDay } from "../../../src/domains/import/stated-dates.ts";

test.each([
  ["2019年02月15日", "2019-02-15"],
  ["成文日期：2019 年 2 月 5 日", "2019-02-05"],
  ["２０１９－２－５", "2019-02-05"],
  ["2019/12/31 08:00", "2019-12-31"],
  ["2019.2.5", "2019-02-05"],
  ["一九九六年六月二十九日", "1996-06-29"],
  ["二〇〇四年八月十二日", "2004-08-12"],
  ["二○○六年十月十日", "2006-10-10"],
  ["二零二一年三月三十一日", "2021-03-31"],
  ["2019年2月30日", null],
  ["2019年", null],
  ["第130次", null],
])("%s states the day %s", (text, day) => {
  expect(findDay(text)).toBe(day);
});

test("a line that says more than a day is no day", () => {
  expect(readDay("2019年2月5日")).toBe("2019-02-05");
  expect(readDay("2019年2月5日印发")).toBeNull();
});

test.each([
  ["2024-03-05 09:30", "2024-03-05T09:30:00+08:00"],
  ["2024-03-05 9:30:15", "2024-03-05T09:30:15+08:00"],
  ["2024年3月5日", "2024-03-05T00:00:00+08:00"],
  ["2024-03-05T01:30:00Z", "2024-03-05T01:30:00Z"],
  ["Tue, 05 Mar 2024 09:30:00 +0800", "2024-03-05T09:30:00+08:00"],
  ["Tue, 05 Mar 2024 09:30:00", "2024-03-05T09:30:00+08:00"],
  ["5 Mar 2024 01:30 GMT", "2024-03-05T01:30:00Z"],
  ["2024-03-05 01:30:00Z", "2024-03-05T01:30:00Z"],
  ["2024-03-05T09:30:00", "2024-03-05T09:30:00+08:00"],
  ["2024-03-05 25:99", "2024-03-05T00:00:00+08:00"],
])("%s is the moment %s", (text, moment) => {
  expect(findMoment(text)).toEqual(new Date(moment));
});

describe("a date of publishing is credible", () => {
  test.each([
    ["2024-03-05", true],
    ["2026-06-01", true],
    ["2026-06-02", false],
    ["1970-01-01", false],
    ["1948-12-31", false],
    ["1958-01-09", true],
  ])("%s: %s", (day, expected) => {
    expect(isCredible(day, "2026-06-01")).toBe(expected);
  });
});
