import { dayAt, startOfDay } from "../../platform/day.ts";
import { ContentType } from "../../platform/db/index.ts";
import { CONTENT_TYPES } from "./content-type.ts";
import type { PreparedDraft } from "./draft.ts";
import { wordsOfHtml } from "./html-words.ts";
import type { RuleSettings } from "./rule-settings.ts";
import { COMMON_RULES } from "./rules/common-rules.ts";
import { judge } from "./rules/judge.ts";
import type { Circumstances, JudgedEdition, Rule, RuleProblem } from "./rules/rule.ts";
import { textFields } from "./text-fields.ts";

/** What is known of an edition's surroundings, as far as it does not follow from the edition itself. */
export type Surroundings = Omit<Circumstances, "texts" | "saysWithoutBody" | "told">;

/** Asks every rule of an edition's type. Pure. */
export function judgeEdition(edition: JudgedEdition, surroundings: Surroundings): RuleProblem[] {
  return judge(edition, circumstancesOf(edition, surroundings), rulesOf(edition));
}

/** Asks the rules that nobody is exempt from; they need nothing but the draft. Pure. */
export function judgeAbsolutely(draft: PreparedDraft, settings: RuleSettings, now: Date): RuleProblem[] {
  const today = dayAt(now);
  const surroundings = { today, issuedOn: today, publisherName: null, linked: [], facts: null, settings };
  return judge(
    draft,
    circumstancesOf(draft, surroundings),
    rulesOf(draft).filter(({ isAbsolute }) => isAbsolute),
  );
}

/** Every rule that there is, those that all types share first, then type by type, whichever domain was imported first. */
export function allRules(): Rule[] {
  const ofTypes = Object.values(ContentType).flatMap((type) => CONTENT_TYPES.get(type)?.rules ?? []);
  return [...new Set([...COMMON_RULES, ...ofTypes])];
}

function circumstancesOf(edition: JudgedEdition, surroundings: Surroundings): Circumstances {
  const saysWithoutBody = CONTENT_TYPES.get(edition.type)?.saysWithoutBody?.(edition.details) ?? false;
  const told = edition.channelForms.length > 0 ? wordsTold(edition, surroundings) : [];
  return { ...surroundings, saysWithoutBody, texts: textFields(edition), told };
}

function wordsTold({ type, details }: JudgedEdition, { today }: Surroundings): string[] {
  const told = CONTENT_TYPES.get(type)?.tell(details, startOfDay(today));
  if (!told) return [];
  const sections = [...told.before, ...told.after];
  const facts = [...told.facts, ...sections.flatMap((section) => section.facts)];
  return [...facts.map(([, value]) => value), ...sections.flatMap(({ heading, html }) => [heading, wordsOfHtml(html)])];
}

function rulesOf({ type }: Pick<JudgedEdition, "type">): readonly Rule[] {
  return [...COMMON_RULES, ...(CONTENT_TYPES.get(type)?.rules ?? [])];
}
