import {
  type GraphQLField,
  type GraphQLNamedType,
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from "graphql";
import { schema } from "../../../../src/schema.ts";

/** Literals of the arguments that fields below the root take, by name, or by field and name. */
export type NestedArguments = Readonly<Record<string, string>>;

/** How much a document selects. */
export type Extent = "EVERYTHING" | "LEAVES";

type Field = GraphQLField<unknown, unknown>;

/** Where in a page one goes on is asked at the root only. */
const PAGING = ["after", "before", "last"];

/**
 * The document that selects what the schema has below a root field of Query, which gets the arguments `given` by variables. What
 * stands below something of its own kind, such as a content that relates to a content, says its leaves. A field that can be narrowed is
 * selected as it is, and once more, its leaves, with all its arguments. LEAVES: of what has a name, only leaves, so that any caller may send it.
 * @throws Error for an argument that nothing is known to give to
 */
export function documentOf(
  root: string,
  given: readonly string[],
  nested: NestedArguments,
  extent: Extent = "EVERYTHING",
): string {
  const leaves = new Map<string, GraphQLNamedType>();
  const field = schema.getQueryType()!.getFields()[root]!;
  const taken = field.args.filter(({ name }) => given.includes(name));
  const declared = taken.map(({ name, type }) => `$${name}: ${type}`).join(", ");
  const passed = taken.map(({ name }) => `${name}: $${name}`).join(", ");
  const operation = `query${declared && ` (${declared})`} { ${root}${passed && `(${passed})`}${below(getNamedType(field.type), [])} }`;
  const fragments = [...leaves].map(
    ([name, type]) => `fragment ${name}Leaves on ${name} { __typename ${leavesOf(type)} }`,
  );
  return [operation, ...fragments].join("\n");

  function below(type: GraphQLNamedType, path: readonly string[]): string {
    if (isLeafType(type)) return "";
    const kind = kindOf(type);
    if (path.includes(kind.name)) {
      leaves.set(kind.name, kind);
      return ` { ...${kind.name}Leaves }`;
    }
    const onPath = isWrapper(kind) ? path : [...path, kind.name];
    return ` { ${inside(type, onPath)} }`;
  }

  function inside(type: GraphQLNamedType, path: readonly string[], prefix = ""): string {
    const own = fieldsOf(type).map((each) => selected(each, path, prefix));
    return ["__typename", ...own, ...alternatives(type, path)].filter(Boolean).join(" ");
  }

  /** What the possible types have beyond an abstract one; renamed, since fields of two types may have one name and two types. */
  function alternatives(type: GraphQLNamedType, path: readonly string[]): string[] {
    if (!isAbstractType(type)) return [];
    const shared = new Set(fieldsOf(type).map(({ name }) => name));
    const possible = schema.getPossibleTypes(type);
    const kinds = new Set(possible.map(kindOf).filter((kind) => isInterfaceType(kind) && kind !== type));
    if (extent === "LEAVES" && kinds.size === 0) return [];
    // With the fields of all nodes under names of their own a document would be over the limit of aliases.
    const others =
      extent === "LEAVES" && isInterfaceType(type) ? [] : possible.filter((each) => !kinds.has(kindOf(each)));
    return [
      ...[...kinds].map((kind, index) => {
        const prefix = index === 0 ? "" : `${kind.name}_`;
        return `... on ${kind.name} { ${inside(kind, [...path, kind.name], prefix)} }`;
      }),
      ...others.map((each) => {
        const more = fieldsOf(each).filter(({ name }) => !shared.has(name));
        const renamed = more.map((own) => selected(own, [...path, each.name], `${each.name}_`));
        return `... on ${each.name} { __typename ${renamed.join(" ")} }`;
      }),
    ];
  }

  function selected(each: Field, path: readonly string[], prefix = ""): string {
    const type = getNamedType(each.type);
    if (extent === "LEAVES" && !isLeafType(type) && path.some((name) => isNamed(schema.getType(name)!))) return "";
    const ofEdge = each.name === "node" ? [...path, kindOf(type).name] : path;
    const selection = below(type, ofEdge);
    const args = each.args.filter(({ name }) => !PAGING.includes(name));
    const required = literals(each, args.filter(isRequiredArgument));
    const plain = `${prefix && `${prefix}${each.name}: `}${each.name}${required}${selection}`;
    if (args.every(isRequiredArgument) || extent === "LEAVES") return plain;
    const narrowed = below(type, [...path, kindOf(type).name]);
    return `${plain} ${prefix}${each.name}_narrowed: ${each.name}${literals(each, args)}${narrowed}`;
  }

  function leavesOf(type: GraphQLNamedType): string {
    const all = (of: GraphQLNamedType) => fieldsOf(of).filter(isPlain);
    const own = all(type).map(({ name }) => name);
    if (!isAbstractType(type) || extent === "LEAVES") return own.join(" ");
    const fragments = schema.getPossibleTypes(type).map((possible) => {
      const more = all(possible).filter(({ name }) => !own.includes(name));
      return (
        more.length > 0 &&
        `... on ${possible.name} { ${more.map(({ name }) => `${possible.name}_${name}: ${name}`).join(" ")} }`
      );
    });
    return [...own, ...fragments.filter(Boolean)].join(" ");
  }

  function literals(of: Field, args: Field["args"]): string {
    const written = args.map(({ name }) => {
      const literal = nested[`${of.name}.${name}`] ?? nested[name];
      if (literal === undefined) throw new Error(`nothing to give to ${of.name} for the argument ${name}`);
      return `${name}: ${literal}`;
    });
    return written.length > 0 ? `(${written.join(", ")})` : "";
  }
}

function fieldsOf(type: GraphQLNamedType): Field[] {
  return "getFields" in type ? (Object.values(type.getFields()) as Field[]) : [];
}

function isPlain({ type, args }: Field): boolean {
  return isLeafType(getNamedType(type)) && args.length === 0;
}

/** What a type counts as: a content is a content and an edition an edition, of whatever type it is. */
function kindOf(type: GraphQLNamedType): GraphQLNamedType {
  const interfaces = isObjectType(type) ? type.getInterfaces() : [];
  return interfaces.find(({ name }) => name === "Content" || name === "Edition") ?? type;
}

/** What has a name or an id of its own, by which it can be asked for. */
function isNamed(type: GraphQLNamedType): boolean {
  return fieldsOf(type).some(({ name }) => name === "id" || name === "key" || name === "path");
}

/** What only holds others: it may stand below itself. */
function isWrapper({ name }: GraphQLNamedType): boolean {
  return /(Connection|Edge|Lookup)$|^Node$|^PageInfo$/.test(name);
}
