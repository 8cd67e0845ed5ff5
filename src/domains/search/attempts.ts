import { type SearchQuery, withoutNumber } from "./query.ts";
import { characterTokensOf, headToken, isOneCharacter, type NumberParts, numberToken, tokensOf } from "./tokens.ts";

/** How loosely what was typed was taken. */
export type SearchMatch = "NUMBER" | "PHRASES" | "WORDS" | "SOME_WORDS";

/** One way to take a query: what a content must hold, and what speaks for it. Words and phrases are folded. */
export interface Attempt {
  readonly match: SearchMatch;
  /** What a content must all hold. */
  readonly tokens: readonly number[];
  /** For each word, and for the number: what a content holds too that has it in title or short facts. */
  readonly headTokens: readonly (readonly number[])[];
  /** With SOME_WORDS: how many words in title and short facts will do where not all tokens are held. Else null: none will. */
  readonly fewestInHead: number | null;
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
  const numbers = [query.number, ...loose].map((number) => {
    const { headTokens, ...text } = attempt("NUMBER", query, query.phrases);
    const token = numberToken(number);
    return { ...text, number, tokens: [token, ...text.tokens], headTokens: [[headToken(token)], ...headTokens] };
  });
  return [...numbers, ...textAttempts(withoutNumber(query))];
}

function textAttempts(query: SearchQuery): Attempt[] {
  const { phrases, words } = query;
  const attempts = [attempt("PHRASES", query, phrases)];
  if (words.join() !== phrases.join()) attempts.push(attempt("WORDS", query, words));
  if (words.filter((word) => !isOneCharacter(word)).length > 1) {
    const some = attempt("SOME_WORDS", query, words);
    attempts.push({ ...some, fewestInHead: Math.ceil(some.words.length / 2), rechecked: [] });
  }
  return attempts;
}

function attempt(match: SearchMatch, { whole, phrases }: SearchQuery, words: readonly string[]): Attempt {
  const onlyCharacters = words.length > 0 && words.every(isOneCharacter);
  const tokens = onlyCharacters ? words.flatMap(inHeadOf) : words.flatMap((word) => [...tokensOf(word)]);
  const weighed = words.slice(0, MOST_WEIGHED);
  return {
    match,
    tokens: distinct(tokens),
    headTokens: weighed.map(inHeadOf),
    fewestInHead: null,
    words: weighed,
    phrases: phrases.filter((phrase) => !words.includes(phrase)).slice(0, MOST_WEIGHED),
    rechecked: words.filter((word) => tokensOf(word).size > 1).slice(0, MOST_WEIGHED),
    number: null,
    whole,
  };
}

/** The tokens of a word that stands in title or short facts. Of single characters those of titles and no others are indexed. */
function inHeadOf(word: string): number[] {
  const tokens = isOneCharacter(word) ? characterTokensOf(word) : tokensOf(word);
  return Array.from(tokens, headToken);
}

function distinct(tokens: readonly number[]): number[] {
  return [...new Set(tokens)];
}
