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
