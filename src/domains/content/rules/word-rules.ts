import type { Finding, Rule } from "./rule.ts";

/** 错敏词: expressions that are wrong, from a list that each place keeps. */
export const wordList: Rule = {
  id: "word-list",
  level: "WARN",
  zh: "“{wrong}”应为“{right}”。",
  en: "“{wrong}” should be “{right}”.",
  source: "国办秘函〔2019〕19号（严重表述错误）；本地词表",
  check: (_, { texts, settings }) =>
    settings.words.flatMap(({ wrong, right, level }): Finding[] =>
      texts
        .filter(({ text, isAddress }) => !isAddress && text.includes(wrong))
        .map(({ path }) => ({ path, values: { wrong, right }, level })),
    ),
};
