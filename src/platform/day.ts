/** A calendar day in Asia/Shanghai, `YYYY-MM-DD`. Days compare as text. */
export type Day = string;

const shanghai = new Intl.DateTimeFormat("en-CA", {
  timeZone: "Asia/Shanghai",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
});

/** The day in Asia/Shanghai that the moment falls on. */
export function dayAt(moment: Date): Day {
  return shanghai.format(moment);
}

/** The last day that has begun before the moment: the last one in time, where the moment itself is too late. */
export function lastDayBefore(moment: Date): Day {
  return dayAt(new Date(moment.getTime() - 1));
}

const shanghaiMinute = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Asia/Shanghai",
  dateStyle: "short",
  timeStyle: "short",
});

/** The minute in Asia/Shanghai that the moment falls in, `YYYY-MM-DD HH:mm`. */
export function minuteAt(moment: Date): string {
  return shanghaiMinute.format(moment);
}

/** The first moment of a day in Asia/Shanghai. */
export function startOfDay(day: Day): Date {
  return new Date(`${day}T00:00:00+08:00`);
}

/** The day `count` days later (earlier when negative). */
export function addDays(day: Day, count: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10);
}

/** Whether the text is a calendar day `YYYY-MM-DD` that exists; there is no year 0000. */
export function isDay(text: string): text is Day {
  if (!/^(?!0000)\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** A day as Prisma takes it for a `date` column: midnight UTC of that day. */
export function dateOf(day: Day): Date;
export function dateOf(day: Day | null): Date | null;
export function dateOf(day: Day | null): Date | null {
  return day === null ? null : new Date(`${day}T00:00:00Z`);
}
