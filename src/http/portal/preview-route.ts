import type { GraphQLSchema } from "graphql";
import type { Context } from "../../graphql/context.ts";
import type { Route } from "../exchange.ts";
import { createAsk } from "./ask.ts";
import { contentPage } from "./content-page.ts";
import { absentPage } from "./content-route.ts";
import { ContentPageDocument } from "./documents.generated.ts";
import { type Frame, faultPage } from "./layout.ts";
import { pageRoute } from "./page-route.ts";
import type { ShownContent } from "./shown-content.ts";

/** Where share links lead. */
export const PREVIEW_PATH = "/preview/";

/** What a share link leads to: the context in which every address leads to its draft, and until when; null: nowhere (any more). */
export type OpenPreview = (
  secret: string,
) => Promise<{ contextFor: (request: { requestId: string }) => Context; slug: string; expiresAt: Date } | null>;

/** What the previews of drafts are made from. */
export interface PreviewOptions {
  readonly schema: GraphQLSchema;
  readonly openPreview: OpenPreview;
  readonly frame: Frame;
}

/**
 * Makes the route of share links: the page of a draft as it would be published now, kept by nobody and told to no search engine; 404
 * for a link that leads nowhere any more. The secret is in no log.
 */
export function previewRoute({ schema, openPreview, frame }: PreviewOptions): Route {
  const page = pageRoute(
    async ({ requestId, path }) => {
      const preview = await openPreview(path.slice(PREVIEW_PATH.length));
      if (!preview) return { status: 404, markup: absentPage(frame) };
      const { contextFor, slug, expiresAt } = preview;
      const { content } = await createAsk(schema, contextFor)(requestId, ContentPageDocument, { slug });
      return { status: 200, markup: contentPage(frame, content as ShownContent, { sharedUntil: expiresAt }) };
    },
    { faultPage: (requestId) => faultPage(frame, requestId), cacheControl: "private, no-store" },
  );
  return (exchange) => {
    exchange.loggedPath = PREVIEW_PATH;
    exchange.res.setHeader("x-robots-tag", "noindex, nofollow");
    return page(exchange);
  };
}
