import type { ContentType, Sql } from "../../platform/db/index.ts";
import { fillSql, readSql } from "../../platform/sql-file.ts";
import { type Condition, decodeRow, type EncodedRow, type PublicRow, ROW } from "../content/index.ts";
import { type Attempt, attemptsOf, type SearchMatch } from "./attempts.ts";
import type { SearchQuery } from "./query.ts";
import { evidenceSql, scoreSql } from "./score.ts";
import { numberKey, writtenNumbers } from "./tokens.ts";

/** One search to answer. */
export interface SearchRequest {
  readonly query: SearchQuery;
  readonly types: readonly ContentType[] | null;
  /** Conditions over the row `c` of public_read.search_entry, which has the columns of public_read.content. */
  readonly conditions: readonly Condition[];
  readonly size: number;
  /** The hit that the page follows; null: from the best on. */
  readonly after: HitPosition | null;
  readonly facets: boolean;
}

/** A place in the hits of a search: which of its attempts answered, the hit's score, issued at in milliseconds, id. */
export type HitPosition = readonly [attempt: number, score: number, issuedAtMs: number, id: string];

/** One content that was found. */
export interface Hit {
  readonly row: PublicRow;
  readonly score: number;
  readonly position: HitPosition;
}

/** How the matches are spread: pairs of a value and how many have it. Organs and topics by id, the most frequent ones. */
export interface Facets {
  readonly types: readonly (readonly [ContentType, number])[];
  readonly organs: readonly (readonly [string, number])[];
  readonly topics: readonly (readonly [string, number])[];
  /** Of issued at, in Asia/Shanghai, newest first. */
  readonly years: readonly (readonly [number, number])[];
}

/** The answer to one search. */
export interface SearchPage {
  readonly hits: readonly Hit[];
  readonly hasNextPage: boolean;
  /** How many match, counted up to MAX_CONSIDERED. */
  readonly total: number;
  /** False: more match than are considered, or the phrases of some were not verified. */
  readonly totalIsExact: boolean;
  readonly match: SearchMatch;
  /** The words and phrases that were looked for, folded: what highlights mark. */
  readonly marked: readonly string[];
  /** Null: not asked for. */
  readonly facets: Facets | null;
}

/** How many matches are listed and counted at most: the best by title and short facts, of equals the newest. */
export const MAX_CONSIDERED = 2_000;
/** How many values an organ or topic facet has at most. */
export const MAX_FACET_VALUES = 50;
// The bodies of so many of the best matches are read.
const READ = 100;
// A way to take the query that finds fewer gives way to a looser one, which finds these too and ranks them first.
const ENOUGH = 3;

const PAGE = readSql(import.meta.url, "sql/search-page.sql");
const FACETS = readSql(import.meta.url, "sql/search-facets.sql").replaceAll("{values}", String(MAX_FACET_VALUES));

/** Answers a search with the closest way to take the query that finds enough: a statement for each that is tried. */
export async function searchContents(sql: Sql, request: SearchRequest): Promise<SearchPage> {
  const attempts = attemptsOf(request.query);
  let index = Math.min(request.after?.[0] ?? 0, attempts.length - 1);
  for (;;) {
    const attempt = attempts[index] as Attempt;
    const page = await tryAttempt(sql, request, attempt, index);
    const enough = page.total >= (attempt.match === "NUMBER" ? 1 : ENOUGH);
    if (enough || request.after !== null || index === attempts.length - 1) return page;
    index++;
  }
}

async function tryAttempt(sql: Sql, request: SearchRequest, attempt: Attempt, index: number): Promise<SearchPage> {
  const params: unknown[] = [];
  const param = (value: unknown) => `$${params.push(value)}`;
  const word = memoise((text: string) => `${param(text)}::text`);
  const score = scoreSql(attempt, word, attempt.number && param(numberKey(attempt.number)));
  const text = fillSql(PAGE, {
    all: `c.tokens @> ${param(attempt.tokens)}::int4[]`,
    inHead: inHeadSql(attempt, param, word),
    scoreElsewhere: attempt.fewestInHead === null ? "0" : score,
    conditions: conditionsOf(request, param),
    facetColumns: request.facets ? "c.type, c.publisher_id, c.issued_year, c.topic_ids," : "",
    facetNames: request.facets ? "type, publisher_id, issued_year, topic_ids," : "",
    score,
    evidence: evidenceSql(attempt, word),
    checked: checkedSql(attempt, word),
    isChecked: String(attempt.rechecked.length === 0),
    position: request.after ? beyond(request.after, param) : "true",
    facets: request.facets ? FACETS : "null",
    row: ROW,
    size: String(request.size),
    bound: String(MAX_CONSIDERED),
    read: String(READ),
  });
  const [answer] = await sql.query<{
    rows: [EncodedRow, number][];
    total: number;
    exact: boolean;
    facets: Facets | null;
  }>(text, params);
  if (!answer) throw new Error("search-page.sql answered no row");
  return {
    hits: answer.rows.slice(0, request.size).map(([encoded, score]) => {
      const row = decodeRow(encoded);
      return { row, score, position: [index, score, row.issuedAt.getTime(), row.id] };
    }),
    hasNextPage: answer.rows.length > request.size,
    total: answer.total,
    totalIsExact: answer.exact,
    match: attempt.match,
    marked: markedBy(attempt),
    facets: answer.facets,
  };
}

function markedBy({ number, phrases, words }: Attempt): string[] {
  const written = number ? writtenNumbers(number) : [];
  return [...written, ...phrases, ...words];
}

type Param = (value: unknown) => string;
type Word = (text: string) => string;

/** What holds of matches that have a word, or the number, in title or short facts: of all that can have a score by their row. */
function inHeadSql({ tokens, headTokens, fewestInHead, words }: Attempt, param: Param, word: Word): string {
  const isHeld = (some: readonly number[]) => `c.tokens @> ${param(some)}::int4[]`;
  if (fewestInHead === null) return either(headTokens.map((some) => isHeld([...tokens, ...some])));
  const found = words.map((text) => `(strpos(c.title, ${word(text)}) > 0 or strpos(c.head, ${word(text)}) > 0)::int`);
  return `${either(headTokens.map(isHeld))} and ${found.join(" + ")} >= ${fewestInHead}`;
}

function either(conditions: readonly string[]): string {
  return `(${conditions.join(" or ")})`;
}

function checkedSql({ rechecked }: Attempt, word: Word): string {
  const checks = rechecked.map((text) =>
    ["title", "head", "body"].map((column) => `strpos(c.${column}, ${word(text)}) > 0`).join(" or "),
  );
  return checks.length === 0 ? "true" : checks.map((check) => `(${check})`).join(" and ");
}

function conditionsOf({ types, conditions }: SearchRequest, param: Param): string {
  const all = conditions.map((condition) => condition(param));
  if (types) all.push(`c.type = any(${param(types)}::content_type[])`);
  return all.map((condition) => `and (${condition})`).join(" ");
}

function beyond([, score, issuedAtMs, id]: HitPosition, param: Param): string {
  const moment = new Date(issuedAtMs).toISOString();
  return `(v.score, v.issued_at, v.id) < (${param(score)}::bigint, ${param(moment)}::timestamptz, ${param(id)}::uuid)`;
}

function memoise(make: (text: string) => string): (text: string) => string {
  const made = new Map<string, string>();
  return (text) => {
    const known = made.get(text) ?? make(text);
    made.set(text, known);
    return known;
  };
}
