import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type ASTNode, Kind, parse, type StringValueNode, visit } from "graphql";
import type { Finding } from "./finding.ts";

const described = new Set<string>([
  Kind.SCALAR_TYPE_DEFINITION,
  Kind.OBJECT_TYPE_DEFINITION,
  Kind.INTERFACE_TYPE_DEFINITION,
  Kind.UNION_TYPE_DEFINITION,
  Kind.ENUM_TYPE_DEFINITION,
  Kind.INPUT_OBJECT_TYPE_DEFINITION,
  Kind.FIELD_DEFINITION,
  Kind.INPUT_VALUE_DEFINITION,
  Kind.ENUM_VALUE_DEFINITION,
  Kind.DIRECTIVE_DEFINITION,
]);

/** Whether every type, field, argument, enum value and directive of schema.graphql has a description. */
export async function checkDescriptions(root: string): Promise<Finding[]> {
  const path = join(root, "schema.graphql");
  if (!existsSync(path)) {
    return [{ where: "schema.graphql", problem: "it is missing", remedy: "run `npm run generate`" }];
  }
  const document = parse(readFileSync(path, "utf8"));
  const findings: Finding[] = [];
  const owners: string[] = [];
  let seen = 0;
  visit(document, {
    enter(node) {
      if (!described.has(node.kind)) return;
      seen += 1;
      owners.push(nameOf(node));
      if (descriptionOf(node)) return;
      findings.push({
        where: `schema.graphql:${node.loc?.startToken.line}`,
        problem: `${owners.join(".")} has no description`,
        remedy: "describe it where src defines it, then run `npm run generate`",
      });
    },
    leave(node) {
      if (described.has(node.kind)) owners.pop();
    },
  });
  return seen > 0
    ? findings
    : [{ where: "schema.graphql", problem: "it defines nothing", remedy: "run `npm run generate`" }];
}

function nameOf(node: ASTNode): string {
  return "name" in node && node.name ? node.name.value : "";
}

function descriptionOf(node: ASTNode): string {
  return "description" in node ? ((node.description as StringValueNode | undefined)?.value.trim() ?? "") : "";
}
