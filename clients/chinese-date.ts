const inChina = new Intl.DateTimeFormat("zh-CN", { dateStyle: "long", timeZone: "Asia/Shanghai" });
const toTheMinute = new Intl.DateTimeFormat("zh-CN", {
  dateStyle: "long",
  timeStyle: "short",
  hourCycle: "h23",
  timeZone: "Asia/Shanghai",
});

/** A day (`2026-03-01`) or a moment of the API as people in China write the day: `2026年3月1日`. */
export function chineseDay(dayOrMoment: string): string {
  return inChina.format(new Date(dayOrMoment.length === 10 ? `${dayOrMoment}T00:00:00+08:00` : dayOrMoment));
}

/** A moment of the API by China's clock: `2026年3月1日 09:00`. */
export function chineseMoment(moment: string): string {
  return toTheMinute.format(new Date(moment));
}

/**
 * The end of a window, of which the API names the first moment that is too late: a window that ends with a day ends at
 * 24:00 of it, `2026年3月31日 24:00`, not at 00:00 of the next.
 */
export function chineseEnd(firstTooLate: string): string {
  const written = chineseMoment(firstTooLate);
  if (!written.endsWith(" 00:00")) return written;
  return `${chineseDay(new Date(Date.parse(firstTooLate) - 1).toISOString())} 24:00`;
}
