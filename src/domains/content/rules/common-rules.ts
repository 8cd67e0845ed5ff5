import { bodyEmpty, bodyNavigation } from "./body-rules.ts";
import { channelFormFigures, channelFormLimit, channelFormUnused } from "./channel-form-rules.ts";
import { linkFile, linkPrivate, linkTarget } from "./link-rules.ts";
import { personalData } from "./personal-data-rules.ts";
import { reprintNamed, reprintSource } from "./reprint-rules.ts";
import type { Rule } from "./rule.ts";
import { wordList } from "./word-rules.ts";

/** The rules that every content keeps, whatever its type. */
export const COMMON_RULES: readonly Rule[] = [
  personalData,
  bodyEmpty,
  bodyNavigation,
  wordList,
  reprintSource,
  reprintNamed,
  linkFile,
  linkPrivate,
  linkTarget,
  channelFormLimit,
  channelFormFigures,
  channelFormUnused,
];
