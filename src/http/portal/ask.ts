import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import { execute, type GraphQLSchema } from "graphql";
import type { Context } from "../../graphql/context.ts";

/**
 * Asks the public schema what any front end could ask it, and answers the data.
 * @throws GraphQLError the first fault of the answer
 */
export type Ask = <Data, Variables extends Record<string, unknown>>(
  requestId: string,
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
) => Promise<Data>;

/** Makes the way in which the pages read: the schema, as an anonymous caller sees it. */
export function createAsk(schema: GraphQLSchema, contextFor: (request: { requestId: string }) => Context): Ask {
  return async (requestId, document, variableValues) => {
    const { data, errors } = await execute({
      schema,
      document,
      variableValues,
      contextValue: contextFor({ requestId }),
    });
    const [fault] = errors ?? [];
    if (fault) throw fault;
    return data as never;
  };
}
