import { Converter } from "opencc-js/t2cn";

/** A text as it is compared, and where each of its UTF-16 units stands in the original. */
export interface FoldedText {
  readonly text: string;
  /** For each unit of `text` the first unit of the original character; one more entry for the end. */
  readonly offsets: Uint32Array;
}

/**
 * A text as it is compared with others: full-width as half-width (NFKC), small letters, simplified characters, and one space for
 * every run of what is neither letter nor digit. Each character is folded by itself, whatever stands beside it, so that a part
 * of a text folds to a part of the folded text.
 */
export function fold(text: string): string {
  let folded = "";
  let gap = true;
  for (const character of text) {
    const to = foldCharacter(character);
    if (to !== " ") folded += to;
    else if (!gap) folded += " ";
    gap = to === " ";
  }
  return gap ? folded.slice(0, -1) : folded;
}

/** `fold`, with the way back to the original. */
export function foldWithOffsets(text: string): FoldedText {
  let folded = "";
  let at = 0;
  const offsets: number[] = [];
  for (const character of text) {
    const to = foldCharacter(character);
    if (to !== " " || (folded !== "" && !folded.endsWith(" "))) {
      folded += to;
      for (let unit = 0; unit < to.length; unit++) offsets.push(at);
    }
    at += character.length;
  }
  offsets.push(at);
  return { text: folded, offsets: Uint32Array.from(offsets) };
}

const known = new Map<string, string>();
let toSimplified: ReturnType<typeof Converter> | undefined;

function foldCharacter(character: string): string {
  const seen = known.get(character);
  if (seen !== undefined) return seen;
  const small = character
    .normalize("NFKC")
    .toLowerCase()
    .replace(/\p{M}+/gu, "");
  const folded = simplify(small).replace(/[^\p{L}\p{N}]+/gu, " ");
  known.set(character, folded);
  return folded;
}

function simplify(text: string): string {
  // Made at the first use: the tables take 20 ms and 9 MB.
  if (!toSimplified) toSimplified = Converter({ from: "t", to: "cn" });
  return toSimplified(text);
}
