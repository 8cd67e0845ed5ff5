import { createRequire } from "node:module";
import { cruise, type ICruiseResult, type IForbiddenRuleType } from "dependency-cruiser";
import { type Finding, filesBelow } from "./finding.ts";

/** Whether the imports of src follow .dependency-cruiser.cjs, and every file of src was looked at. */
export async function checkImports(root: string): Promise<Finding[]> {
  const files = filesBelow(root, "src", [".ts"]);
  const config = createRequire(import.meta.url)("../../.dependency-cruiser.cjs");
  const { output } = await cruise(["src"], { ...config.options, ruleSet: config, validate: true, baseDir: root });
  const { modules, summary } = output as ICruiseResult;
  const seen = new Set(modules.map(({ source }) => source));
  const unseen = files.filter((path) => !seen.has(path));
  if (seen.size === 0 || unseen.length > 0) return [blindness(unseen)];
  return summary.violations.map(({ from, to, rule, cycle }) => ({
    where: from,
    problem: `${rule.name}: imports ${cycle ? cycle.map(({ name }) => name).join(" → ") : to}`,
    remedy: commentOf(config.forbidden, rule.name),
  }));
}

/** A tool that cannot read TypeScript sees no module and finds no fault; that must not pass. */
function blindness(unseen: string[]): Finding {
  return {
    where: "src",
    problem: unseen.length > 0 ? `not seen: ${unseen.join(", ")}` : "no module was seen",
    remedy: "see that dependency-cruiser finds a TypeScript that it can use, and that src exists",
  };
}

function commentOf(rules: IForbiddenRuleType[], name: string): string {
  return rules.find((rule) => rule.name === name)?.comment ?? "";
}
