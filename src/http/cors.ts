import type { IncomingMessage, OutgoingHttpHeaders } from "node:http";

/**
 * Origins whose pages may read answers: `"*"` or a list. Any origin is a safe default here: what anonymous callers
 * see is public, and a caller with rights sends a token that a foreign page does not have. Credentials (cookies) are never
 * allowed, because the API knows none.
 */
export type CorsOrigins = "*" | readonly string[];

const PREFLIGHT_HEADERS: OutgoingHttpHeaders = {
  "access-control-allow-methods": "GET, POST",
  "access-control-allow-headers": "Accept, Authorization, Content-Type, X-Request-Id",
  "access-control-max-age": "86400",
};

/** The CORS headers of an answer; none for an origin that is not allowed, whose browser then keeps the answer from the page. */
export function corsHeaders(req: IncomingMessage, origins: CorsOrigins): OutgoingHttpHeaders {
  const { origin } = req.headers;
  if (origins !== "*" && (origin === undefined || !origins.includes(origin))) return {};
  return {
    "access-control-allow-origin": origins === "*" ? "*" : origin,
    "access-control-expose-headers": "X-Request-Id, Retry-After",
    ...(req.method === "OPTIONS" ? PREFLIGHT_HEADERS : {}),
  };
}

/** What an answer varies with beside its media type: the origin, when only some are allowed. */
export function corsVary(origins: CorsOrigins): string[] {
  return origins === "*" ? [] : ["Origin"];
}
