import { allRules, DEFAULT_RULE_SETTINGS, type RuleSettings } from "../../src/domains/content/index.ts";
import "../../src/schema.ts";

/** Whatever a rule finds is told, and keeps nothing back. */
export const LENIENT: RuleSettings = {
  ...DEFAULT_RULE_SETTINGS,
  levels: Object.fromEntries(allRules().map(({ id }) => [id, "WARN"])),
};
