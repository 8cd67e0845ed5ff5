import type { Database } from "../../platform/db/index.ts";
import { foldWithOffsets } from "../search/index.ts";
import { alignTexts } from "./alignment.ts";

/** A passage that stands in two texts, as each has it. */
export interface SharedPassage {
  readonly text: string;
  readonly otherText: string;
}

/** Shorter passages are phrases that any two texts have. */
const SHORTEST = 12;

/** The passages that two editions have in common, the longest first. */
export async function sharedPassages(
  prisma: Database["prisma"],
  editionId: string,
  otherEditionId: string,
): Promise<SharedPassage[]> {
  const rows = await prisma.edition.findMany({
    where: { id: { in: [editionId, otherEditionId] } },
    select: { id: true, bodyText: true },
  });
  const [one, other] = [editionId, otherEditionId].map((id) =>
    lettersOf(rows.find((row) => row.id === id)?.bodyText ?? ""),
  );
  const shared = alignTexts(one!.letters, other!.letters).filter(({ length }) => length >= SHORTEST);
  return shared
    .sort((a, b) => b.length - a.length)
    .map(({ from, otherFrom, length }) => ({ text: one!.cut(from, length), otherText: other!.cut(otherFrom, length) }));
}

/** Letters and digits of a text, and the way back to how it has them. */
function lettersOf(original: string): { letters: string; cut: (from: number, length: number) => string } {
  const { text, offsets } = foldWithOffsets(original);
  const places = [...text].flatMap((character, at) => (character === " " ? [] : [at]));
  return {
    letters: places.map((at) => text[at]).join(""),
    cut: (from, length) => original.slice(offsets[places[from]!], offsets[places[from + length - 1]! + 1]),
  };
}
