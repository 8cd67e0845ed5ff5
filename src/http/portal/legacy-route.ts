import type { Route } from "../exchange.ts";
import { respondMoved } from "../respond.ts";
import type { Ask } from "./ask.ts";
import { CONTENT_PATH } from "./content-route.ts";
import { LegacyAddressDocument } from "./documents.generated.ts";

/**
 * Makes the route of paths that nothing else serves: one under which a content stood on an older site of the portal's host leads
 * on for good to its page; any other goes to `otherwise`.
 * @param portalHost the host of the portal's addresses; never the one that a request names
 */
export function legacyRoute(ask: Ask, portalHost: string, otherwise: Route): Route {
  return async (exchange) => {
    const { req, requestId, path, search } = exchange;
    const url = `https://${portalHost}${path}${search && `?${search}`}`;
    const asksForPage = (req.method === "GET" || req.method === "HEAD") && URL.canParse(url);
    const { content } = asksForPage ? await ask(requestId, LegacyAddressDocument, { url }) : { content: null };
    if (content === null) {
      await otherwise(exchange);
      return;
    }
    respondMoved(exchange, `${CONTENT_PATH}${content.slug}`);
  };
}
