import type { Circumstances, Finding, JudgedEdition, Rule, RuleProblem } from "./rule.ts";

/** Everything that stands against an edition or should be told of it: what blocks first, else in the order of the rules. */
export function judge<Details>(
  edition: JudgedEdition<Details>,
  circumstances: Circumstances,
  rules: readonly Rule<Details>[],
): RuleProblem[] {
  const { levels } = circumstances.settings;
  const problems = rules.flatMap((rule) => {
    const level = rule.isAbsolute ? undefined : levels[rule.id];
    if (level === "OFF") return [];
    return rule
      .check(edition, circumstances)
      .map((finding) => problemOf(rule, { ...finding, level: level ?? finding.level }));
  });
  return [...problems.filter(isBlocking), ...problems.filter((problem) => !isBlocking(problem))];
}

/** Whether a problem keeps what has it from being published. */
export function isBlocking({ level = "BLOCK" }: Pick<RuleProblem, "level">): boolean {
  return level === "BLOCK";
}

/** What people and programs are told of a finding. */
export function problemOf<Details>(
  rule: Pick<Rule<Details>, "id" | "level" | "zh" | "en" | "source">,
  { path, values = {}, level = rule.level }: Finding,
): RuleProblem {
  const said = (message: string) => message.replace(/\{(\w+)\}/g, (place, key) => String(values[key] ?? place));
  return { rule: rule.id, level, path, message: said(rule.zh), messageEn: said(rule.en), source: rule.source };
}
