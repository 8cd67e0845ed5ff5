import { readFileSync } from "node:fs";
import { parseRuleSettings, type RuleSettings } from "./rule-settings.ts";

/** The settings of the rules in a file of JSON, or what is wrong with it. */
export function readRulesFile(path: string): { settings: RuleSettings } | { fault: string } {
  let stated: unknown;
  try {
    stated = JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    return { fault: `which cannot be read as JSON (${(error as Error).message})` };
  }
  const parsed = parseRuleSettings(stated);
  if (parsed.ok) return { settings: parsed.value };
  return {
    fault: `in which ${parsed.problems.map(({ path: at, message }) => `${at.join(".")}: ${message}`).join("; ")}`,
  };
}
