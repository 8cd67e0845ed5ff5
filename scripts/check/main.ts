/**
 * `tsx scripts/check/main.ts` runs every check, two at a time, each in a process of its own, and ends with a table.
 * `tsx scripts/check/main.ts types imports` runs the named ones here. The exit code is 1 when any found a fault. What is
 * checked is the current directory.
 */
import { spawn } from "node:child_process";
import { availableParallelism } from "node:os";
import type { Check, Finding } from "./finding.ts";

/** The checks by name, slowest first. Loaded one by one: TypeScript or the schema is not paid for where it is not used. */
const checks: Record<string, () => Promise<Check>> = {
  types: async () => (await import("./check-types.ts")).checkTypes,
  generated: async () => (await import("./check-generated.ts")).checkGenerated,
  migrations: async () => (await import("./check-migrations.ts")).checkMigrations,
  imports: async () => (await import("./check-imports.ts")).checkImports,
  docstrings: async () => (await import("./check-docstrings.ts")).checkDocstrings,
  style: async () => (await import("./check-style.ts")).checkStyle,
  effects: async () => (await import("./check-effects.ts")).checkEffects,
  descriptions: async () => (await import("./check-descriptions.ts")).checkDescriptions,
  files: async () => (await import("./check-files.ts")).checkFiles,
};
const root = process.cwd();

const names = process.argv.slice(2);
process.exitCode = (await (names.length > 0 ? runHere(names) : runAll())) ? 0 : 1;

async function runHere(names: string[]): Promise<boolean> {
  let good = true;
  for (const name of names) {
    const load = checks[name];
    if (!load) throw new Error(`There is no check "${name}". There are: ${Object.keys(checks).join(", ")}.`);
    const findings = await (await load())(root);
    print(name, findings);
    good &&= findings.every(({ question }) => question);
  }
  return good;
}

function print(name: string, findings: Finding[]): void {
  for (const { where, problem, remedy, question } of findings) {
    console.log(`${question ? "question" : "FAULT"} [${name}] ${where}\n  ${problem}\n  → ${remedy}`);
  }
}

async function runAll(): Promise<boolean> {
  const waiting = Object.keys(checks);
  const rows: string[] = [];
  let good = true;
  const worker = async () => {
    for (let name = waiting.shift(); name; name = waiting.shift()) {
      const startedAt = performance.now();
      const { passed, output } = await runApart(name);
      process.stdout.write(output);
      rows.push(
        `${name.padEnd(14)}${passed ? "ok    " : "FAILED"}${((performance.now() - startedAt) / 1000).toFixed(1).padStart(8)} s`,
      );
      good &&= passed;
    }
  };
  await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, worker));
  console.log(`\n${rows.sort().join("\n")}`);
  return good;
}

function runApart(name: string): Promise<{ passed: boolean; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...process.execArgv, import.meta.filename, name], {
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (output += chunk));
    child.on("error", reject);
    child.on("close", (code) => resolve({ passed: code === 0, output }));
  });
}
