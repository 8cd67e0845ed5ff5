export { legacyAddress } from "./address.ts";
export type { Body } from "./body.ts";
export { absoluteAddress, htmlToText, sanitiseBody, textToHtml } from "./body.ts";
export type { ChannelForm } from "./channel-form.ts";
export { singleLine, usableCharacters } from "./characters.ts";
export type { Caller, CommandDeps, Effect, EffectContent, EffectHook, Outcome, Refusal } from "./commands/command.ts";
export { refuseSystem } from "./commands/person-needed.ts";
export { type Contact, contact } from "./contact.ts";
export type { ContentTypeDefinition } from "./content-type.ts";
export { CONTENT_TYPES, defineContentType, shownDetails } from "./content-type.ts";
export { textsOf } from "./details-texts.ts";
export { type ContentDraft, MAX_TITLE_LENGTH } from "./draft.ts";
export { wordsOfHtml } from "./html-words.ts";
export { allRules, judgeAbsolutely } from "./judgement.ts";
export { escapeText, wordsOfLine } from "./line-html.ts";
export type { Condition } from "./list.ts";
export { nestsDeeper } from "./nesting.ts";
export { isPageFurniture } from "./page-furniture.ts";
export * from "./parse.ts";
export {
  decodeRow,
  type EditionAttachment,
  type EditionBody,
  type EncodedRow,
  type PublicContent,
  type PublicRow,
  ROW,
} from "./public-content.ts";
export { type AdjacentContents, ContentReads } from "./reads.ts";
export { DEFAULT_RULE_SETTINGS, parseRuleSettings, type RuleSettings } from "./rule-settings.ts";
export {
  CHANNEL_LIMITS,
  type ChannelLimits,
  characterCount,
  postLength,
} from "./rules/channel-limits.ts";
export { figuresBeyond, figuresOf } from "./rules/figures.ts";
export { nameOfLinked, pathOfLink } from "./rules/link-path.ts";
export { isNavigation } from "./rules/navigation.ts";
export { personalDataProblems } from "./rules/personal-data-rules.ts";
export type {
  Circumstances,
  Finding,
  JudgedEdition,
  LinkedContent,
  LinkedForce,
  Path,
  Rule,
  RuleProblem,
} from "./rules/rule.ts";
export * from "./told.ts";
