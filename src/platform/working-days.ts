// Only the package's data: its functions read a day as midnight UTC and then ask for the weekday of the machine's own time zone,
// which west of Greenwich is that of the day before.
import calendar from "chinese-days/dist/chinese-days.json" with { type: "json" };
import { addDays, type Day } from "./day.ts";

const holidays: Readonly<Record<string, unknown>> = calendar.holidays;
/** Days of a weekend that are worked in exchange for a holiday (调休补班). */
const workedWeekends: Readonly<Record<string, unknown>> = calendar.workdays;

/**
 * Whether government offices work on the day, by the calendar that the State Council gives out each year. For a year that has none
 * yet (it comes out in the autumn before) Monday to Friday count.
 */
export function isWorkingDay(day: Day): boolean {
  if (day in workedWeekends) return true;
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday >= 1 && weekday <= 5 && !(day in holidays);
}

/** The `count`th working day after the day (before it when negative); the day itself does not count. For 0, the day itself. */
export function addWorkingDays(day: Day, count: number): Day {
  const step = Math.sign(count);
  let current = day;
  for (let left = Math.abs(count); left > 0; ) {
    current = addDays(current, step);
    if (isWorkingDay(current)) left -= 1;
  }
  return current;
}

/** How many working days come after `from`, up to and including `to`; negative when `to` is the earlier. */
export function workingDaysBetween(from: Day, to: Day): number {
  if (to < from) return -workingDaysBetween(to, from);
  let count = 0;
  for (let day = from; day < to; ) {
    day = addDays(day, 1);
    if (isWorkingDay(day)) count += 1;
  }
  return count;
}
