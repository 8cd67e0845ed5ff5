import { normaliseDocumentNumber } from "../policy-document/index.ts";
import { fold } from "./fold.ts";

/** Rises whenever the same text would be indexed otherwise: entries of an older version are made anew. */
export const INDEX_VERSION = 3;

const HAN = "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}";
const RUNS = new RegExp(`[${HAN}]+|[^${HAN}\\s]+`, "gu");
const IS_HAN = new RegExp(`^[${HAN}]`, "u");

// Two UTF-16 units are one int4. Words and numbers are hashed into what the private use area leaves free, and what stands in a head
// into what is below all scripts that are taken in pairs.
const HEADS_FROM = 0x1000_0000;
const HEADS_BITS = 28;
const WORDS_FROM = 0xe000_0000;
const WORDS_BITS = 28;
const NUMBERS_FROM = 0xf000_0000;
const NUMBERS_BITS = 27;

/**
 * The tokens of a folded text: every two neighbouring Han characters, and words of other letters and digits whole. A token is an
 * int4, which an index keeps and compares in a third of the time of a text.
 */
export function tokensOf(folded: string): Set<number> {
  const tokens = new Set<number>();
  for (const [run] of folded.matchAll(RUNS)) {
    if (!IS_HAN.test(run)) tokens.add(hash(run, WORDS_FROM, WORDS_BITS));
    else for (let at = 1; at < run.length; at++) tokens.add((run.charCodeAt(at - 1) << 16) | run.charCodeAt(at));
  }
  return tokens;
}

/** The single Han characters of a folded text, as tokens. Only titles and names are indexed by them. */
export function characterTokensOf(folded: string): Set<number> {
  const tokens = new Set<number>();
  for (const [run] of folded.matchAll(RUNS))
    if (IS_HAN.test(run)) for (let at = 0; at < run.length; at++) tokens.add(run.charCodeAt(at));
  return tokens;
}

/** The token which says that this one stands in the title or the short facts, and not only somewhere. */
export function headToken(token: number): number {
  const mixed = Math.imul(token ^ (token >>> 15), 0x2c1b3c6d);
  const again = Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39);
  return HEADS_FROM + ((again ^ (again >>> 15)) >>> (32 - HEADS_BITS));
}

/** Whether a folded word is one Han character. */
export function isOneCharacter(word: string): boolean {
  return word.length === 1 && IS_HAN.test(word);
}

/** What of a document number is known: 柯政发〔2024〕12号 has all three, 国务院令第707号 no year. */
export interface NumberParts {
  /** 机关代字 or the name of a series of orders, folded; null: not said. */
  readonly code: string | null;
  readonly year: string | null;
  readonly serial: string | null;
}

/** The parts of a document number in its one written form; null for one that is malformed. */
export function numberPartsOf(number: string): NumberParts | null {
  const { value, malformed } = normaliseDocumentNumber(number);
  const parts = /^(\D+?)(?:〔?(\d{4})[〕年])?第?(\d+)号$/u.exec(value);
  return malformed || !parts ? null : { code: fold(parts[1] ?? ""), year: parts[2] ?? null, serial: parts[3] ?? null };
}

/** Parts as one text: 柯政发|2024|12. What is not said is left empty. */
export function numberKey({ code, year, serial }: NumberParts): string {
  return [code, year, serial].map((part) => part ?? "").join("|");
}

/** How a text that cites the number may write it, folded. */
export function writtenNumbers({ code, year, serial }: NumberParts): string[] {
  const front = code ?? "";
  if (year === null) return [`${front}第${serial}号`, `${front} 第${serial}号`];
  const bracketed = `${front} ${year}`.trim();
  return serial === null ? [bracketed] : [`${bracketed} ${serial}号`, `${front}${year}年第${serial}号`];
}

/** The token under which documents of these parts are found. */
export function numberToken(parts: NumberParts): number {
  return hash(numberKey(parts), NUMBERS_FROM, NUMBERS_BITS);
}

/** The tokens under which a document is found by its own number: whole, without its code, without its serial number. */
export function ownNumberTokens(parts: NumberParts): number[] {
  const kinds = [parts, { ...parts, code: null }, { ...parts, serial: null }];
  const order = parts.year === null && parts.code ? /(令|公告)$/u.exec(parts.code)?.[1] : undefined;
  return [...kinds, ...(order ? [{ ...parts, code: order }] : [])].map(numberToken);
}

// FNV-1a.
function hash(text: string, from: number, bits: number): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return (from + ((value ^ (value >>> bits)) & (2 ** bits - 1))) | 0;
}
