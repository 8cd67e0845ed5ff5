import { createHash } from "node:crypto";
import { ERROR_CODES, type ErrorCode } from "../../graphql/error-codes.ts";
import { publicError } from "../../graphql/errors.ts";
import { namesTag } from "../etag.ts";
import type { Exchange, Route } from "../exchange.ts";
import { respond, respondMoved } from "../respond.ts";
import { type Markup, markupText } from "./markup.ts";

/** A page to send, or another place to go to. */
export type PageAnswer = { readonly status: number; readonly markup: Markup } | { readonly movedTo: string };

/**
 * What a page for people may do: nothing but show itself in its own style, and pictures from anywhere. The style attributes that
 * sanitised bodies keep (alignment) need the second directive.
 */
const PAGE_POLICY =
  "default-src 'none'; style-src 'self'; style-src-attr 'unsafe-inline'; img-src 'self' https: http: data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** How a route of pages is set up. */
export interface PageRouteOptions {
  /** What a fault of ours is shown as. */
  readonly faultPage: (requestId: string) => Markup;
  /** The Content-Security-Policy; left out: no script at all. */
  readonly policy?: string;
  /** Left out: whoever keeps a page asks whether it is still so. */
  readonly cacheControl?: string;
}

/**
 * Makes a route out of a function that renders pages: GET and HEAD only, an ETag over the bytes and 304 for those who have them,
 * a page instead of JSON when rendering fails. Nothing is stored without asking back, so that what is withdrawn is gone.
 */
export function pageRoute(
  render: (exchange: Exchange) => Promise<PageAnswer>,
  { faultPage, policy = PAGE_POLICY, cacheControl = "public, max-age=0, must-revalidate" }: PageRouteOptions,
): Route {
  return async (exchange) => {
    const { req, res, requestId, log } = exchange;
    if (req.method !== "GET" && req.method !== "HEAD") {
      respond(exchange, {
        status: 405,
        contentType: "text/plain",
        body: "GET, HEAD\n",
        headers: { allow: "GET, HEAD" },
      });
      return;
    }
    res.setHeader("content-security-policy", policy);
    try {
      await send(exchange, await render(exchange), cacheControl);
    } catch (error) {
      const { code } = publicError(error, { requestId, log, strict: false }).extensions as { code: ErrorCode };
      exchange.facts.codes = [code];
      const body = await markupText(faultPage(requestId));
      respond(exchange, { status: ERROR_CODES[code], contentType: "text/html", body });
    }
  };
}

async function send(exchange: Exchange, answer: PageAnswer, cacheControl: string): Promise<void> {
  if ("movedTo" in answer) {
    respondMoved(exchange, answer.movedTo);
    return;
  }
  const body = await markupText(answer.markup);
  const etag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`;
  const headers = { etag, "cache-control": cacheControl };
  const known = exchange.req.headers["if-none-match"];
  if (answer.status === 200 && known !== undefined && namesTag(known, etag)) exchange.res.writeHead(304, headers).end();
  else respond(exchange, { status: answer.status, contentType: "text/html", body, headers });
}
