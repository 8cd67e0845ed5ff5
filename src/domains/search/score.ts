import type { Attempt } from "./attempts.ts";

// What each sign is worth. All of a query's words in the title weigh more than anything that a body can say.
const OWN_NUMBER = 100_000;
const PART_OF_OWN_NUMBER = 50_000;
const TITLE_IS_QUERY = 2_000;
const ALL_WORDS_IN_TITLE = 1_000;
const ALL_PHRASES_IN_TITLE = 400;
const ALL_WORDS_IN_HEAD = 300;
/** For a title that says nothing else. */
const COVERAGE = 200;
const OCTETS = 3;
const PHRASES_IN_BODY = 600;
/** For words that a body says at once, falling to nothing at EARLY characters. */
const EARLINESS = 100;
const EARLY = 1_000;

type Word = (text: string) => string;

/**
 * The score of a match by what stands in its row, over `c`: an int. `number` is the parameter of the number looked for; null: none.
 */
export function scoreSql({ words, phrases, whole }: Attempt, word: Word, number: string | null): string {
  const units = sum(words.map(({ length }) => length));
  const parts = [
    `case when c.title = ${word(whole)} then ${TITLE_IS_QUERY} else 0 end`,
    ...words.map((text) => {
      const [title, head] = [ALL_WORDS_IN_TITLE, ALL_WORDS_IN_HEAD].map((all) => share(all, text, units));
      // Octets, which are stored, where characters would be counted anew: three of them a Han character.
      const covered = `${COVERAGE * OCTETS * text.length} / greatest(octet_length(c.title), 1)`;
      return `case when strpos(c.title, ${word(text)}) > 0 then ${title} + ${covered} when strpos(c.head, ${word(text)}) > 0 then ${head} else 0 end`;
    }),
    ...contained(phrases, "title", ALL_PHRASES_IN_TITLE, word),
  ];
  if (number) {
    const own = `c.number = ${number}::text then ${OWN_NUMBER}`;
    parts.push(
      `case when ${own} when right(c.number, length(${number}::text)) = ${number}::text then ${PART_OF_OWN_NUMBER} else 0 end`,
    );
  }
  return `(${parts.join(" + ")})`;
}

/** What the body of a match adds to its score, over `c`. */
export function evidenceSql({ words, phrases }: Attempt, word: Word): string {
  const units = sum(words.map(({ length }) => length));
  const early = words.map((text) => {
    const most = share(EARLINESS, text, units);
    const at = `coalesce(nullif(strpos(c.body, ${word(text)}), 0), ${EARLY})`;
    return `greatest(0, ${most} - ${most} * ${at} / ${EARLY})`;
  });
  return [...early, ...contained(phrases, "body", PHRASES_IN_BODY, word), "0"].join(" + ");
}

function contained(texts: readonly string[], column: "title" | "body", all: number, word: Word): string[] {
  const units = sum(texts.map(({ length }) => length));
  return texts.map(
    (text) => `case when strpos(c.${column}, ${word(text)}) > 0 then ${share(all, text, units)} else 0 end`,
  );
}

function share(all: number, { length }: string, units: number): number {
  return Math.round((all * length) / units);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
