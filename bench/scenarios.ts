import { bodyOf, type HttpConnection, postRequest } from "./load/http-connection.ts";

/** Something that contenders are asked for. */
export interface Question {
  readonly name: string;
  readonly title: string;
}

/** One question, asked of every contender in several variations by turns. */
export interface Scenario extends Question {
  /** Names the raw statement `sql/{statement}.sql`. */
  readonly statement: string;
  readonly document: string;
  /** For each variation the operation's variables, and the parameters of the raw statement that answers the same. */
  readonly variations: readonly {
    readonly variables: Record<string, unknown>;
    readonly parameters: readonly unknown[];
  }[];
}

const PAGE = 20;
const DEPTH = 8_000;

const LIST = `query List($after: String) {
  interpretations(first: ${PAGE}, after: $after) {
    nodes {
      id title summary url issuedAt medium interpreter
      publisher { key name } topics { key name } columns { path name }
      interprets(first: 3) { nodes { id title url issuedAt } }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;

const ITEM = `query Item($slug: String!) {
  content(slug: $slug) {
    ... on Interpretation {
      id title summary url issuedAt publishedAt edition medium interpreter body { html }
      publisher { key name } issuers { key name } topics { key name } columns { path name }
      attachments { name url }
      interprets(first: 10) { nodes { id title url issuedAt } }
    }
  }
}`;

const FILTERED = `query Filtered($topic: String!, $media: [InterpretationMedium!]!) {
  interpretations(first: ${PAGE}, filter: { topic: $topic, media: $media }) {
    totalCount
    nodes { id title url issuedAt medium publisher { key name } }
    pageInfo { hasNextPage }
  }
}`;

const NUMBERED = `query Numbered($after: String) {
  interpretations(first: ${PAGE}, after: $after) {
    totalCount
    nodes { id title url issuedAt }
    pageCursors(size: ${PAGE}) { around { page cursor isCurrent } last { page cursor } }
  }
}`;

/** Finds, by asking the product, the cursors and slugs of the set that the scenarios vary over. */
export async function makeScenarios(product: HttpConnection): Promise<Scenario[]> {
  const edges = await listEdges(product, DEPTH + 10 * PAGE);
  const after = (depth: number) => {
    const { cursor } = edges[depth - 1] ?? { cursor: null };
    return { variables: { after: cursor }, parameters: cursor ? positionIn(cursor) : [null, null] };
  };
  const pages = Array.from({ length: 10 }, (_, page) => page * PAGE);
  const topics = await ask<{ topics: { key: string }[] }>(product, "{ topics(scheme: PILOT_FIELD) { key } }");
  return [
    {
      name: "list",
      title: "list of 20 with relations",
      statement: "list",
      document: LIST,
      variations: pages.map(after),
    },
    {
      name: "item",
      title: "one item with body",
      statement: "item",
      document: ITEM,
      variations: edges.slice(0, 500).map(({ node: { slug } }) => ({ variables: { slug }, parameters: [slug] })),
    },
    {
      name: "filtered",
      title: "filtered list of 20 + count",
      statement: "filtered",
      document: FILTERED,
      variations: topics.topics.slice(0, 10).map(({ key }) => ({
        variables: { topic: key, media: ["CHART"] },
        parameters: [key, "CHART"],
      })),
    },
    {
      name: "deep",
      title: `list of 20 with relations at depth ${DEPTH}`,
      statement: "list",
      document: LIST,
      variations: pages.map((depth) => after(DEPTH + depth)),
    },
    {
      name: "numbered",
      title: `numbered page ${DEPTH / PAGE + 1} + count + page cursors`,
      statement: "numbered",
      document: NUMBERED,
      variations: pages.map((depth) => ({ ...after(DEPTH + depth), parameters: [DEPTH + depth] })),
    },
  ];
}

interface Edge {
  cursor: string;
  node: { slug: string };
}

async function listEdges(product: HttpConnection, count: number): Promise<Edge[]> {
  const document =
    "query ($after: String) { interpretations(first: 100, after: $after) { edges { cursor node { slug } } } }";
  const edges: Edge[] = [];
  while (edges.length < count) {
    const page = await ask<{ interpretations: { edges: Edge[] } }>(product, document, { after: edges.at(-1)?.cursor });
    if (page.interpretations.edges.length === 0)
      throw new Error(`the set has ${edges.length} items; ${count} are needed`);
    edges.push(...page.interpretations.edges);
  }
  return edges;
}

async function ask<Data>(product: HttpConnection, query: string, variables?: Record<string, unknown>): Promise<Data> {
  const answer = bodyOf(await product.send(postRequest("/graphql", { query, variables })));
  return (JSON.parse(answer) as { data: Data }).data;
}

/** Issued at and id of the row that a cursor stands for: the harness may look inside, so that the raw server pages alike. */
function positionIn(cursor: string): [string, string] {
  const [, , issuedAtMs, id] = JSON.parse(Buffer.from(cursor, "base64url").toString()) as [
    number,
    string,
    number,
    string,
  ];
  return [new Date(issuedAtMs).toISOString(), id];
}
