import {
  type FieldNode,
  type FragmentSpreadNode,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  type InlineFragmentNode,
  isCompositeType,
  isIntrospectionType,
  isListType,
  isObjectType,
  isUnionType,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
} from "graphql";
import type { Fragments } from "./admission/shape.ts";

/** What a field may say about its cost, as `extensions: { cost: { … } satisfies FieldCost }` in its definition. */
export interface FieldCost {
  /** Objects that one value of the field counts as. Default: 1 for an object, 0 for a scalar or enum. */
  weight?: number;
  /** How many items a list without paging arguments is taken to hold. Default: 10. */
  assumedSize?: number;
  /** The size of a page when neither `first` nor `last` is given. Default: 20. */
  defaultPageSize?: number;
  /** The largest page; a larger `first` is refused by the field itself and counts as this. Default: 100. */
  maxPageSize?: number;
}

/** Extensions of a field that answers a long text: one counts as much as several objects, so that no answer holds thousands. */
export const LONG_TEXT = { cost: { weight: 5 } satisfies FieldCost };

/** Variables after coercion, defaults applied. */
export type Variables = Readonly<Record<string, unknown>>;

const ASSUMED_LIST_SIZE = 10;
const DEFAULT_PAGE_SIZE = 20;
const MAX_PAGE_SIZE = 100;

/** A selection's objects, for one object that it is made on. On a connection, `perItem` is what each item of the page adds. */
interface Selected {
  once: number;
  perItem: number;
}

/**
 * Counts the objects that an operation requests at most. A field with `first` or `last` requests that many, a list by
 * `ids` as many as there are ids, any other list its assumed size; what is selected on an object is requested as often
 * as the object is. A connection's edges, nodes and page info are free; alternatives by type add up; a fragment counts
 * at each spread; `@skip` and `@include` make nothing cheaper. The document must be valid. The work grows with the
 * document's length, not with what its fragments unfold to.
 */
export function countRequestedObjects(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: Fragments,
  variables: Variables,
): number {
  const counted = new Map<string, Selected>();
  const root = schema.getRootType(operation.operation);
  return root ? ofSelections(operation.selectionSet, root).once : 0;

  function ofSelections(selectionSet: SelectionSetNode | undefined, type: GraphQLNamedType | undefined): Selected {
    const total: Selected = { once: 0, perItem: 0 };
    if (!selectionSet || !isCompositeType(type)) return total;
    for (const selection of selectionSet.selections) {
      const selected = selection.kind === Kind.FIELD ? ofField(selection, type) : ofFragment(selection, type);
      total.once += selected.once;
      total.perItem += selected.perItem;
    }
    return total;
  }

  function ofFragment(node: FragmentSpreadNode | InlineFragmentNode, type: GraphQLCompositeType): Selected {
    if (node.kind === Kind.INLINE_FRAGMENT) {
      return ofSelections(node.selectionSet, node.typeCondition ? schema.getType(node.typeCondition.name.value) : type);
    }
    const name = node.name.value;
    const fragment = fragments.get(name);
    const selected =
      counted.get(name) ??
      ofSelections(fragment?.selectionSet, schema.getType(fragment?.typeCondition.name.value ?? ""));
    counted.set(name, selected);
    return selected;
  }

  function ofField(node: FieldNode, parent: GraphQLCompositeType): Selected {
    const field = findField(schema, parent, node.name.value);
    if (!field) return { once: 0, perItem: 0 };
    const type = getNamedType(field.type);
    const selected = ofSelections(node.selectionSet, type);
    if (isConnection(parent) && (field.name === "edges" || field.name === "nodes"))
      return { once: 0, perItem: selected.once };
    if (field.name === "pageInfo" && isConnection(parent)) return { once: 0, perItem: 0 };
    if (field.name === "node" && isEdge(parent)) return selected;

    const size = sizeOf(field, node, variables);
    const weight = costOf(field).weight ?? defaultWeight(parent, field);
    const once = isConnection(type)
      ? size * (weight + selected.perItem) + selected.once
      : size * (weight + selected.once);
    return { once, perItem: 0 };
  }
}

type Field = GraphQLField<unknown, unknown>;

function findField(schema: GraphQLSchema, parent: GraphQLCompositeType, name: string): Field | undefined {
  if (parent === schema.getQueryType()) {
    if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
    if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
  }
  return isUnionType(parent) ? undefined : parent.getFields()[name];
}

function costOf(field: Field): FieldCost {
  return (field.extensions.cost ?? {}) as FieldCost;
}

/** In introspection `ofType` only unwraps a type, so that the usual ten of them in a row cost nothing. */
function defaultWeight(parent: GraphQLCompositeType, field: Field): number {
  if (isIntrospectionType(parent) && field.name === "ofType") return 0;
  return isCompositeType(getNamedType(field.type)) ? 1 : 0;
}

function sizeOf(field: Field, node: FieldNode, variables: Variables): number {
  const {
    assumedSize = ASSUMED_LIST_SIZE,
    defaultPageSize = DEFAULT_PAGE_SIZE,
    maxPageSize = MAX_PAGE_SIZE,
  } = costOf(field);
  const pageArguments = field.args.filter(({ name }) => name === "first" || name === "last");
  if (pageArguments.length > 0 || isConnection(getNamedType(field.type))) {
    const asked = pageArguments
      .map((argument) => argumentValue(argument, node, variables))
      .filter((size) => typeof size === "number");
    return asked.length === 0 ? defaultPageSize : Math.min(Math.max(0, ...asked), maxPageSize);
  }
  if (!isListType(getNullableType(field.type))) return 1;
  const ids = field.args.find(({ name }) => name === "ids");
  const asked = ids && argumentValue(ids, node, variables);
  return Array.isArray(asked) ? asked.length : assumedSize;
}

/** An argument's value, null when it is absent without a default or given as something that is no number, list or variable. */
function argumentValue(argument: GraphQLArgument, node: FieldNode, variables: Variables): unknown {
  const value = node.arguments?.find(({ name }) => name.value === argument.name)?.value;
  if (value === undefined) return argument.defaultValue;
  if (value.kind === Kind.VARIABLE)
    return Object.hasOwn(variables, value.name.value) ? variables[value.name.value] : argument.defaultValue;
  if (value.kind === Kind.INT) return Number(value.value);
  if (value.kind === Kind.LIST) return value.values;
  return null;
}

function isConnection(type: GraphQLNamedType): boolean {
  return isObjectType(type) && "edges" in type.getFields() && "pageInfo" in type.getFields();
}

function isEdge(type: GraphQLNamedType): boolean {
  return isObjectType(type) && "cursor" in type.getFields() && "node" in type.getFields();
}
