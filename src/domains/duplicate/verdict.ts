import type { DuplicateVerdict } from "../../platform/db/index.ts";
import { alignTexts, countRewordings } from "./alignment.ts";
import { countShared, GRAM, gramsOf, SHORT_GRAM, SHORT_TEXT } from "./grams.ts";
import { gramsOfProfile, type Profile } from "./profile.ts";
import { areTemplateSiblings, leadingPlace } from "./title-core.ts";

/** What a pair of alike texts is. */
export type Verdict = DuplicateVerdict;

/** How alike two texts are: shares, from 0 to 1. */
export interface Likeness {
  /** Share of the first text's runs of characters that stand in the second. */
  readonly containment: number;
  /** The other way round. */
  readonly containmentOfOther: number;
  /** Length of the shorter text by that of the longer. */
  readonly lengthRatio: number;
  /** Of the titles' matter. */
  readonly titleLikeness: number;
}

const SAME_NUMBER = 0.6;
const ALIKE = 0.8;
const ALIKE_IF_SHORT = 0.7;
const ALIKE_WITH_TITLE = 0.7;
/** Copies of one title that share less are told apart by nothing else. */
const REVISED = 0.3;
const COPIED = 0.95;
const TITLES_ALIKE = 0.6;
const EXCERPT_BELOW = 0.25;
const MONTH_MS = 31 * 24 * 3_600_000;

/** Measures how alike two texts are. */
export function likenessOf(one: Profile, other: Profile): Likeness {
  const [shorter, longer] = [one.text.length, other.text.length].sort((a, b) => a - b) as [number, number];
  const length = shorter < SHORT_TEXT ? SHORT_GRAM : GRAM;
  const [a, b] = [gramsOfProfile(one, length), gramsOfProfile(other, length)];
  const shared = countShared(a, b);
  return {
    containment: share(shared, a.length),
    containmentOfOther: share(shared, b.length),
    lengthRatio: share(shorter, longer),
    titleLikeness: titleLikeness(one.core, other.core),
  };
}

/** How much of the one text stands in the other, the larger way round. */
export function largerContainment({ containment, containmentOfOther }: Likeness): number {
  return Math.max(containment, containmentOfOther);
}

/** Whether a verdict says that one text was entered twice, so that one of the two is kept back until somebody decides. */
export function isDuplicate(verdict: Verdict | null): boolean {
  return verdict === "SAME_DOCUMENT" || verdict === "NEAR_DUPLICATE";
}

/** What two texts are to each other; null: nothing that anybody has to be told. */
export function judgePair(one: Profile, other: Profile, likeness: Likeness): Verdict | null {
  const containment = largerContainment(likeness);
  if (one.isBoilerplate && other.isBoilerplate && one.core !== other.core)
    return containment >= ALIKE ? "BOILERPLATE" : null;
  if (one.text === other.text) return "SAME_DOCUMENT";
  if (isOneIssue(one.number, other.number) && containment >= SAME_NUMBER) return "SAME_DOCUMENT";
  if (one.core === other.core && containment >= REVISED && areStates(one, other, containment)) return "REVISION";
  if (!areAlike(one, other, likeness, containment)) return null;
  if (areSiblings(one, other, containment)) return "TEMPLATE_SIBLING";
  if (likeness.lengthRatio < EXCERPT_BELOW) return "EXCERPT";
  return containment < ALIKE && areApart(one, other) ? "REVISION" : "NEAR_DUPLICATE";
}

/** Whether two own numbers are one of a single issue. The number of an order (令) stays with later states of what it promulgated. */
function isOneIssue(number: string | null, other: string | null): boolean {
  return number !== null && number === other && !number.includes("令第");
}

function areAlike(one: Profile, other: Profile, likeness: Likeness, containment: number): boolean {
  const isShort = Math.min(one.text.length, other.text.length) < SHORT_TEXT;
  if (containment >= (isShort ? ALIKE_IF_SHORT : ALIKE)) return true;
  const least = Math.min(likeness.containment, likeness.containmentOfOther);
  return containment >= ALIKE_WITH_TITLE && least >= 0.5 && likeness.titleLikeness >= TITLES_ALIKE;
}

function areSiblings(one: Profile, other: Profile, containment: number): boolean {
  if (areTemplateSiblings(one.core, other.core)) return true;
  const [place, otherPlace] = [leadingPlace(one.core), leadingPlace(other.core)];
  return containment < COPIED && place !== null && otherPlace !== null && place !== otherPlace;
}

/** Of texts of one title: whether they are two states of one document rather than two copies of one state. */
function areStates(one: Profile, other: Profile, containment: number): boolean {
  if (one.number !== null && other.number !== null && one.number !== other.number) return true;
  if (areApart(one, other) || containment < ALIKE) return true;
  if (one.day !== null && other.day !== null) return false;
  return countRewordings(one.text, other.text, alignTexts(one.text, other.text)) > 1;
}

/** Whether they state days more than a month from each other. */
export function areApart(one: Profile, other: Profile): boolean {
  if (one.day === null || other.day === null) return false;
  return Math.abs(Date.parse(one.day) - Date.parse(other.day)) > MONTH_MS;
}

function titleLikeness(one: string, other: string): number {
  const [a, b] = [gramsOf(one, 2), gramsOf(other, 2)];
  return share(2 * countShared(a, b), a.length + b.length);
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
