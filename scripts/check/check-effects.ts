import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { type Finding, filesBelow } from "./finding.ts";

const pureFile = /^src\/(workflow\/|domains\/[^/]+\/(rules\.ts|rules\/|[^/]+-rules\.ts))/;

/** What reaches outside through a global name, which no import shows: [expression, what to do instead]. */
const impureGlobals: Record<string, string> = {
  "Date.now": "take the moment as an argument",
  "new Date": "take the moment as an argument",
  "performance.now": "take the moment as an argument",
  "Math.random": "take the number as an argument",
  "crypto.randomUUID": "take the id as an argument",
  fetch: "do it in a command or a read",
  setTimeout: "do it in a command or a read",
  setInterval: "do it in a command or a read",
};

/** Whether only config.ts reads the environment, and rules and the workflow are functions of their arguments alone. */
export async function checkEffects(root: string): Promise<Finding[]> {
  const files = filesBelow(root, "src", [".ts"]);
  if (files.length === 0) {
    return [{ where: "src", problem: "no source file was seen", remedy: "run the check at the repository's root" }];
  }
  return files.flatMap((path) => fileFindings(root, path));
}

function fileFindings(root: string, path: string): Finding[] {
  const source = ts.createSourceFile(path, readFileSync(join(root, path), "utf8"), ts.ScriptTarget.Latest, true);
  const findings: Finding[] = [];
  const look = (node: ts.Node): void => {
    const fault = environmentFault(node, path) ?? (pureFile.test(path) ? purityFault(node) : undefined);
    if (fault) findings.push({ where: `${path}:${lineOf(node, source)}`, ...fault });
    ts.forEachChild(node, look);
  };
  look(source);
  return findings;
}

function environmentFault(node: ts.Node, path: string): Omit<Finding, "where"> | undefined {
  if (path === "src/config.ts") return undefined;
  const readsEnv = ts.isPropertyAccessExpression(node) && node.getText() === "process.env";
  const importsEnv = ts.isImportDeclaration(node) && /^["'](node:)?process["']$/.test(node.moduleSpecifier.getText());
  if (!readsEnv && !importsEnv) return undefined;
  return {
    problem: "reads the environment",
    remedy: "let src/config.ts read and check it, and take it as an argument",
  };
}

function purityFault(node: ts.Node): Omit<Finding, "where"> | undefined {
  const called = ts.isCallExpression(node)
    ? node.expression.getText()
    : ts.isNewExpression(node) && !node.arguments?.length
      ? `new ${node.expression.getText()}`
      : "";
  const remedy = Object.hasOwn(impureGlobals, called) ? impureGlobals[called] : undefined;
  return remedy ? { problem: `a rule calls ${called}`, remedy } : undefined;
}

function lineOf(node: ts.Node, source: ts.SourceFile): number {
  return source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
}
