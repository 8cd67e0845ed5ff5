import type { GraphQLSchema } from "graphql";
import type { Context } from "../../graphql/context.ts";
import type { Route } from "../exchange.ts";
import { notFound } from "../request-listener.ts";
import { createAsk } from "./ask.ts";
import { serveAsset } from "./assets.ts";
import { CONTENT_PATH, contentRoute } from "./content-route.ts";
import { consumerExamples } from "./examples.ts";
import { canExplore, explorerRoutes } from "./explorer.ts";
import { homeRoute } from "./home-page.ts";
import { legacyRoute } from "./legacy-route.ts";
import { postRoutes } from "./post/post-route.ts";
import { type OpenPreview, PREVIEW_PATH, previewRoute } from "./preview-route.ts";
import { SITEMAP_PATH, type SitemapSource, sitemapRoute } from "./sitemap-route.ts";

/** What the pages for people are made from. */
export interface PortalOptions {
  readonly schema: GraphQLSchema;
  /** The context of a page's operation: that of an anonymous caller. */
  readonly contextFor: (request: { requestId: string }) => Context;
  readonly openPreview: OpenPreview;
  readonly site: { readonly name: string };
  readonly sitemap: SitemapSource;
  /** The host of the portal's addresses. */
  readonly portalHost: string;
  /** Base of this API's absolute addresses. */
  readonly publicUrl: string;
  /** True: the explorer is served, where its packages are installed. */
  readonly explorer: boolean;
}

const STYLE_PATH = "/assets/portal.css";
const CLIENTS = new URL("../../../clients/", import.meta.url);

/** The pages for people: by path, and what answers the paths that nothing else serves. */
export interface PortalRoutes {
  readonly routes: Readonly<Record<string, Route>>;
  readonly otherwise: Route;
}

/** Makes the routes of the pages for people. They read the public schema, as any front end does, and nothing else. */
export function portalRoutes({
  schema,
  contextFor,
  site,
  sitemap,
  publicUrl,
  ...options
}: PortalOptions): PortalRoutes {
  const style = serveAsset(STYLE_PATH, new URL("portal.css", import.meta.url), "text/css");
  const frame = { siteName: site.name, styleSheet: style.address };
  const ask = createAsk(schema, contextFor);
  const examples = consumerExamples(CLIENTS);
  const explorer = options.explorer && canExplore();
  const routes = {
    "/": homeRoute(ask, { frame, examples, publicUrl, explorer }),
    [CONTENT_PATH]: contentRoute(ask, frame),
    [PREVIEW_PATH]: previewRoute({ schema, openPreview: options.openPreview, frame }),
    [SITEMAP_PATH]: sitemapRoute(sitemap, publicUrl),
    ...postRoutes(ask, frame),
    [STYLE_PATH]: style.route,
    ...(explorer ? explorerRoutes(ask, frame, examples) : {}),
  };
  return { routes, otherwise: legacyRoute(ask, options.portalHost, notFound) };
}
