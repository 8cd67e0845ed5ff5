import { fold } from "./fold.ts";
import { isOneCharacter, type NumberParts, numberPartsOf } from "./tokens.ts";

/** What somebody typed, read. */
export interface SearchQuery {
  /** The whole text, folded. */
  readonly whole: string;
  /** The document number in it, as far as it is given; null: none. */
  readonly number: NumberParts | null;
  /** What else it says, in pieces as they were typed: each is to be found as it is. */
  readonly phrases: readonly string[];
  /** The words of those pieces, where they may be found apart from each other. */
  readonly words: readonly string[];
}

/** The longest query, in characters. */
export const MAX_QUERY_LENGTH = 200;

const QUOTED = /["“”„‟「」『』]([^"“”„‟「」『』]*)["“”„‟「」『』]/gu;

/**
 * Reads a query: a document number and phrases. Quotes keep a phrase whole; all other punctuation only parts. Null when it holds
 * neither a letter nor a digit.
 */
export function readQuery(text: string): SearchQuery | null {
  const whole = fold(text);
  if (whole === "") return null;
  const quoted = Array.from(text.matchAll(QUOTED), ([, phrase = ""]) => fold(phrase)).filter(Boolean);
  const { number, rest } = takeNumber(fold(text.replace(QUOTED, " ")));
  const free = phrasesOf(rest);
  const phrases = distinct([...quoted, ...free]);
  if (number === null && phrases.length === 0) return { whole, number, phrases: [whole], words: [whole] };
  return { whole, number, phrases, words: distinct([...quoted, ...free.flatMap(wordsOf)]) };
}

/** The query with its number read as words: for one that no document bears. */
export function withoutNumber(query: SearchQuery): SearchQuery {
  const phrases = phrasesOf(query.whole);
  return { ...query, number: null, phrases, words: distinct(phrases.flatMap(wordsOf)) };
}

const YEAR = "(?<year>(?:19|20)\\d{2})";
const SERIAL = "(?<serial>\\d{1,5})";
// In a folded text the brackets around the year are blanks.
const NUMBERS = [
  `(?<code>\\p{Script=Han}[\\p{Script=Han}a-z]{1,11}) ?${YEAR}(?: ?年? ?第 ?| |年)${SERIAL}(?:号文?|(?![\\d年月日]))`,
  `(?<code>\\p{Script=Han}{0,20}(?:令|公告)) ?(?:第 ?${SERIAL} ?号?|(?<bare>\\d{1,5}) ?号?)(?![\\d年月日])`,
  `${SERIAL}号(?<code>令|公告)`,
  `(?<![\\d\\p{Script=Han}])${YEAR}(?: ?年? ?第 ?| |年)${SERIAL}号文?`,
].map((source) => new RegExp(source, "u"));
// What people write before a code, and no code begins with.
const BEFORE_CODE = /^.*(?:关于|根据|按照|依据|依照|转发|贯彻|落实|查询|搜索|文件|文号|的)(?=.{2})/u;

function takeNumber(folded: string): { number: NumberParts | null; rest: string } {
  for (const pattern of NUMBERS) {
    const match = pattern.exec(folded);
    if (!match) continue;
    const { code: found, year = null, serial: given, bare } = match.groups ?? {};
    const serial = given ?? bare ?? null;
    const code = found?.replace(BEFORE_CODE, "") ?? null;
    const cut = match.index + (found?.length ?? 0) - (code?.length ?? 0);
    const written = year === null ? `${code}第${serial}号` : `${code}〔${year}〕${serial}号`;
    const number = (code !== null && code.length > 1 && numberPartsOf(written)) || { code, year, serial };
    return { number, rest: `${folded.slice(0, cut)} ${folded.slice(match.index + match[0].length)}` };
  }
  return { number: null, rest: folded };
}

// Said in questions, and in nearly every title or none. 的 may be part of a word: 目的, 标的, 的确.
const SAID_FOR_NOTHING =
  /请问|我想|想要|关于|怎么样|怎么办|怎么|怎样|如何|是什么|什么是|什么|有哪些|哪些|哪里|在哪|多少|为什么|是否|可以吗|吗|呢|(?<![目标靶])的(?![确士])/gu;

function phrasesOf(folded: string): string[] {
  const all = folded.replace(SAID_FOR_NOTHING, " ").split(" ").filter(Boolean);
  const longer = all.filter((phrase) => !isOneCharacter(phrase));
  return longer.length > 0 ? longer : all;
}

const segmenter = new Intl.Segmenter("zh", { granularity: "word" });

/**
 * The dictionary words of a phrase. Characters that the dictionary leaves alone are taken two by two; one that is left over belongs
 * to the word before it, or else to the one after it: 社保·卡, 双·随机.
 */
function wordsOf(phrase: string): string[] {
  const words: string[] = [];
  let alone = "";
  const pair = (next: string) => {
    for (; alone.length > 1; alone = alone.slice(2)) words.push(alone.slice(0, 2));
    if (alone === "") return next;
    if (words.length === 0) return alone + next;
    words.push(words.pop() + alone);
    return next;
  };
  for (const { segment } of segmenter.segment(phrase)) {
    if (isOneCharacter(segment)) {
      alone += segment;
      continue;
    }
    words.push(pair(segment));
    alone = "";
  }
  const last = pair("");
  return last === "" ? words : [...words, last];
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
