import type { IncomingMessage, OutgoingHttpHeaders } from "node:http";
import type { Exchange } from "./exchange.ts";

/**
 * Origins whose pages may read answers: `"*"` or a list. Any origin is a safe default here: what anonymous callers
 * see is public, and a caller with rights sends a token that a foreign page does not have. Credentials (cookies) are never
 * allowed, because the API knows none.
 */
export type CorsOrigins = "*" | readonly string[];

const PREFLIGHT_HEADERS: OutgoingHttpHeaders = {
  "access-control-allow-methods": "GET, POST",
  "access-control-allow-headers": "Accept, Authorization, Content-Type, Tongyuan-Min-Cursor, X-Request-Id",
  "access-control-max-age": "86400",
};

/** None for an origin that is not allowed, whose browser then keeps the answer from the page. */
function corsHeaders(req: IncomingMessage, origins: CorsOrigins): OutgoingHttpHeaders {
  const { origin } = req.headers;
  if (origins !== "*" && (origin === undefined || !origins.includes(origin))) return {};
  return {
    "access-control-allow-origin": origins === "*" ? "*" : origin,
    "access-control-expose-headers": "X-Request-Id, Retry-After, Tongyuan-Cursor",
    ...(req.method === "OPTIONS" ? PREFLIGHT_HEADERS : {}),
  };
}

/** What an answer varies with beside its media type: the origin, when only some are allowed. */
function corsVary(origins: CorsOrigins): string[] {
  return origins === "*" ? [] : ["Origin"];
}

/** Sets the CORS headers of an answer to come. True: the request asked for nothing else, and is answered. */
export function answerPreflight({ req, res }: Exchange, origins: CorsOrigins): boolean {
  for (const [name, value] of Object.entries(corsHeaders(req, origins)))
    if (value !== undefined) res.setHeader(name, value);
  for (const name of corsVary(origins)) res.appendHeader("vary", name);
  if (req.method !== "OPTIONS") return false;
  res.writeHead(204).end();
  return true;
}
