import { type Day, isDay, startOfDay } from "../../platform/day.ts";

const CHINESE_DIGITS = "〇一二三四五六七八九";
const EARLIEST_YEAR = 1949;

/**
 * The first day that a text states: 2019年02月15日, 2019-2-15, 2019/02/15, 2019.2.15 or 二〇一九年二月十五日. Null when there is
 * none or it does not exist.
 */
export function findDay(text: string): Day | null {
  const readable = text.normalize("NFKC").replace(/\s*([年月日])\s*/g, "$1");
  const digits = /((?:19|20)\d{2})(?:年|[-/.])(\d{1,2})(?:月|[-/.])(\d{1,2})(?!\d)/.exec(readable);
  if (digits) return dayOf(Number(digits[1]), Number(digits[2]), Number(digits[3]));
  const words = /([〇○零O0一二三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日/.exec(
    readable,
  );
  if (!words) return null;
  return dayOf(Number([...words[1]!].map(chineseDigit).join("")), chineseNumber(words[2]!), chineseNumber(words[3]!));
}

/** The day that a whole text is; null when the text says anything else. */
export function readDay(text: string): Day | null {
  const bare = text.normalize("NFKC").replace(/\s+/g, "");
  return /^[\d〇○零O一二三四五六七八九十年月日/.-]+$/.test(bare) ? findDay(bare) : null;
}

/** The moment that a text states: a day with the time beside it (Asia/Shanghai unless it names a zone), else the day's beginning. */
export function findMoment(text: string): Date | null {
  const stated = text.trim();
  if (/^\d{4}-\d{2}-\d{2}[T ][\d:.]+\s?(?:Z|[+-]\d{2}:?\d{2})$/.test(stated)) return validDate(new Date(stated));
  // As feeds write it. Where the zone is left out, Date would take that of this machine.
  const inFeed = /^(?:[A-Z][a-z]{2}, )?\d{1,2} [A-Z][a-z]{2} \d{4} [\d:]+( \S+)?$/.exec(stated);
  if (inFeed) return validDate(new Date(inFeed[1] ? stated : `${stated} +0800`));
  const day = findDay(text);
  if (!day) return null;
  const time = /(?:^|\D)(\d{1,2}):(\d{2})(?::(\d{2}))?(?!\d)/.exec(text);
  const [, hour = "0", minute = "00", second = "00"] = time ?? [];
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return startOfDay(day);
  return new Date(`${day}T${hour.padStart(2, "0")}:${minute}:${second}+08:00`);
}

/**
 * Whether a date of publishing can be true: not before 1949, not in the future, and not in 1970, which is what a content system
 * writes for a date that it has lost.
 */
export function isCredible(day: Day, today: Day): boolean {
  const year = Number(day.slice(0, 4));
  return year >= EARLIEST_YEAR && year !== 1970 && day <= today;
}

function validDate(date: Date): Date | null {
  return Number.isNaN(date.getTime()) ? null : date;
}

function dayOf(year: number, month: number, day: number): Day | null {
  const text = `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  return isDay(text) ? text : null;
}

function chineseDigit(digit: string): number {
  return /[○零O0]/.test(digit) ? 0 : CHINESE_DIGITS.indexOf(digit);
}

/** 一 to 三十一. */
function chineseNumber(text: string): number {
  const [tens, ones] = text.includes("十") ? text.split("十") : ["0", text];
  return 10 * (tens === "" ? 1 : chineseDigit(tens!)) + (ones ? chineseDigit(ones) : 0);
}
