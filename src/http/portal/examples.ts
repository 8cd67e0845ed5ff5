import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type DefinitionNode, type FragmentDefinitionNode, Kind, parse, visit } from "graphql";

/** An operation to try. */
export interface Example {
  /** Unique; in addresses. */
  readonly name: string;
  readonly query: string;
}

/** What a channel shows now, as its front end would ask for it. */
export function channelExample(key: string): Example {
  const query = `# What the channel "${key}" shows: the newest five.
{
  contents(channel: "${key}", first: 5) {
    totalCount
    nodes {
      type
      title
      issuedAt
      url
    }
  }
}
`;
  return { name: key, query };
}

/** The operations of the consumers: each below `<folder>/<consumer>/`, with the fragments of that consumer that it uses. */
export function consumerExamples(folder: URL): Example[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => operationsBelow(name, fileURLToPath(new URL(`${name}/`, folder))));
}

function operationsBelow(consumer: string, directory: string): Example[] {
  const definitions = readdirSync(directory, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".graphql") && !path.includes("node_modules"))
    .sort()
    .flatMap((path) => parse(readFileSync(`${directory}/${path}`, "utf8")).definitions);
  const fragments = new Map(
    definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
    ),
  );
  return definitions.flatMap((definition) => {
    if (definition.kind !== Kind.OPERATION_DEFINITION || !definition.name) return [];
    const used = new Map<string, FragmentDefinitionNode>();
    collect(definition, fragments, used);
    const query = [definition, ...used.values()].map(textOf).join("\n\n");
    return [{ name: `${consumer}/${definition.name.value}`, query: `${query}\n` }];
  });
}

function collect(
  definition: DefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  used: Map<string, FragmentDefinitionNode>,
): void {
  visit(definition, {
    FragmentSpread({ name: { value } }) {
      const fragment = fragments.get(value);
      if (!fragment || used.has(value)) return;
      used.set(value, fragment);
      collect(fragment, fragments, used);
    },
  });
}

/** As it was written. */
function textOf({ loc }: DefinitionNode): string {
  return loc ? loc.source.body.slice(loc.start, loc.end) : "";
}
