import { addDays, type Day, dayAt } from "../platform/day.ts";

/** Days told from today, so that the demo never goes stale. */
export class DemoCalendar {
  readonly #today: Day;

  constructor(now: Date) {
    this.#today = dayAt(now);
  }

  /** The day that many days from today; negative: ago. */
  day(offset: number): Day {
    return addDays(this.#today, offset);
  }

  /** That day at an hour, in Asia/Shanghai. */
  instant(offset: number, hour: number): string {
    return `${this.day(offset)}T${String(hour).padStart(2, "0")}:00:00+08:00`;
  }

  /** The year of that day. */
  year(offset: number): number {
    return yearOf(this.day(offset));
  }

  /** The latest day of that month and date, `MM-DD`, that is not in the future: for what belongs to a season. */
  last(monthAndDate: string): Day {
    const ofThisYear = `${this.year(0)}-${monthAndDate}`;
    return ofThisYear <= this.#today ? ofThisYear : `${this.year(0) - 1}-${monthAndDate}`;
  }
}

/** The year of a day. */
export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

/** A day as a document writes it: 2024年3月5日. */
export function written(day: Day): string {
  const [year, month, date] = day.split("-").map(Number);
  return `${year}年${month}月${date}日`;
}
