import { judgeMatches, type Match } from "../judge-matches.ts";
import { profileOf } from "../profile.ts";
import { SketchIndex } from "../sketch-index.ts";
import { leadingPlace } from "../title-core.ts";
import { isDuplicate, judgePair, largerContainment, likenessOf, type Verdict } from "../verdict.ts";
import { chanceOf } from "./chance.ts";
import type { Original } from "./documents.ts";
import naturalPairs from "./natural-pairs.json" with { type: "json" };
import { REWRITES } from "./rewrites.ts";

/** How well likeness tells copies from what is only alike, on given documents. Shares from 0 to 1; null: there was nothing to count. */
export interface Evaluation {
  /** Of all rewrites, those whose original was found, by any verdict but that of a template sibling. */
  readonly recall: number | null;
  /** Of all pairs called the same document or a near duplicate, the right ones. */
  readonly precision: number | null;
  /** Of all pairs of versions with different bodies, those called the same document or a near duplicate. */
  readonly versionsCalledDuplicates: number | null;
  /** The same of pairs of texts of two places that have at least half of their runs of characters in common. */
  readonly siblingsCalledDuplicates: number | null;
  readonly documents: number;
  /** Documents without a letter of text; they are not tried. */
  readonly withoutText: number;
  readonly seed: number;
  readonly rewrites: readonly RewriteFigures[];
  /** Pairs of originals, by verdict. */
  readonly originals: Readonly<Partial<Record<Verdict, number>>>;
  /** Pairs of versions whose bodies are equal: the same document, by whatever date. */
  readonly versionsOfEqualBodies: readonly (readonly [string, string])[];
  /** Every pair that is wrong or that was lost. */
  readonly disputed: readonly Disputed[];
}

/** How often one kind of rewrite was found again. */
export interface RewriteFigures {
  readonly rewrite: string;
  readonly recall: number;
  readonly verdicts: Readonly<Record<string, number>>;
}

/** A pair that a person should look at. */
export interface Disputed {
  readonly what: "lost" | "wrong" | "version" | "sibling";
  /** By which rewrite the first came about; null: it is an original. */
  readonly rewrite: string | null;
  readonly one: string;
  readonly other: string;
  /** Null: it was not found. */
  readonly verdict: Verdict | null;
  readonly containment: number | null;
  readonly titles: string;
}

/** What an evaluation is run with. */
export interface EvaluationOptions {
  /** Ids of documents that are versions of one another, by group. */
  readonly versions: readonly (readonly string[])[];
  readonly seed: number;
  readonly onProgress?: (done: number, total: number) => void;
}

/** Tries likeness on documents: on each pair of them, and on rewrites of each against all. */
export async function evaluate(
  documents: readonly Original[],
  { versions, seed, onProgress = () => {} }: EvaluationOptions,
): Promise<Evaluation> {
  const originals = documents.filter(({ text }) => text !== "");
  const index = new SketchIndex(originals);
  const tally = new Tally();
  const places = new Map(originals.map((original, place) => [original, place]));
  const isLater = (one: Original, other: Original) => places.get(other)! > places.get(one)!;
  const siblings: [Original, Original][] = [];
  for (const original of originals) {
    const candidates = index.candidates(original, original).map(({ text }) => text);
    for (const match of judgeMatches(original, candidates))
      if (isLater(original, match.other)) tally.pair(original, match);
    for (const other of candidates)
      if (isLater(original, other) && areOfTwoPlaces(original, other)) siblings.push([original, other]);
  }
  const total = REWRITES.length * originals.length;
  const figures: RewriteFigures[] = [];
  for (const [kind, { name, apply }] of REWRITES.entries()) {
    const chance = chanceOf(seed + kind);
    const verdicts: Record<string, number> = {};
    let found = 0;
    for (const [place, original] of originals.entries()) {
      const another = originals[(place + ANOTHER) % originals.length]!;
      const rewritten = profileOf(apply(original.telling, chance, another.telling));
      const matches = judgeMatches(
        rewritten,
        index.candidates(rewritten).map(({ text }) => text),
      );
      const verdict = tally.rewrite(name, original, another, matches);
      verdicts[verdict ?? "not found"] = (verdicts[verdict ?? "not found"] ?? 0) + 1;
      if (isFound(verdict)) found++;
      if (place % PROGRESS_EVERY === 0) {
        onProgress(kind * originals.length + place, total);
        await new Promise(setImmediate);
      }
    }
    figures.push({ rewrite: name, recall: found / originals.length, verdicts });
  }
  const byId = new Map(originals.map((original) => [original.id, original]));
  return {
    recall: share(
      figures.reduce((sum, { recall }) => sum + recall, 0),
      figures.length,
    ),
    ...tally.figures(),
    ...versionFigures(byId, versions, tally),
    siblingsCalledDuplicates: tally.shareOfDuplicates("sibling", siblings),
    documents: originals.length,
    withoutText: documents.length - originals.length,
    seed,
    rewrites: figures,
    originals: tally.originals,
    disputed: tally.disputed,
  };
}

const ANOTHER = 37;
const PROGRESS_EVERY = 20;
const natural = new Set(naturalPairs.flatMap(([one, other]) => [`${one} ${other}`, `${other} ${one}`]));

/** Counts what was called a duplicate and what of it is one. */
class Tally {
  readonly originals: Partial<Record<Verdict, number>> = {};
  readonly disputed: Disputed[] = [];
  #called = 0;
  #right = 0;

  figures(): { precision: number | null } {
    return { precision: share(this.#right, this.#called) };
  }

  pair(original: Original, match: Match<Original>): void {
    this.originals[match.verdict] = (this.originals[match.verdict] ?? 0) + 1;
    this.#count(null, original, match, isCopyOf(original, match.other));
  }

  /** @returns what the original was called; null: it was not found */
  rewrite(name: string, original: Original, another: Original, matches: readonly Match<Original>[]): Verdict | null {
    const sources = name === "two notices in one" ? [original, another] : [original];
    for (const match of matches)
      this.#count(
        name,
        original,
        match,
        sources.some((source) => source === match.other || isCopyOf(source, match.other)),
      );
    const verdict = matches.find(({ other }) => other === original)?.verdict ?? null;
    if (!isFound(verdict)) this.dispute("lost", name, original, original, verdict, null);
    return verdict;
  }

  dispute(
    what: Disputed["what"],
    rewrite: string | null,
    one: Original,
    other: Original,
    verdict: Verdict | null,
    containment: number | null,
  ): void {
    const titles = `${one.telling.title} / ${other.telling.title}`;
    this.disputed.push({ what, rewrite, one: one.id, other: other.id, verdict, containment, titles });
  }

  /** Of pairs that are none, how many are called duplicates. */
  shareOfDuplicates(what: "version" | "sibling", pairs: readonly (readonly [Original, Original])[]): number | null {
    let called = 0;
    for (const [one, other] of pairs) {
      const likeness = likenessOf(one, other);
      const verdict = judgePair(one, other, likeness);
      if (!isDuplicate(verdict)) continue;
      called++;
      this.dispute(what, null, one, other, verdict, largerContainment(likeness));
    }
    return share(called, pairs.length);
  }

  #count(rewrite: string | null, one: Original, { other, verdict, likeness }: Match<Original>, isRight: boolean): void {
    if (!isDuplicate(verdict)) return;
    this.#called++;
    if (isRight) this.#right++;
    else this.dispute("wrong", rewrite, one, other, verdict, largerContainment(likeness));
  }
}

function isFound(verdict: Verdict | null): boolean {
  return verdict !== null && verdict !== "TEMPLATE_SIBLING";
}

function isCopyOf(one: Original, other: Original): boolean {
  return one.text === other.text || natural.has(`${one.id} ${other.id}`);
}

function versionFigures(byId: ReadonlyMap<string, Original>, groups: readonly (readonly string[])[], tally: Tally) {
  const pairs = groups.flatMap((group) => pairsOf(group.flatMap((id) => byId.get(id) ?? [])));
  const isEqual = ([one, other]: readonly [Original, Original]) => one.text === other.text;
  return {
    versionsCalledDuplicates: tally.shareOfDuplicates(
      "version",
      pairs.filter((pair) => !isEqual(pair)),
    ),
    versionsOfEqualBodies: pairs.filter(isEqual).map(([one, other]): [string, string] => [one.id, other.id]),
  };
}

/** Whether two texts begin their titles with two places and have at least half of their runs of characters in common. */
function areOfTwoPlaces(one: Original, other: Original): boolean {
  const places = [leadingPlace(one.core), leadingPlace(other.core)];
  if (places.includes(null) || places[0] === places[1]) return false;
  return largerContainment(likenessOf(one, other)) >= 0.5;
}

function pairsOf<T>(items: readonly T[]): [T, T][] {
  return items.flatMap((one, place) => items.slice(place + 1).map((other): [T, T] => [one, other]));
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
