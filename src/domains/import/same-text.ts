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
  const [a, b] = [runsOf(one, length), runsOf(other, length)];
  const [shorter, longer] = a.size < b.size ? [a, b] : [b, a];
  return [...shorter].filter((run) => longer.has(run)).length / shorter.size;
}

function runsOf(text: string, length: number): Set<string> {
  const letters = text
    .replace(/<[^>]*>/g, "")
    .normalize("NFKC")
    .replace(/[^\p{L}\p{N}]/gu, "");
  const runs = new Set([letters.slice(0, length)]);
  for (let start = 1; start + length <= letters.length; start++) runs.add(letters.slice(start, start + length));
  return runs;
}
