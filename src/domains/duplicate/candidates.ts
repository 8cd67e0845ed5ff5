import type { Tx } from "../../platform/db/index.ts";
import { groupBy } from "../../platform/group-by.ts";
import { readSql } from "../../platform/sql-file.ts";
import { estimateContainment, GRAM, sketchOf } from "./grams.ts";
import { entriesToJson } from "./index-editions.ts";
import { gramsOfProfile } from "./profile.ts";
import { type ComparedEdition, readTexts } from "./texts.ts";

const CANDIDATES = readSql(import.meta.url, "sql/find-candidates.sql");
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
  readonly editionId: string;
  /** As PostgreSQL writes an array: an array of numbers each would be the most of what a check makes. */
  readonly sketch: string;
}

/** What is here of other contents that these texts may be like, by edition: two statements, whatever their number. */
export async function findCandidates(
  tx: Pick<Tx, "$queryRawUnsafe">,
  texts: readonly ComparedEdition[],
): Promise<Map<string, Candidate<ComparedEdition>[]>> {
  const asked = texts.filter(({ text }) => text !== "");
  if (asked.length === 0) return new Map();
  const rows = await tx.$queryRawUnsafe<CandidateRow[]>(CANDIDATES, entriesToJson(asked), CANDIDATES_OF_SKETCH, PLACES);
  const found = groupBy(rows, ({ place }) => place);
  const chosen = asked.map((text, place) => ({ text, rows: likelyRows(text, found.get(place) ?? []) }));
  const ids = [...new Set(chosen.flatMap(({ rows }) => rows.map((row) => row.text)))];
  const others = new Map((ids.length > 0 ? await readTexts(tx, ids) : []).map((other) => [other.editionId, other]));
  return new Map(
    chosen.map(({ text, rows }) => [
      text.editionId,
      rows.flatMap(({ text: id, likely }) => (others.has(id) ? [{ text: others.get(id)!, likely }] : [])),
    ]),
  );
}

function likelyRows(text: ComparedEdition, rows: readonly CandidateRow[]): Candidate<string>[] {
  const sketch = sketchOf(gramsOfProfile(text, GRAM));
  return likeliest(
    rows.map(({ editionId, sketch: other }) => ({
      text: editionId,
      likely: estimateContainment(sketch, parseSketch(other)),
    })),
  );
}

function parseSketch(array: string): Uint32Array {
  return Uint32Array.from(array.slice(1, -1).split(","), Number);
}
