import { Converter } from "opencc-js/t2cn";

/** A text as it is compared, and where each of its UTF-16 units stands in the original. */
export interface FoldedText {
  readonly text: string;
  /** For each unit of `text` the first unit of the original character; one more entry for the end. */
  readonly offsets: readonly number[];
}

/**
 * A text as it is compared with others: full-width as half-width (NFKC), small letters, simplified characters, and one space for
 * every run of what is neither letter nor digit. Each character is folded by itself, whatever stands beside it, so that a part
 * of a text folds to a part of the folded text.
 */
export function fold(text: string): string {
  let folded = "";
  let gap = true;
  for (let at = 0; at < text.length; ) {
    const point = text.codePointAt(at) as number;
    const to = foldCharacter(point);
    at += unitsOf(point);
    if (to !== " ") folded += to;
    else if (!gap) folded += " ";
    gap = to === " ";
  }
  return gap ? folded.slice(0, -1) : folded;
}

/** `fold`, with the way back to the original. */
export function foldWithOffsets(text: string): FoldedText {
  let folded = "";
  let gap = true;
  const offsets: number[] = [];
  for (let at = 0; at < text.length; ) {
    const point = text.codePointAt(at) as number;
    const to = foldCharacter(point);
    if (to !== " " || !gap) {
      folded += to;
      for (let unit = 0; unit < to.length; unit++) offsets.push(at);
    }
    if (to !== "") gap = to.endsWith(" ");
    at += unitsOf(point);
  }
  offsets.push(text.length);
  return { text: folded, offsets };
}

function unitsOf(point: number): number {
  return point > 0xffff ? 2 : 1;
}

// By code point: making a text of each character took longer than everything else here.
const known = new Map<number, string>();
let toSimplified: ReturnType<typeof Converter> | undefined;

function foldCharacter(point: number): string {
  const seen = known.get(point);
  if (seen !== undefined) return seen;
  const small = String.fromCodePoint(point)
    .normalize("NFKC")
    .toLowerCase()
    .replace(/\p{M}+/gu, "");
  const folded = simplify(small).replace(/[^\p{L}\p{N}]+/gu, " ");
  known.set(point, folded);
  return folded;
}

function simplify(text: string): string {
  // Made at the first use: the tables take 20 ms and 9 MB.
  if (!toSimplified) toSimplified = Converter({ from: "t", to: "cn" });
  return toSimplified(text);
}
