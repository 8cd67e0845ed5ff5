import { expect, test } from "vitest";
import { addWorkingDays, isWorkingDay, workingDaysBetween } from "../../../src/platform/working-days.ts";

test.each([
  ["2024-03-08", true, "a Friday"],
  ["2024-03-09", false, "a Saturday"],
  ["2020-01-19", true, "a Sunday worked for the Spring Festival"],
  ["2020-01-24", false, "a Friday of the Spring Festival"],
  ["2020-02-01", false, "a Saturday that was to be worked before the holiday was prolonged"],
  ["2020-01-31", false, "a Friday of the prolonged holiday"],
  ["2021-10-09", true, "a Saturday worked for the National Day"],
  ["2031-10-01", true, "a Wednesday of a year whose calendar is not out"],
])("%s works: %s (%s)", (day, works) => {
  expect(isWorkingDay(day)).toBe(works);
});

test.each([
  ["2020-01-23", 3, "2020-02-05"],
  ["2024-03-08", 1, "2024-03-11"],
  ["2024-03-09", 1, "2024-03-11"],
  ["2024-03-11", -1, "2024-03-08"],
  ["2024-03-09", 0, "2024-03-09"],
])("from %s, %i working days lead to %s", (day, count, to) => {
  expect(addWorkingDays(day, count)).toBe(to);
});

test.each([
  ["2020-01-23", "2020-02-05", 3],
  ["2024-03-08", "2024-03-08", 0],
  ["2024-03-08", "2024-03-10", 0],
  ["2024-03-11", "2024-03-08", -1],
  ["2024-09-30", "2024-10-08", 1],
])("from %s to %s there are %i working days", (from, to, count) => {
  expect(workingDaysBetween(from, to)).toBe(count);
});
