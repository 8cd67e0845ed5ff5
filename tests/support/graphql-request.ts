/** How a test sends one operation. */
export type Transport = "POST" | "GET";

/** The transports that every guard is tried on. */
export const TRANSPORTS: readonly Transport[] = ["POST", "GET"];

/** An operation to send. */
export interface OperationRequest {
  query: string;
  operationName?: string;
  variables?: Record<string, unknown>;
}

/** One error of an answer. */
export interface AnswerError {
  message: string;
  path?: (string | number)[];
  locations?: unknown;
  extensions: Record<string, unknown>;
}

/** An answer with its body read. */
export interface GraphQLAnswer {
  status: number;
  headers: Headers;
  body: { data?: Record<string, unknown> | null; errors?: AnswerError[]; extensions?: Record<string, unknown> };
}

/** Sends an operation over a transport, as a client that wants `application/graphql-response+json` does. */
export async function send(url: string, transport: Transport, request: OperationRequest): Promise<GraphQLAnswer> {
  const accept = "application/graphql-response+json";
  if (transport === "POST") {
    const headers = { accept, "content-type": "application/json" };
    return answerOf(await fetch(url, { method: "POST", headers, body: JSON.stringify(request) }));
  }
  const search = new URLSearchParams({ query: request.query });
  if (request.operationName) search.set("operationName", request.operationName);
  if (request.variables) search.set("variables", JSON.stringify(request.variables));
  return answerOf(await fetch(`${url}?${search}`, { headers: { accept } }));
}

/** Reads an answer's JSON. */
export async function answerOf(response: Response): Promise<GraphQLAnswer> {
  return { status: response.status, headers: response.headers, body: (await response.json()) as GraphQLAnswer["body"] };
}
