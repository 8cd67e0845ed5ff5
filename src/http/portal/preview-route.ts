import type { GraphQLSchema } from "graphql";
import type { ArchivedContent } from "../../domains/content/archive.ts";
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

/** What the previews of drafts are made from. */
export interface PreviewOptions {
  readonly schema: GraphQLSchema;
  readonly contextFor: (request: { requestId: string; shown: ArchivedContent }) => Context;
  /** The draft that a secret leads to; null: none. */
  readonly findShared: (secret: string) => Promise<{ content: ArchivedContent; expiresAt: Date } | null>;
  readonly frame: Frame;
}

/**
 * Makes the route of share links: the page of a draft as it would be published now, kept by nobody and told to no search engine; 404
 * for a link that leads nowhere any more. The secret is in no log.
 */
export function previewRoute({ schema, contextFor, findShared, frame }: PreviewOptions): Route {
  const page = pageRoute(
    async ({ requestId, path }) => {
      const shared = await findShared(path.slice(PREVIEW_PATH.length));
      if (!shared) return { status: 404, markup: absentPage(frame) };
      const { content: shown, expiresAt } = shared;
      const ask = createAsk(schema, (request) => contextFor({ ...request, shown }));
      const { content } = await ask(requestId, ContentPageDocument, { slug: shown.slug });
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
