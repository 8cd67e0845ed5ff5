import {
  type DocumentNode,
  type GraphQLArgument,
  type GraphQLInputType,
  type GraphQLOutputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isRequiredArgument,
  parse,
  validate,
} from "graphql";
import { schema } from "../../../../src/schema.ts";
import { documentOf, type Extent } from "./document-of.ts";
import { type GivenValue, type GivenValues, NESTED } from "./given-values.ts";

/** An operation on one root field. */
export interface Operation {
  readonly root: string;
  readonly document: DocumentNode;
  readonly source: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Variables that name nothing at all in place of what is hidden; null: nothing hidden is asked for. */
  readonly unknown: Readonly<Record<string, unknown>> | null;
}

/** An argument that says nothing without another one. */
const TOGETHER: Record<string, string> = { "content.asOf": "id" };

/**
 * Operations on every root field of Query: as it is, and with each value of each argument, of `varied` where that is given. A list says
 * everything once, and leaves where it is narrowed; anything else says everything for the first value of each argument.
 * @throws Error for an argument to which nothing can be given
 */
export function operationsOf(values: GivenValues, varied = values, most: Extent = "EVERYTHING"): Operation[] {
  return Object.values(schema.getQueryType()!.getFields()).flatMap(({ name: root, args, type }) => {
    const required = args
      .filter(isRequiredArgument)
      .map((arg) => [arg.name, given(root, arg.name, arg.type, values)[0]!.value]);
    const base = Object.fromEntries(required);
    const varying = args.filter(({ name }) => name !== "first");
    const first = isConnection(type) ? "LEAVES" : most;
    return [
      ...(varied === values ? [operation(root, base, null, most)] : []),
      ...varying.flatMap((arg) => withEach(root, arg, base, first)),
    ];
  });

  function withEach(root: string, arg: GraphQLArgument, base: Record<string, unknown>, first: Extent): Operation[] {
    const other = TOGETHER[`${root}.${arg.name}`];
    const together =
      other === undefined ? base : { ...base, [other]: valuesOf(`${root}.${other}`, other, "ID", values)[0]!.value };
    return given(root, arg.name, arg.type, varied).map(({ value, unknown }, index) => {
      const extent = index === 0 ? first : "LEAVES";
      const variables = { ...together, [arg.name]: value };
      return operation(root, variables, unknown === undefined ? null : { ...together, [arg.name]: unknown }, extent);
    });
  }

  /** The values of an argument or of a field of an input; of an object, each of its fields by itself. */
  function given(root: string, name: string, type: GraphQLInputType, from: GivenValues): readonly GivenValue[] {
    const named = getNamedType(type);
    if (isInputObjectType(named) && named.name !== "ColumnPath")
      return Object.values(named.getFields()).flatMap((field) =>
        given(root, field.name, field.type, from).map(({ value, unknown }) => ({
          value: { [field.name]: value },
          ...(unknown !== undefined && { unknown: { [field.name]: unknown } }),
        })),
      );
    const found = valuesOf(`${root}.${name}`, name, named.name, from);
    return isListType(getNullableType(type)) ? listsOf(found) : found;
  }

  function valuesOf(coordinate: string, name: string, type: string, from: GivenValues): readonly GivenValue[] {
    const own = from[coordinate] ?? from[name] ?? from[type];
    if (own) return own;
    if (from !== values) return [];
    const named = schema.getType(type);
    if (isEnumType(named)) return named.getValues().map((each) => ({ value: each.name }));
    if (type === "Boolean") return [{ value: true }, { value: false }];
    throw new Error(`nothing to give to ${coordinate}`);
  }
}

function isConnection(type: GraphQLOutputType): boolean {
  return getNamedType(type).name.endsWith("Connection");
}

/** Each value by itself, and as many of them together as may be. */
function listsOf(values: readonly GivenValue[]): GivenValue[] {
  const together = (some: readonly GivenValue[]): GivenValue => ({
    value: some.map(({ value }) => value),
    ...(some.every(({ unknown }) => unknown !== undefined) && { unknown: some.map(({ unknown }) => unknown) }),
  });
  const hundreds = Array.from({ length: Math.ceil(values.length / 100) }, (_, at) =>
    values.slice(at * 100, at * 100 + 100),
  );
  return [...values.map((value) => together([value])), ...hundreds.map(together)];
}

/** How much of a list is asked for: everything of a few, or the leaves of all. */
function pageOf(root: string, variables: Operation["variables"], extent: Extent) {
  const isPaged = schema
    .getQueryType()!
    .getFields()
    [root]!.args.some(({ name }) => name === "first");
  if (!isPaged || "last" in variables) return {};
  return "before" in variables ? { last: 3 } : { first: extent === "LEAVES" ? 100 : 4 };
}

const documents = new Map<string, Pick<Operation, "source" | "document">>();

function operation(
  root: string,
  variables: Operation["variables"],
  unknown: Operation["unknown"],
  extent: Extent,
): Operation {
  const page = pageOf(root, variables, extent);
  const all = { ...variables, ...page };
  const names = Object.keys(all);
  const key = [root, extent, ...names].join();
  const made = documents.get(key) ?? makeDocument(root, extent, names);
  documents.set(key, made);
  return { root, ...made, variables: all, unknown: unknown && { ...unknown, ...page } };
}

/** Documents of a field differ in their variables only, so that one of each extent is validated. */
function makeDocument(root: string, extent: Extent, names: readonly string[]) {
  const source = documentOf(root, names, NESTED, extent);
  const document = parse(source);
  const isKnown = validated.has(root + extent);
  validated.add(root + extent);
  const [error] = isKnown ? [] : validate(schema, document);
  if (error) throw error;
  return { source, document };
}

const validated = new Set<string>();
