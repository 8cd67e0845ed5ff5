import { type FieldNode, type FragmentDefinitionNode, type GraphQLResolveInfo, Kind, parse } from "graphql";
import { expect, it } from "vitest";
import { requestedFields } from "../../../src/graphql/requested-fields.ts";

/** What a resolver of the document's first root field is told. */
function infoOf(source: string): GraphQLResolveInfo {
  const fieldNodes: FieldNode[] = [];
  const fragments: Record<string, FragmentDefinitionNode> = {};
  for (const definition of parse(source).definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
    if (definition.kind === Kind.OPERATION_DEFINITION)
      fieldNodes.push(definition.selectionSet.selections[0] as FieldNode);
  }
  return { fieldNodes, fragments } as unknown as GraphQLResolveInfo;
}

it.each<[string, string, string[], string[]]>([
  ["its own fields", "{list{total nodes{a}}}", [], ["total", "nodes"]],
  ["those of a field below", "{list{total nodes{a b}}}", ["nodes"], ["a", "b"]],
  ["none below a field that is not asked for", "{list{total}}", ["nodes"], []],
  ["those in inline fragments of any type", "{list{nodes{a ...on A{b} ...{c}}}}", ["nodes"], ["a", "b", "c"]],
  [
    "those in fragments at each level",
    "{list{...P}} fragment P on L{nodes{...N}} fragment N on A{a}",
    ["nodes"],
    ["a"],
  ],
  [
    "those of one fragment that stands at two levels",
    "{list{...P nodes{node{...P}}}} fragment P on L{nodes{a}}",
    ["nodes"],
    ["a", "node"],
  ],
])("names %s", (_, source, path, names) => {
  expect([...requestedFields(infoOf(source), path)].sort()).toEqual(names.sort());
});

it("follows fragments that unfold to 2^200 fields once each", () => {
  const spreads = Array.from({ length: 200 }, (_, n) => `fragment F${n} on A{...F${n + 1} ...F${n + 1}}`).join(" ");
  const info = infoOf(`{list{nodes{...F0}}} ${spreads} fragment F200 on A{a}`);
  expect(requestedFields(info, ["nodes"])).toEqual(new Set(["a"]));
});
