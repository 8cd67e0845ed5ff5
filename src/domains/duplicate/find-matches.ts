import type { Tx } from "../../platform/db/index.ts";
import { groupBy } from "../../platform/group-by.ts";
import { fillSql, readSql } from "../../platform/sql-file.ts";
import { estimateContainment, GRAM, sketchOf } from "./grams.ts";
import { entriesToJson, type Named } from "./index-editions.ts";
import { judgeMatches, type Match } from "./judge-matches.ts";
import { gramsOfProfile, type Profile } from "./profile.ts";
import { type ComparedEdition, readTexts } from "./texts.ts";

const CANDIDATES = readSql(import.meta.url, "sql/find-candidates.sql");
/** Where candidates are looked for. */
const INDEXES = {
  editions: fillSql(CANDIDATES, {
    table: "likeness",
    key: "edition_id",
    asked: 'l.content_id is distinct from a."contentId"',
  }),
  outsidePosts: fillSql(CANDIDATES, {
    table: "outside_post",
    key: "id",
    asked: "l.content_id is null and l.decision is null",
  }),
};
/** Places of one run of characters that are looked at. */
const PLACES = 64;
/** Candidates of one text, by what they share. */
const CANDIDATES_OF_SKETCH = 32;
/** Candidates of one text whose texts are compared. */
export const COMPARED = 10;
/** What is contained less than this, by sketches, is not compared. */
export const LEAST_LIKELY = 0.3;

interface Candidate {
  readonly place: number;
  readonly id: string;
  /** As PostgreSQL writes an array: an array of numbers each would be the most of what a check makes. */
  readonly sketch: string;
}

/** What is like each of these texts, by edition: two statements, whatever their number. */
export async function findMatches(
  tx: Pick<Tx, "$queryRawUnsafe">,
  texts: readonly ComparedEdition[],
): Promise<Map<string, Match<ComparedEdition>[]>> {
  const asked = texts.filter(({ text }) => text !== "");
  const chosen = await findLikely(tx, "editions", asked);
  const ids = [...new Set(chosen.flatMap((one) => one.ids))];
  const others = new Map((ids.length > 0 ? await readTexts(tx, ids) : []).map((other) => [other.editionId, other]));
  return new Map(
    chosen.map(({ text, ids }) => [
      text.editionId,
      judgeMatches(
        text,
        ids.flatMap((id) => others.get(id) ?? []),
      ),
    ]),
  );
}

/** What each of these texts is most likely like, by sketches: ids in an index. One statement, whatever their number. */
export async function findLikely<Text extends Named>(
  tx: Pick<Tx, "$queryRawUnsafe">,
  index: keyof typeof INDEXES,
  texts: readonly Text[],
): Promise<{ readonly text: Text; readonly ids: readonly string[] }[]> {
  if (texts.length === 0) return [];
  const args = [entriesToJson(texts), CANDIDATES_OF_SKETCH, PLACES];
  const likely = groupBy(await tx.$queryRawUnsafe<Candidate[]>(INDEXES[index], ...args), ({ place }) => place);
  return texts.map((text, place) => ({ text, ids: mostLikely(text, likely.get(place) ?? []) }));
}

function mostLikely(text: Profile, candidates: readonly Candidate[]): string[] {
  const sketch = sketchOf(gramsOfProfile(text, GRAM));
  return candidates
    .map(({ id, sketch: other }) => ({ id, likely: estimateContainment(sketch, parseSketch(other)) }))
    .filter(({ likely }) => likely >= LEAST_LIKELY)
    .sort((a, b) => b.likely - a.likely)
    .slice(0, COMPARED)
    .map(({ id }) => id);
}

function parseSketch(array: string): Uint32Array {
  return Uint32Array.from(array.slice(1, -1).split(","), Number);
}
