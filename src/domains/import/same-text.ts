import { countShared, gramsOf } from "../duplicate/index.ts";

/** What is compared of an item. */
export interface Telling {
  title: string;
  /** HTML or text; null: none. */
  body: string | null;
}

const TITLE_RUN = 3;
const BODY_RUN = 5;
const SAME = 0.5;

/**
 * Whether two tellings are of two items: of the runs of three letters in the shorter title less than half stand in the longer one,
 * and likewise of the runs of five in the bodies. Where one has no body the titles decide.
 */
export function areOthers(one: Telling, other: Telling): boolean {
  if (share(one.title, other.title, TITLE_RUN) >= SAME) return false;
  return one.body === null || other.body === null || share(one.body, other.body, BODY_RUN) < SAME;
}

function share(one: string, other: string, length: number): number {
  const [a, b] = [gramsOf(lettersOf(one), length), gramsOf(lettersOf(other), length)];
  // Without a letter both are the same nothing, and one is in no other.
  if (a.length === 0 || b.length === 0) return a.length === b.length ? 1 : 0;
  return countShared(a, b) / Math.min(a.length, b.length);
}

function lettersOf(text: string): string {
  return text
    .replace(/<[^>]*>/g, "")
    .normalize("NFKC")
    .replace(/[^\p{L}\p{N}]/gu, "");
}
