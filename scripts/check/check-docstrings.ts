import { join, relative } from "node:path";
import ts from "typescript";
import { type Finding, filesBelow, isGenerated } from "./finding.ts";

/** Whether every export of src that another file of src imports has a docstring: it is a contract between two files. */
export async function checkDocstrings(root: string): Promise<Finding[]> {
  const files = filesBelow(root, "src", [".ts"]).map((path) => join(root, path));
  if (files.length === 0) {
    return [{ where: "src", problem: "no source file was seen", remedy: "run the check at the repository's root" }];
  }
  const program = programOf(files);
  const checker = program.getTypeChecker();
  const crossing = new Set<ts.Symbol>();
  for (const file of files) {
    const source = program.getSourceFile(file);
    if (source) collectImported(source, checker, crossing);
  }
  return [...crossing].flatMap((symbol) => docstringFinding(root, symbol)).sort((a, b) => (a.where < b.where ? -1 : 1));
}

/** A program of these files alone: libraries and generated code are large and say nothing of our docstrings. */
function programOf(files: string[]): ts.Program {
  const options: ts.CompilerOptions = {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    allowImportingTsExtensions: true,
    noEmit: true,
    noLib: true,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  host.resolveModuleNameLiterals = (literals, containingFile) =>
    literals.map(({ text }) =>
      text.startsWith(".") && text.endsWith(".ts") && !isGenerated(text)
        ? { resolvedModule: { resolvedFileName: join(containingFile, "..", text), extension: ".ts" } }
        : { resolvedModule: undefined },
    );
  return ts.createProgram(files, options, host);
}

function collectImported(source: ts.SourceFile, checker: ts.TypeChecker, crossing: Set<ts.Symbol>): void {
  const addAlias = (name: ts.Node) => {
    const symbol = checker.getSymbolAtLocation(name);
    if (symbol && symbol.flags & ts.SymbolFlags.Alias) crossing.add(checker.getAliasedSymbol(symbol));
  };
  const addModule = (specifier: ts.Node) => {
    const module = checker.getSymbolAtLocation(specifier);
    for (const symbol of module ? checker.getExportsOfModule(module) : []) {
      crossing.add(symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol);
    }
  };
  const look = (node: ts.Node): void => {
    if (ts.isImportSpecifier(node)) addAlias(node.name);
    else if (ts.isExportSpecifier(node) && node.parent.parent.moduleSpecifier) addAlias(node.name);
    else if (ts.isNamespaceImport(node)) addModule(node.parent.parent.moduleSpecifier);
    else if (ts.isExportDeclaration(node) && !node.exportClause && node.moduleSpecifier)
      addModule(node.moduleSpecifier);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      for (const argument of node.arguments) addModule(argument);
    }
    ts.forEachChild(node, look);
  };
  look(source);
}

function docstringFinding(root: string, symbol: ts.Symbol): Finding[] {
  const declarations = symbol.declarations ?? [];
  const first = declarations[0];
  if (!first || declarations.some(hasDocstring)) return [];
  const source = first.getSourceFile();
  const path = relative(root, source.fileName);
  if (isGenerated(path)) return [];
  return [
    {
      where: `${path}:${source.getLineAndCharacterOfPosition(first.getStart()).line + 1}`,
      problem: `${symbol.name} crosses files without a docstring`,
      remedy: "say what it promises: shapes, units, what null means, errors, source",
    },
  ];
}

function hasDocstring(declaration: ts.Declaration): boolean {
  return ts
    .getJSDocCommentsAndTags(declaration)
    .some((doc) => ts.isJSDoc(doc) && (doc.comment !== undefined || doc.tags !== undefined));
}
