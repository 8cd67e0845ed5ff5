import { type SearchQuery, withoutNumber } from "./query.ts";
import { characterTokensOf, isOneCharacter, type NumberParts, numberToken, tokensOf } from "./tokens.ts";

/** How loosely what was typed was taken. */
export type SearchMatch = "NUMBER" | "PHRASES" | "WORDS" | "SOME_WORDS";

/** One way to take a query: what a content must hold, and what speaks for it. Words and phrases are folded. */
export interface Attempt {
  readonly match: SearchMatch;
  /** What a content must all hold. */
  readonly tokens: readonly number[];
  /** True: in its title or its short facts, since bodies are not indexed by it. */
  readonly inHead: boolean;
  /** With SOME_WORDS: what else will do, each by itself, in title and short facts, if half of the words are there. */
  readonly alternatives: readonly (readonly number[])[];
  readonly words: readonly string[];
  /** What to look for as it was typed, beside the words. */
  readonly phrases: readonly string[];
  /** Words of several tokens: to be found in one piece. */
  readonly rechecked: readonly string[];
  readonly number: NumberParts | null;
  readonly whole: string;
}

// More than these are matched, but not weighed: each costs a look at every match.
const MOST_WEIGHED = 12;

/**
 * The ways to take a query, from the closest: a document number, the phrases as they were typed, their words, half of their words.
 * Each finds what the one before it did, and more.
 */
export function attemptsOf(query: SearchQuery): Attempt[] {
  if (query.number === null) return textAttempts(query);
  const { code, year, serial } = query.number;
  const loose = code !== null && year !== null && serial !== null ? [{ code: null, year, serial }] : [];
  const numbers = [query.number, ...loose].map((number) => ({
    ...attempt("NUMBER", query, query.phrases),
    number: query.number,
    tokens: [numberToken(number), ...tokensOfAll(query.phrases)],
    inHead: false,
  }));
  return [...numbers, ...textAttempts(withoutNumber(query))];
}

function textAttempts(query: SearchQuery): Attempt[] {
  const { phrases, words } = query;
  const attempts = [attempt("PHRASES", query, phrases)];
  if (words.join() !== phrases.join()) attempts.push(attempt("WORDS", query, words));
  const alternatives = words.map((word) => [...tokensOf(word)]).filter((tokens) => tokens.length > 0);
  if (alternatives.length > 1) attempts.push({ ...attempt("SOME_WORDS", query, words), alternatives, rechecked: [] });
  return attempts;
}

function attempt(match: SearchMatch, { whole, phrases }: SearchQuery, words: readonly string[]): Attempt {
  const inHead = words.length > 0 && words.every(isOneCharacter);
  return {
    match,
    tokens: inHead ? words.flatMap((word) => [...characterTokensOf(word)]) : tokensOfAll(words),
    inHead,
    alternatives: [],
    words: words.slice(0, MOST_WEIGHED),
    phrases: phrases.filter((phrase) => !words.includes(phrase)).slice(0, MOST_WEIGHED),
    rechecked: words.filter((word) => tokensOf(word).size > 1).slice(0, MOST_WEIGHED),
    number: null,
    whole,
  };
}

function tokensOfAll(words: readonly string[]): number[] {
  return [...new Set(words.flatMap((word) => [...tokensOf(word)]))];
}
