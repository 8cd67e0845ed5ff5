import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import { print } from "graphql";

interface GraphQLAnswer<Data> {
  data?: Data | null;
  errors?: readonly { message: string; extensions?: { code?: string } }[];
}

/**
 * Asks one operation at `api`, the address of `/graphql`, and answers its data, typed as the operation is; with a token, as its owner.
 * @throws Error that says why there is no answer: the server's codes and messages, or that nothing answers there
 */
export async function ask<Data, Variables>(
  api: string,
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  token?: string,
): Promise<Data> {
  const response = await fetch(api, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      accept: "application/graphql-response+json",
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ query: print(document), variables }),
  }).catch((cause: unknown) => {
    throw new Error(`Nothing answers at ${api}. Is the server running? \`npm start\` starts one.`, { cause });
  });
  if (!response.headers.get("content-type")?.startsWith("application/graphql-response+json"))
    throw new Error(`${api} answered ${response.status}, and not as GraphQL does.`);
  const { data, errors = [] } = (await response.json()) as GraphQLAnswer<Data>;
  if (errors.length > 0 || !data) {
    const faults = errors.map(({ message, extensions }) => `${extensions?.code ?? "no code"}: ${message}`);
    throw new Error(`${api} refused the operation. ${faults.join("; ")}`);
  }
  return data;
}
