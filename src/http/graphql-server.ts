import type { GraphQLSchema } from "graphql";
import { createAdmission } from "../graphql/admission/admission.ts";
import { DEFAULT_LIMITS, type Limits, overLimit } from "../graphql/admission/limits.ts";
import type { RequestParts } from "../graphql/admission/parameters.ts";
import { Refusal } from "../graphql/admission/refusal.ts";
import { type GraphQLMediaType, negotiateMediaType } from "./accept.ts";
import { answerPreflight, type CorsOrigins } from "./cors.ts";
import { startDeadline } from "./deadline.ts";
import type { Exchange, Route } from "./exchange.ts";
import { type ContextFor, createExecutor } from "./executor.ts";
import { type Freshness, requireFreshness, stateFreshness } from "./freshness.ts";
import { readBody } from "./read-body.ts";
import { respond, respondRefusal } from "./respond.ts";

/** What `/graphql` serves and how. */
export interface GraphQLServerOptions {
  schema: GraphQLSchema;
  contextFor: ContextFor;
  /** Where this instance is in the change log. */
  freshness: Freshness;
  limits?: Partial<Limits>;
  /** Time for one request, from its headers to its answer. */
  deadlineMs?: number;
  /** False: `__schema` and `__type` are refused. */
  introspection?: boolean;
  corsOrigins?: CorsOrigins;
  /** True in tests: an error code outside the closed list fails the request. */
  strictErrorCodes?: boolean;
}

const DEFAULT_DEADLINE_MS = 10_000;

/** Makes the route `/graphql`: GraphQL over HTTP by GET and POST, each request admitted before anything is executed. */
export function createGraphQLServer(options: GraphQLServerOptions): Route {
  const { schema, contextFor, freshness, introspection = true, corsOrigins = "*", strictErrorCodes = false } = options;
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const admit = createAdmission({ schema, limits, introspection });
  const execute = createExecutor({ schema, contextFor, strictErrorCodes });

  return async (exchange) => {
    const { req, res } = exchange;
    // An answer that was stored may be older than another request asks for.
    res.setHeader("vary", "Accept, Authorization, Tongyuan-Min-Cursor");
    stateFreshness(exchange, freshness);
    if (answerPreflight(exchange, corsOrigins)) return;
    const mediaType = negotiateMediaType(req.headers.accept);
    if (!mediaType) {
      respondRefusal(
        exchange,
        new Refusal("NOT_ACCEPTABLE", "Accept application/graphql-response+json or application/json."),
      );
      return;
    }
    const deadline = startDeadline(res, options.deadlineMs ?? DEFAULT_DEADLINE_MS);
    try {
      const refusal = await Promise.race([answer(exchange, mediaType, deadline.signal), deadline.expired]);
      if (refusal) respondRefusal(exchange, refusal, mediaType);
    } finally {
      deadline.clear();
    }
  };

  /** Sends the operation's answer, or returns the refusal to send instead. */
  async function answer(exchange: Exchange, mediaType: GraphQLMediaType, signal: AbortSignal): Promise<Refusal | null> {
    const parts = await readParts(exchange, limits);
    if (parts instanceof Refusal || parts === null) return parts;
    const operation = admit(parts);
    if (operation instanceof Refusal) return operation;
    exchange.facts.operationKind = operation.operation.operation;
    exchange.facts.cost = operation.cost.requested;
    if (operation.operationName) exchange.facts.operationName = operation.operationName;
    const notFresh = await requireFreshness(exchange, freshness);
    if (notFresh) return notFresh;
    const executed = await execute({ exchange, operation, mediaType, signal });
    if (!signal.aborted) respond(exchange, executed);
    return null;
  }
}

/** The request as admission wants it; null when the peer left while sending it. */
async function readParts({ req, search }: Exchange, limits: Limits): Promise<RequestParts | Refusal | null> {
  if (req.method === "GET") return { transport: "GET", search };
  if (req.method !== "POST") {
    return new Refusal("METHOD_NOT_ALLOWED", "Send GraphQL requests by GET or POST.", {
      headers: { allow: "GET, POST, OPTIONS" },
    });
  }
  const reading = await readBody(req, limits.bodyBytes);
  if (reading === "aborted") return null;
  if ("tooLargeBytes" in reading) return overLimit(limits, "bodyBytes", reading.tooLargeBytes);
  const { "content-type": contentType, "content-encoding": contentEncoding } = req.headers;
  return { transport: "POST", contentType, contentEncoding, body: reading.bytes };
}
