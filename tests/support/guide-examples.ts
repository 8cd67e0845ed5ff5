import { readFileSync } from "node:fs";

/** An example of a guide. */
export interface Example {
  language: string;
  text: string;
  /** Name of the file, where its first line is a comment that says so. */
  file: string | null;
  /** Line of the guide where it begins. */
  line: number;
  /** Of a GraphQL example: the JSON that follows it, `{}` where none does. */
  variables: object;
}

const FENCE = /^```(\w+)\n([\s\S]*?)^```\n(\s*```json\n([\s\S]*?)^```\n)?/gm;

/** The fenced examples of a Markdown file, in order. JSON that follows GraphQL is its variables and no example of its own. */
export function readExamples(path: string): Example[] {
  const guide = readFileSync(path, "utf8");
  return [...guide.matchAll(FENCE)].map(({ index, 1: language = "", 2: text = "", 4: variables = "{}" }) => ({
    language,
    text,
    file: /^(?:\/\/|#) (\S+\.\w+)\n/.exec(text)?.[1] ?? null,
    line: guide.slice(0, index).split("\n").length,
    variables: JSON.parse(variables),
  }));
}
