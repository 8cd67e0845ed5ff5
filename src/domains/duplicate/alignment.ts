import { GRAM } from "./grams.ts";

/** A run of characters that two texts have in common. */
export interface Passage {
  readonly from: number;
  readonly otherFrom: number;
  readonly length: number;
}

/** The passages that stand in both texts, in the order of the first, each as long as it can be; at least `GRAM` characters. */
export function alignTexts(one: string, other: string): Passage[] {
  const places = new Map<string, number[]>();
  for (let at = 0; at + GRAM <= other.length; at++) {
    const gram = other.slice(at, at + GRAM);
    const known = places.get(gram);
    if (!known) places.set(gram, [at]);
    else if (known.length < 8) known.push(at);
  }
  const found: Passage[] = [];
  for (let at = 0; at + GRAM <= one.length; ) {
    // Where the last passage went on is as good as anywhere when it is as long.
    const expected = found.at(-1);
    const next = expected ? expected.otherFrom + at - expected.from : 0;
    const candidates = places.get(one.slice(at, at + GRAM)) ?? [];
    let best: Passage | null = null;
    for (const otherFrom of candidates) {
      const length = commonLength(one, at, other, otherFrom);
      const isNearer = best && length === best.length && Math.abs(otherFrom - next) < Math.abs(best.otherFrom - next);
      if (!best || length > best.length || isNearer) best = { from: at, otherFrom, length };
    }
    if (best) found.push(best);
    at += best ? best.length : 1;
  }
  return found;
}

function commonLength(one: string, from: number, other: string, otherFrom: number): number {
  let length = 0;
  while (from + length < one.length && one[from + length] === other[otherFrom + length]) length++;
  return length;
}

/**
 * How often a phrase of the one text stands worded otherwise in the other: as a revision does, and as slips, figures, and passages left out
 * or put elsewhere do not.
 */
export function countRewordings(one: string, other: string, passages: readonly Passage[]): number {
  let count = 0;
  for (const [position, passage] of passages.entries()) {
    const next = passages[position + 1];
    if (!next) break;
    const a = one.slice(passage.from + passage.length, next.from);
    const b = other.slice(passage.otherFrom + passage.length, next.otherFrom);
    if (next.otherFrom < passage.otherFrom + passage.length || !isPhrase(a) || !isPhrase(b)) continue;
    if (!areSlips(a, b)) count++;
  }
  return count;
}

function isPhrase(words: string): boolean {
  return words.length >= 2 && words.length <= 60 && !/^[\d〇零一二三四五六七八九十百年月日号]+$/u.test(words);
}

function areSlips(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const same = [...a].filter((character, at) => character === b[at]).length;
  return same >= a.length / 3;
}
