import type { Tx } from "../../platform/db/index.ts";
import { groupBy } from "../../platform/group-by.ts";
import { fillSql, readSql } from "../../platform/sql-file.ts";
import { estimateContainment, GRAM, sketchOf } from "./grams.ts";
import { entriesToJson, type Named } from "./index-editions.ts";
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
export const PLACES = 64;
/** Candidates of one text, by what they share. */
const CANDIDATES_OF_SKETCH = 32;
/** Candidates of one text whose texts are compared. */
const COMPARED = 10;
/** What is contained less than this, by sketches, is not compared. */
const LEAST_LIKELY = 0.3;

/** A text that another may be like, and about how much of the one the other holds, by sketches alone. */
export interface Candidate<Text> {
  readonly text: Text;
  readonly likely: number;
}

/** Those candidates that are worth comparing as whole texts, the likeliest first. */
export function likeliest<Text>(candidates: readonly Candidate<Text>[]): Candidate<Text>[] {
  return candidates
    .filter(({ likely }) => likely >= LEAST_LIKELY)
    .sort((a, b) => b.likely - a.likely)
    .slice(0, COMPARED);
}

interface CandidateRow {
  readonly place: number;
  readonly id: string;
  /** As PostgreSQL writes an array: an array of numbers each would be the most of what a check makes. */
  readonly sketch: string;
}

/** What is here of other contents that these texts may be like, by edition: two statements, whatever their number. */
export async function findCandidates(
  tx: Pick<Tx, "$queryRawUnsafe">,
  texts: readonly ComparedEdition[],
): Promise<Map<string, Candidate<ComparedEdition>[]>> {
  const asked = texts.filter(({ text }) => text !== "");
  const chosen = await findLikely(tx, "editions", asked);
  const ids = [...new Set(chosen.flatMap(({ likely }) => likely.map(({ text: id }) => id)))];
  const others = new Map((ids.length > 0 ? await readTexts(tx, ids) : []).map((other) => [other.editionId, other]));
  return new Map(
    chosen.map(({ text, likely }) => [
      text.editionId,
      likely.flatMap(({ text: id, likely: share }) =>
        others.has(id) ? [{ text: others.get(id)!, likely: share }] : [],
      ),
    ]),
  );
}

/** What each of these texts is most likely like, by sketches: ids in an index, the likeliest first. One statement, whatever their number. */
export async function findLikely<Text extends Named>(
  tx: Pick<Tx, "$queryRawUnsafe">,
  index: keyof typeof INDEXES,
  texts: readonly Text[],
): Promise<{ readonly text: Text; readonly likely: readonly Candidate<string>[] }[]> {
  if (texts.length === 0) return [];
  const args = [entriesToJson(texts), CANDIDATES_OF_SKETCH, PLACES];
  const rows = await tx.$queryRawUnsafe<CandidateRow[]>(INDEXES[index], ...args);
  const found = groupBy(rows, ({ place }) => place);
  // Texts that are like one another have the same candidates.
  const sketches = new Map<string, Uint32Array>();
  for (const { id, sketch } of rows) if (!sketches.has(id)) sketches.set(id, parseSketch(sketch));
  return texts.map((text, place) => ({ text, likely: likelyRows(text, found.get(place) ?? [], sketches) }));
}

function likelyRows(
  text: Profile,
  rows: readonly CandidateRow[],
  sketches: ReadonlyMap<string, Uint32Array>,
): Candidate<string>[] {
  const sketch = sketchOf(gramsOfProfile(text, GRAM));
  return likeliest(rows.map(({ id }) => ({ text: id, likely: estimateContainment(sketch, sketches.get(id)!) })));
}

const MINUS = 45;
const ZERO = 48;

/** `{1,-2}`; by hand, because numbers made one by one of pieces of the text take most of the time of a check. */
function parseSketch(array: string): Uint32Array {
  const hashes: number[] = [];
  let [value, sign] = [0, 1];
  for (let at = 1; at < array.length; at++) {
    const code = array.charCodeAt(at);
    if (code === MINUS) sign = -1;
    else if (code >= ZERO && code < ZERO + 10) value = value * 10 + code - ZERO;
    else {
      hashes.push(sign * value);
      [value, sign] = [0, 1];
    }
  }
  return Uint32Array.from(hashes);
}
