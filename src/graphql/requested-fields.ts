import type { FragmentDefinitionNode, GraphQLResolveInfo, SelectionSetNode } from "graphql";

/**
 * The names of the fields that a request selects below the current field, along `path` (`[]`: its own fields,
 * `["nodes"]`: those of its nodes). Fragments are followed whatever their type, directives are ignored: a superset of
 * what is answered, for reads that fetch ahead in one statement.
 */
export function requestedFields(info: GraphQLResolveInfo, path: readonly string[] = []): Set<string> {
  const names = new Set<string>();
  for (const field of info.fieldNodes) {
    if (field.selectionSet) collect(field.selectionSet, path, info.fragments, names);
  }
  return names;
}

function collect(
  set: SelectionSetNode,
  path: readonly string[],
  fragments: Record<string, FragmentDefinitionNode>,
  names: Set<string>,
): void {
  for (const selection of set.selections) {
    if (selection.kind === "Field") {
      if (path.length === 0) names.add(selection.name.value);
      else if (selection.name.value === path[0] && selection.selectionSet)
        collect(selection.selectionSet, path.slice(1), fragments, names);
    } else {
      const inner =
        selection.kind === "InlineFragment" ? selection.selectionSet : fragments[selection.name.value]?.selectionSet;
      if (inner) collect(inner, path, fragments, names);
    }
  }
}
