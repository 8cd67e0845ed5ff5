import { type FragmentDefinitionNode, Kind, type OperationDefinitionNode, type SelectionSetNode } from "graphql";

/** What an operation amounts to once its fragments are flattened: a fragment counts at each of its spreads. */
export interface Shape {
  /** Levels of fields, leaves included. */
  depth: number;
  aliases: number;
  directives: number;
  /** Fields at the outermost level. */
  fields: number;
}

/** A document's fragments by name. */
export type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

const EMPTY: Shape = { depth: 0, aliases: 0, directives: 0, fields: 0 };

/**
 * Measures an operation. Each fragment is measured once, so the work grows with the document and not with what it
 * unfolds to. A fragment that spreads itself or that is missing counts nothing there: validation reports it.
 */
export function measureShape(operation: OperationDefinitionNode, fragments: Fragments): Shape {
  const measured = new Map<string, Shape>();

  function ofFragment(name: string): Shape {
    const known = measured.get(name);
    if (known) return known;
    const fragment = fragments.get(name);
    if (!fragment) return EMPTY;
    measured.set(name, EMPTY);
    const shape = { ...ofSelections(fragment.selectionSet) };
    shape.directives += fragment.directives?.length ?? 0;
    measured.set(name, shape);
    return shape;
  }

  function ofSelections(selectionSet: SelectionSetNode | undefined): Shape {
    const total = { ...EMPTY };
    for (const selection of selectionSet?.selections ?? []) {
      const isField = selection.kind === Kind.FIELD;
      const inner =
        selection.kind === Kind.FRAGMENT_SPREAD
          ? ofFragment(selection.name.value)
          : ofSelections(selection.selectionSet);
      total.depth = Math.max(total.depth, inner.depth + (isField ? 1 : 0));
      total.aliases += inner.aliases + (isField && selection.alias ? 1 : 0);
      total.directives += inner.directives + (selection.directives?.length ?? 0);
      total.fields += isField ? 1 : inner.fields;
    }
    return total;
  }

  const shape = { ...ofSelections(operation.selectionSet) };
  shape.directives += operation.directives?.length ?? 0;
  for (const variable of operation.variableDefinitions ?? []) shape.directives += variable.directives?.length ?? 0;
  return shape;
}
