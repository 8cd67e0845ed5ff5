import { foldWithOffsets } from "./fold.ts";
import { isOneCharacter } from "./tokens.ts";

/** A stretch of the original text; `isMatch`: it is what was looked for. */
export interface HighlightPiece {
  readonly text: string;
  readonly isMatch: boolean;
}

/** A text, or a part of it, in pieces that make it up. */
export type Fragment = readonly HighlightPiece[];

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly word: number;
}

const FRAGMENT_LENGTH = 120;
const LEAD_LENGTH = 30;
const MOST_FRAGMENTS = 2;
/** Of each word, as many places are looked at: of a word on every line, more say nothing new. */
const MOST_PLACES = 100;

/** A short text whole, with what was looked for marked; null where it holds nothing of that. `words` are folded. */
export function highlightWhole(text: string, words: readonly string[]): Fragment | null {
  const marks = findMarks(text, words);
  return marks.length === 0 ? null : cut(text, marks, 0, text.length);
}

/** The parts of a text in which most of what was looked for stands, in their order in the text; empty: none of it does. */
export function highlightFragments(text: string, words: readonly string[]): Fragment[] {
  const marks = findMarks(text, words);
  const chosen: { start: number; end: number }[] = [];
  const seen = new Set<number>();
  while (chosen.length < MOST_FRAGMENTS) {
    const best = bestWindow(marks, chosen, seen);
    if (!best) break;
    const start = leadStart(
      text,
      best.start,
      Math.max(0, ...chosen.filter(({ end }) => end <= best.start).map(({ end }) => end)),
    );
    const end = Math.min(text.length, Math.max(best.end, start + FRAGMENT_LENGTH));
    chosen.push({ start, end });
    for (const mark of marks) if (mark.start >= start && mark.end <= end) seen.add(mark.word);
  }
  return chosen.sort((a, b) => a.start - b.start).map(({ start, end }) => cut(text, marks, start, end));
}

/** The first mark from which a fragment holds most words that no other fragment holds yet; at least one, after the first fragment. */
function bestWindow(
  marks: readonly Mark[],
  chosen: readonly { start: number; end: number }[],
  seen: ReadonlySet<number>,
) {
  let best: { start: number; end: number } | null = null;
  let most = 0;
  for (const [index, { start, end }] of marks.entries()) {
    const reach = start + FRAGMENT_LENGTH - LEAD_LENGTH;
    if (chosen.some((other) => start < other.end && reach > other.start)) continue;
    const words = new Set<number>();
    let last = end;
    for (let at = index; at < marks.length; at++) {
      const mark = marks[at] as Mark;
      if (mark.end > reach) break;
      if (!seen.has(mark.word)) words.add(mark.word);
      last = Math.max(last, mark.end);
    }
    if (words.size > most) {
      most = words.size;
      best = { start, end: last };
    }
  }
  return best;
}

/** A little before the mark, at the start of a sentence or a line where there is one. */
function leadStart(text: string, mark: number, after: number): number {
  const from = Math.max(after, mark - LEAD_LENGTH);
  const lead = text.slice(from, mark);
  const ends = [...lead.matchAll(/[。；！？\n]\s*/gu)].at(-1);
  if (ends) return from + ends.index + ends[0].length;
  return isHighSurrogate(text, from - 1) ? from + 1 : from;
}

function isHighSurrogate(text: string, at: number): boolean {
  return at >= 0 && (text.charCodeAt(at) & 0xfc00) === 0xd800;
}

function findMarks(text: string, words: readonly string[]): Mark[] {
  const { text: folded, offsets } = foldWithOffsets(text);
  const marks: Mark[] = [];
  for (const [word, looked] of words.entries()) {
    let at = folded.indexOf(looked);
    for (let places = 0; at !== -1 && places < MOST_PLACES; at = folded.indexOf(looked, at + looked.length), places++) {
      if (!isWhole(folded, at, at + looked.length)) continue;
      marks.push({ start: offsets[at] as number, end: offsets[at + looked.length] as number, word });
    }
  }
  return marks.sort((a, b) => a.start - b.start || b.end - a.end);
}

const IN_WORD = /[\p{L}\p{N}]/u;

/** Whether a stretch cuts no number and no word of letters in two: 12 does not stand in 2012. */
function isWhole(folded: string, start: number, end: number): boolean {
  return !joins(folded[start - 1], folded[start]) && !joins(folded[end - 1], folded[end]);
}

function joins(before: string | undefined, after: string | undefined): boolean {
  return [before, after].every((unit) => unit !== undefined && IN_WORD.test(unit) && !isOneCharacter(unit));
}

function cut(text: string, marks: readonly Mark[], start: number, end: number): Fragment {
  const pieces: HighlightPiece[] = [];
  const add = (to: number, isMatch: boolean) => {
    if (to > at) pieces.push({ text: text.slice(at, to).replace(/\s*\n\s*/g, " "), isMatch });
    at = Math.max(at, to);
  };
  let at = start;
  for (let index = 0; index < marks.length; index++) {
    const mark = marks[index] as Mark;
    if (mark.end <= at || mark.end > end) continue;
    add(mark.start, false);
    let to = mark.end;
    // Marks that overlap or follow at once are one.
    for (let next = marks[index + 1]; next && next.start <= to && next.end <= end; next = marks[++index + 1])
      to = Math.max(to, next.end);
    add(to, true);
  }
  add(end, false);
  return pieces;
}
