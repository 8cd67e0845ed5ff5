import { readFileSync } from "node:fs";
import { ApolloClient, HttpLink, InMemoryCache } from "@apollo/client";
import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import { Client, cacheExchange, fetchExchange } from "@urql/core";
import { buildSchema, type DocumentNode, isAbstractType } from "graphql";
import { ask } from "../../clients/ask.ts";

/** A way to ask an operation; throws when the answer holds errors. */
export type Ask = (document: DocumentNode, variables: object) => Promise<unknown>;

/** Plain fetch, urql and Apollo, each set up as its own documentation says for an API with interfaces and unions. */
export function graphqlClients(api: string): Record<"fetch" | "urql" | "Apollo", Ask> {
  const urql = new Client({ url: api, exchanges: [cacheExchange, fetchExchange], preferGetMethod: false });
  const cache = new InMemoryCache({ possibleTypes: possibleTypes() });
  const apollo = new ApolloClient({ link: new HttpLink({ uri: api }), cache });
  return {
    fetch: (document, variables) => ask(api, document as TypedDocumentNode<unknown, object>, variables),
    urql: async (document, variables) => {
      const { data, error } = await urql.query(document, variables).toPromise();
      if (error) throw error;
      return data;
    },
    Apollo: async (query, variables) => (await apollo.query({ query, variables })).data,
  };
}

/** Which types an interface or a union stands for: Apollo's cache cannot match fragments on them without. */
function possibleTypes(): Record<string, string[]> {
  const schema = buildSchema(readFileSync("schema.graphql", "utf8"));
  const abstract = Object.values(schema.getTypeMap()).filter(isAbstractType);
  return Object.fromEntries(abstract.map((type) => [type.name, schema.getPossibleTypes(type).map(({ name }) => name)]));
}
