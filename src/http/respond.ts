import type { OutgoingHttpHeaders } from "node:http";
import type { Refusal } from "../graphql/admission/refusal.ts";
import type { Exchange } from "./exchange.ts";

/** An answer in one piece. */
export interface Answer {
  status: number;
  contentType: string;
  body: string;
  headers?: OutgoingHttpHeaders;
}

/**
 * Sends an answer in one piece, once: when the peer is gone or another answer was sent, nothing happens. `no-store` unless the
 * headers say otherwise, and to HEAD the headers alone.
 */
export function respond({ req, res }: Exchange, { status, contentType, body, headers }: Answer): void {
  if (res.headersSent || res.destroyed) return;
  const bytes = Buffer.from(body);
  res.writeHead(status, {
    "cache-control": "no-store",
    ...headers,
    "content-type": `${contentType}; charset=utf-8`,
    "content-length": bytes.length,
    ...statusHeaders(status),
  });
  res.end(req.method === "HEAD" ? undefined : bytes);
}

/** Sends the peer on for good (301). */
export function respondMoved(exchange: Exchange, location: string): void {
  respond(exchange, { status: 301, contentType: "text/plain", body: `${location}\n`, headers: { location } });
}

/** Sends a refusal as GraphQL over HTTP wants it in the negotiated media type. */
export function respondRefusal(exchange: Exchange, refusal: Refusal, mediaType = "application/json"): void {
  exchange.facts.codes = [refusal.code];
  const status = refusal.documentFault && mediaType === "application/json" ? 200 : refusal.status;
  respond(exchange, {
    status,
    contentType: mediaType,
    body: JSON.stringify({ errors: refusal.errors }),
    headers: refusal.headers,
  });
}

/** Headers that a status must or should bring, whoever chose it. */
function statusHeaders(status: number): OutgoingHttpHeaders {
  if (status === 401) return { "www-authenticate": "Bearer" };
  if (status === 503) return { "retry-after": "1" };
  return {};
}
