import { isWellFormed, MAX_TEXT_LENGTH, type Problem, usableCharacters } from "../content/index.ts";

/** No list of a form that people fill in is longer; a longer one is a mistake or an attack. */
const MOST_ITEMS = 2_000;

/**
 * An input as it is worked with: without the characters that nobody sees and the marks that make a text read otherwise than it is. HTML is
 * left to the sanitiser. What no text or list may be is a problem at its place, so that every mutation refuses it before it asks anything.
 */
export function readInput<Input extends object>(input: Input): { input: Input; problems: Problem[] } {
  const problems: Problem[] = [];
  return { input: read(input, []) as Input, problems };

  function read(value: unknown, path: Problem["path"]): unknown {
    if (typeof value === "string") return readText(value, path);
    if (Array.isArray(value)) return readList(value, path);
    if (value === null || typeof value !== "object" || value instanceof Date) return value;
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, read(each, [...path, name])]));
  }

  function readText(text: string, path: Problem["path"]): string {
    if (/html$/i.test(String(path.at(-1)))) return text;
    if (text.length > MAX_TEXT_LENGTH)
      problems.push({ path, code: "OUT_OF_RANGE", message: `Has more than ${MAX_TEXT_LENGTH} characters.` });
    else if (!isWellFormed(text))
      problems.push({ path, code: "WRONG_FORMAT", message: "Holds a control character or half a surrogate pair." });
    return usableCharacters(text);
  }

  function readList(list: readonly unknown[], path: Problem["path"]): unknown[] {
    if (list.length <= MOST_ITEMS) return list.map((each, index) => read(each, [...path, index]));
    problems.push({ path, code: "OUT_OF_RANGE", message: `Holds more than ${MOST_ITEMS} items.` });
    return [];
  }
}
