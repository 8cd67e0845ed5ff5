const NUMERAL = "〇零一二两三四五六七八九十百千";
// Only before what is counted: 一 and 千万 are words too.
const CHINESE_NUMBER = new RegExp(
  `[${NUMERAL}]+(?=(?:年|月(?!季)|日|号|天|周岁|个月|个工作日|人|户|名|项|条|件|次|期|万元|亿元|元|倍|成))`,
  "gu",
);
const DAY = /(\d{4})\s*(?:年|[-/.])\s*(\d{1,2})\s*(?:月|[-/.])\s*(\d{1,2})(?!\d)/gu;
const MONTH = /(\d{4})\s*年\s*(\d{1,2})\s*月/gu;
const DAY_OF_YEAR = /(?<!\d)(\d{1,2})\s*月\s*(\d{1,2})\s*日/gu;
const DOCUMENT_NUMBER = /[〔[(【](\d{4})[〕\])】]\s*(?:第)?(\d{1,5})\s*号/gu;
const NUMBER = /(\d[\d,]*(?:\.\d+)?)\s*(万亿|亿|万|千)?\s*(%|‰)?/gu;
const SCALE: Readonly<Record<string, number>> = { 千: 1e3, 万: 1e4, 亿: 1e8, 万亿: 1e12 };
const DIGITS: Readonly<Record<string, number>> = Object.fromEntries(
  [..."〇一二三四五六七八九"]
    .map((digit, value) => [digit, value])
    .concat([
      ["零", 0],
      ["两", 2],
    ]),
);
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/**
 * Every number, amount, date and document number of a text in one written form, so that two texts can be compared: 十五日 is 15日, 2.45亿
 * is 245000000. A date is one thing; it holds its year, its month, and its day of the year as well.
 */
export function figuresOf(text: string): Set<string> {
  return new Set(wholeFigures(text).flatMap((figure) => [figure, ...partsOf(figure)]));
}

/** The figures of a text that another one lacks, each date as a whole. */
export function figuresBeyond(text: string, known: ReadonlySet<string>): string[] {
  return [...new Set(wholeFigures(text))].filter((figure) => !known.has(figure));
}

function wholeFigures(text: string): string[] {
  const found: string[] = [];
  const taking = (pattern: RegExp, figureOf: (...parts: string[]) => string) => (rest: string) =>
    rest.replace(pattern, (_, ...parts) => {
      found.push(figureOf(...(parts as string[])));
      return " ";
    });
  const steps = [
    taking(DAY, (year, month, day) => `${year}年${Number(month)}月${Number(day)}日`),
    taking(MONTH, (year, month) => `${year}年${Number(month)}月`),
    taking(DAY_OF_YEAR, (month, day) => `${Number(month)}月${Number(day)}日`),
    taking(DOCUMENT_NUMBER, (year, serial) => `〔${year}〕${Number(serial)}号`),
    taking(NUMBER, (digits = "", scale = "", share = "") => {
      const value = Number(digits.replaceAll(",", "")) * (SCALE[scale] ?? 1);
      // 2.45 × 100,000,000 is 245,000,000.00000003 otherwise.
      return `${Number(value.toPrecision(15))}${share}`;
    }),
  ];
  steps.reduce(
    (rest, step) => step(rest),
    text.normalize("NFKC").replace(CHINESE_NUMBER, (numeral) => String(numberOf(numeral))),
  );
  return found;
}

function partsOf(figure: string): string[] {
  const [, year, month, day] = /^(\d{4})年(\d+月)(\d+日)?$/.exec(figure) ?? [];
  if (year === undefined) return [];
  return day === undefined ? [year] : [year, `${year}年${month}`, `${month}${day}`];
}

/** 二〇二〇 is read digit by digit, 一百二十 by its units. */
function numberOf(numeral: string): number {
  if (!/[十百千]/u.test(numeral)) return Number([...numeral].map((digit) => DIGITS[digit]).join(""));
  let [value, digit] = [0, 0];
  for (const character of numeral) {
    const unit = UNITS[character];
    if (unit === undefined) digit = DIGITS[character] ?? 0;
    else [value, digit] = [value + (digit || 1) * unit, 0];
  }
  return value + digit;
}
