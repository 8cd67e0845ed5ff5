import type { IncomingHttpHeaders } from "node:http";
import type { GraphQLSchema } from "graphql";
import { createYoga, type Plugin } from "graphql-yoga";
import type { AdmittedOperation } from "../graphql/admission/admission.ts";
import type { Context } from "../graphql/context.ts";
import { ERROR_CODES, type ErrorCode } from "../graphql/error-codes.ts";
import { publicError } from "../graphql/errors.ts";
import type { GraphQLMediaType } from "./accept.ts";
import type { Exchange } from "./exchange.ts";
import type { Answer } from "./respond.ts";

/** What a context is made from. */
export interface ContextRequest {
  requestId: string;
  headers: IncomingHttpHeaders;
  operation: AdmittedOperation;
  /** Aborts at the deadline, and when the peer leaves. */
  signal: AbortSignal;
}

/** Makes the context of one operation. An ApiError that it throws (UNAUTHENTICATED) is the answer. */
export type ContextFor = (request: ContextRequest) => Context | Promise<Context>;

/** An admitted operation with what its execution needs of the request. */
export interface Execution {
  exchange: Exchange;
  operation: AdmittedOperation;
  mediaType: GraphQLMediaType;
  signal: AbortSignal;
}

/** What execution is set up with. */
export interface ExecutorOptions {
  schema: GraphQLSchema;
  contextFor: ContextFor;
  strictErrorCodes: boolean;
}

interface YogaContext {
  execution: Execution;
}

/**
 * Runs admitted operations in Yoga, which never sees the wire: it is handed the parsed and validated document and the one media
 * type that was negotiated. So admission cannot be gone around, and nothing is parsed or validated twice.
 */
export function createExecutor({
  schema,
  contextFor,
  strictErrorCodes,
}: ExecutorOptions): (execution: Execution) => Promise<Answer> {
  const yoga = createYoga<YogaContext>({
    schema,
    context: ({ execution: { exchange, operation, signal } }) =>
      contextFor({ requestId: exchange.requestId, headers: exchange.req.headers, operation, signal }),
    plugins: [useAdmittedOperation(), usePublicErrors(strictErrorCodes)],
    batching: false,
    cors: false,
    graphiql: false,
    landingPage: false,
    logging: false,
    maskedErrors: false,
    multipart: false,
    parserAndValidationCache: false,
  });

  return async (execution) => {
    const request = { method: "POST", headers: { accept: execution.mediaType } };
    const response = await yoga.fetch("http://localhost/graphql", request, { execution });
    return { status: response.status, contentType: execution.mediaType, body: await response.text() };
  };
}

/** Supplies parameters and document from admission, so that Yoga reads, parses and validates nothing. */
function useAdmittedOperation(): Plugin<YogaContext, YogaContext> {
  return {
    onRequestParse({ serverContext, setRequestParser }) {
      const { query, operationName, variables } = serverContext.execution.operation;
      setRequestParser(() => ({ query, variables, ...(operationName ? { operationName } : {}) }));
    },
    onParse({ context, setParsedDocument }) {
      setParsedDocument(context.execution.operation.document);
    },
    onValidate({ setResult }) {
      setResult([]);
    },
    onExecute({ args, context }) {
      Object.assign(args, { signal: context.execution.signal });
    },
  };
}

/**
 * Masks errors and reports the cost at the last step before serialisation, through which every result goes, also one
 * that Yoga makes itself. Yoga's own masking is off because it knows no request id.
 */
function usePublicErrors(strict: boolean): Plugin<YogaContext, YogaContext> {
  return {
    onResultProcess({ result, setResult, serverContext }) {
      if (Array.isArray(result) || Symbol.asyncIterator in result)
        throw new Error("a result in parts has no transport here");
      const { exchange, operation, signal } = serverContext.execution;
      if (signal.aborted) {
        // Nobody gets this result: the request was answered or its peer is gone, and what the abort broke is no fault.
        setResult({});
        return;
      }
      const { requestId, log } = exchange;
      const errors = result.errors?.map((error) => publicError(error, { requestId, log, strict }));
      const codes = [...new Set(errors?.map((error) => error.extensions.code as ErrorCode))];
      if (codes.length > 0) exchange.facts.codes = codes;
      const [code] = codes;
      // Yoga takes the status from here and leaves it out of the body. An answer with data is 200 whatever it lacks.
      const http = code && !("data" in result) ? { status: ERROR_CODES[code] } : undefined;
      setResult({
        ...result,
        ...(errors && { errors }),
        extensions: { ...result.extensions, cost: operation.cost, http },
      });
    },
  };
}
