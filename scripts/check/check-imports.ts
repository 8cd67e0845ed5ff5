import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { cruise, type ICruiseResult, type IForbiddenRuleType, type IModule } from "dependency-cruiser";
import { type Finding, filesBelow } from "./finding.ts";

/** Imported by the generated client, which is not followed. */
const importedByGenerated = "@prisma/client";

/**
 * Whether the imports of src and clients follow .dependency-cruiser.cjs, every file of them was looked at, and every
 * package that production installs is imported by src or bin.
 */
export async function checkImports(root: string): Promise<Finding[]> {
  const files = ["src", "clients"].flatMap((folder) => filesBelow(root, folder, [".ts"]));
  const config = createRequire(import.meta.url)("../../.dependency-cruiser.cjs");
  const folders = ["src", "bin", "clients"].filter((folder) => existsSync(join(root, folder)));
  const { output } = await cruise(folders, { ...config.options, ruleSet: config, validate: true, baseDir: root });
  const { modules, summary } = output as ICruiseResult;
  const seen = new Set(modules.map(({ source }) => source));
  const unseen = files.filter((path) => !seen.has(path));
  if (seen.size === 0 || unseen.length > 0) return [blindness(unseen)];
  const violations = summary.violations.map(({ from, to, rule, cycle }) => ({
    where: from,
    problem: `${rule.name}: imports ${cycle ? cycle.map(({ name }) => name).join(" → ") : to}`,
    remedy: commentOf(config.forbidden, rule.name),
  }));
  const product = modules.filter(({ source }) => !source.startsWith("clients/"));
  return [...violations, ...unusedPackages(root, product)];
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

function unusedPackages(root: string, modules: IModule[]): Finding[] {
  const { dependencies = {} } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const imported = new Set(modules.flatMap((module) => module.dependencies.map(({ module: name }) => packageOf(name))));
  return Object.keys(dependencies)
    .filter((name) => !imported.has(name) && name !== importedByGenerated)
    .map((name) => ({
      where: "package.json",
      problem: `nothing in src or bin imports ${name}`,
      remedy: "remove it, or move it to devDependencies",
    }));
}

function packageOf(specifier: string): string {
  return specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/");
}
