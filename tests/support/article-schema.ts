import { buildSchema, type GraphQLObjectType, type GraphQLResolveInfo, type GraphQLSchema } from "graphql";
import type { FieldCost } from "../../src/graphql/cost.ts";

/** What a test makes the schema's `probe` fields do. The signal is the executor's: it aborts when the request is over. */
export type Probe = (call: { signal: AbortSignal }) => unknown;

const SDL = /* GraphQL */ `
  interface Node { id: ID! }
  type Organ { name: String parent: Organ }
  type Article implements Node {
    id: ID!
    title: String
    publisher: Organ
    topics: [Organ]
    columns: [Organ]
    self: Article
    related(first: Int!, after: String): ArticleConnection
  }
  type PageInfo { endCursor: String }
  type ArticleEdge { cursor: String node: Article }
  type ArticleConnection { edges: [ArticleEdge] nodes: [Article] pageInfo: PageInfo totalCount: Int facets: [Organ] }
  type Query {
    articles(first: Int, after: String, last: Int, before: String): ArticleConnection
    changes(first: Int): ArticleConnection
    preset(first: Int = 50): ArticleConnection
    article(id: ID): Article
    nodes(ids: [ID]!): [Node]
    total: Int
    echo(text: String): String
    deep(value: Deep): Int
    required(n: Int! = 1): Int
    probe: String
    probeOrFail: String!
  }
  input Deep { inner: Deep list: [Deep] }
  type Mutation { rename(title: String): Article }
  type Subscription { ticks: Int }
`;

const COSTS: Record<string, FieldCost> = {
  "Article.columns": { assumedSize: 3 },
  "Query.changes": { maxPageSize: 1_000 },
  "Query.total": { weight: 7 },
};

/**
 * A small schema with everything that admission and execution tell apart: connections, lists with and without a declared
 * size, lists by ids, an interface, a mutation, a subscription, and fields that do what the test says (default: answer "ok").
 */
export function articleSchema(probe: Probe = () => "ok"): GraphQLSchema {
  const schema = buildSchema(SDL);
  const resolve = (
    coordinate: string,
    resolver: (source: unknown, args: Record<string, unknown>, info: GraphQLResolveInfo) => unknown,
  ) => {
    fieldAt(schema, coordinate).resolve = (source, args, _context, info) => resolver(source, args, info);
  };
  for (const [coordinate, cost] of Object.entries(COSTS)) fieldAt(schema, coordinate).extensions = { cost };
  resolve("Query.articles", () => ({ edges: [], nodes: [], totalCount: 0 }));
  resolve("Query.article", (_, { id }) => ({ id: id ?? "1", title: "同源" }));
  resolve("Query.echo", (_, { text }) => text);
  resolve("Query.required", (_, { n }) => n);
  resolve("Article.self", (source) => source);
  resolve("Mutation.rename", (_, { title }) => ({ id: "1", title }));
  for (const name of ["probe", "probeOrFail"])
    resolve(`Query.${name}`, (_source, _args, info) => probe(info as unknown as { signal: AbortSignal }));
  return schema;
}

function fieldAt(schema: GraphQLSchema, coordinate: string) {
  const [typeName = "", fieldName = ""] = coordinate.split(".");
  const field = (schema.getType(typeName) as GraphQLObjectType).getFields()[fieldName];
  if (!field) throw new Error(`no field ${coordinate}`);
  return field;
}
