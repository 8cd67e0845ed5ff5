import { textsOf, wordsOfHtml } from "../content/index.ts";
import { findCitedNumbers } from "../policy-document/index.ts";
import { fold } from "./fold.ts";
import {
  characterTokensOf,
  headToken,
  numberKey,
  numberPartsOf,
  numberToken,
  ownNumberTokens,
  tokensOf,
} from "./tokens.ts";

/** What a published edition says, as far as it is searched. */
export interface SearchableEdition {
  readonly title: string;
  readonly summary: string | null;
  readonly bodyText: string | null;
  readonly keywords: readonly string[];
  /** Names, short names and aliases of its organs; the name of its source; the names of its files. */
  readonly names: readonly string[];
  readonly documentNumber: string | null;
  readonly indexNumber: string | null;
  /** What readers are shown of its typed details. */
  readonly details: object;
}

/** What the index holds of one edition; texts are folded. */
export interface SearchEntry {
  readonly title: string;
  /** Everything short that is not the title: summary, keywords, names, numbers. */
  readonly head: string;
  readonly body: string;
  /** The document's own number as `numberKey` writes it; null: it has none, or a malformed one. */
  readonly number: string | null;
  /** Those of all three texts, and for each of title and head the one that says so. */
  readonly tokens: readonly number[];
}

// Beyond this a body is stored and shown, and not searched: an entry must fit a row, and no publication may fail for its length.
const MAX_BODY = 200_000;
const MAX_HEAD = 4_000;

/** The index entry of an edition. */
export function searchEntry(edition: SearchableEdition): SearchEntry {
  const { summary, keywords, names, documentNumber, indexNumber } = edition;
  const title = fold(edition.title);
  const shorts = [documentNumber, indexNumber, ...keywords, ...names, summary].filter((text) => text !== null);
  const head = fold(shorts.join("\n").slice(0, MAX_HEAD));
  const text = [edition.bodyText ?? "", ...proseOf(edition.details)].join("\n").slice(0, MAX_BODY);
  const body = fold(text);
  const own = documentNumber === null ? null : numberPartsOf(documentNumber);
  const cited = findCitedNumbers(text).flatMap((number) => numberPartsOf(number) ?? []);
  const headTokens = new Set([
    ...tokensOf(`${title} ${head}`),
    ...characterTokensOf(title),
    ...(own ? ownNumberTokens(own) : []),
  ]);
  const tokens = [...headTokens, ...Array.from(headTokens, headToken), ...tokensOf(body), ...cited.map(numberToken)];
  return { title, head, body, number: own && numberKey(own), tokens: sorted(new Set(tokens)) };
}

/** The texts in typed details: all that holds a Han character. Codes, days and addresses hold none. */
function proseOf(details: unknown): string[] {
  return textsOf(details)
    .filter(({ text }) => /\p{Script=Han}/u.test(text))
    .map(({ text, isHtml }) => (isHtml ? wordsOfHtml(text) : text));
}

function sorted(tokens: ReadonlySet<number>): number[] {
  return Array.from(Int32Array.from(tokens).sort());
}
