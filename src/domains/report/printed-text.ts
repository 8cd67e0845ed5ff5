import type { Amount } from "./tables.ts";

const BLANK = /^[-—–―_/\\]*$/;

/** Text for comparison: full-width forms made plain, no white space. */
export function plain(text: string): string {
  return text.normalize("NFKC").replace(/\s+/g, "");
}

/** Whether the text says that nothing is filled in: nothing at all, or the dashes that some write instead. */
export function isBlank(text: string): boolean {
  return BLANK.test(plain(text));
}

/** Whether a printed label is the format's: numbering, remarks in brackets and punctuation differ freely in real reports. */
export function sameLabel(printed: string, label: string): boolean {
  return words(printed) === words(label);
}

function words(label: string): string {
  return plain(label)
    .replace(/^(\([一二三四五六七八九十]+\)|[一二三四五六七八九十]+、|\d+[.、)])/, "")
    .replace(/\([^()]*\)/g, "")
    .replace(/[^\p{L}\p{N}]/gu, "");
}

/** The item of article 20 that a heading names, as a Chinese numeral; null: none. */
export function articleItem(heading: string): string | null {
  return /第二十条第\(?([一二三四五六七八九十]+)\)?项/.exec(plain(heading))?.[1] ?? null;
}

/** The unit of money that a heading names in brackets, as in 采购总金额（万元）; null: none. */
export function amountUnit(heading: string): Amount["unit"] | null {
  const unit = /\((?:单位:)?(万元|元)\)/.exec(plain(heading))?.[1];
  return unit === "万元" || unit === "元" ? unit : null;
}
