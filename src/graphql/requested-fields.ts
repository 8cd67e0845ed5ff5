import type { GraphQLResolveInfo, SelectionSetNode } from "graphql";

/**
 * The names of the fields that a request selects below the current field, along `path` (`[]`: its own fields,
 * `["nodes"]`: those of its nodes). Fragments are followed whatever their type, directives are ignored: a superset of
 * what is answered, for reads that fetch ahead in one statement.
 */
export function requestedFields(info: GraphQLResolveInfo, path: readonly string[] = []): Set<string> {
  const names = new Set<string>();
  // Fragments that spread others twice unfold to 2^n fields; each is followed once at each level of the path.
  const followed = new Set<string>();

  function collect(set: SelectionSetNode | undefined, level: number): void {
    for (const selection of set?.selections ?? []) {
      if (selection.kind === "Field") {
        if (level === path.length) names.add(selection.name.value);
        else if (selection.name.value === path[level]) collect(selection.selectionSet, level + 1);
      } else if (selection.kind === "InlineFragment") {
        collect(selection.selectionSet, level);
      } else {
        const spread = `${level} ${selection.name.value}`;
        if (followed.has(spread)) continue;
        followed.add(spread);
        collect(info.fragments[selection.name.value]?.selectionSet, level);
      }
    }
  }

  for (const field of info.fieldNodes) collect(field.selectionSet, 0);
  return names;
}
