import { minuteAt } from "../../platform/day.ts";
import type { Route } from "../exchange.ts";
import type { Ask } from "./ask.ts";
import { contentPage } from "./content-page.ts";
import { ContentPageDocument } from "./documents.generated.ts";
import { TYPE_LABELS } from "./labels.ts";
import { type Frame, faultPage, plainPage } from "./layout.ts";
import { html, type Markup } from "./markup.ts";
import { pageRoute } from "./page-route.ts";
import type { WithdrawnContent } from "./shown-content.ts";

/** Where the pages of contents are served. */
export const CONTENT_PATH = "/c/";

/**
 * Makes the route of contents' pages: the page; 301 from a former slug and to what took its place; 410 with the public reason for what was withdrawn or is gone; 404
 * where nothing public ever was.
 */
export function contentRoute(ask: Ask, frame: Frame): Route {
  const render = async ({ requestId, path }: { requestId: string; path: string }) => {
    const slug = decodedSlug(path);
    const { content } = slug === null ? { content: null } : await ask(requestId, ContentPageDocument, { slug });
    if (content === null) return { status: 404, markup: absentPage(frame) };
    if (content.__typename === "Withdrawn") return { status: 410, markup: withdrawnPage(frame, content) };
    if (content.__typename === "Gone")
      return { status: 410, markup: withdrawnPage(frame, { ...content, withdrawnAt: content.goneAt }) };
    if (content.__typename === "Redirected")
      return content.to
        ? { movedTo: `${CONTENT_PATH}${content.to.slug}` }
        : { status: 410, markup: withdrawnPage(frame, { ...content, withdrawnAt: content.redirectedAt }) };
    if (content.slug !== slug) return { movedTo: `${CONTENT_PATH}${content.slug}` };
    return { status: 200, markup: contentPage(frame, content) };
  };
  return pageRoute(render, { faultPage: (requestId) => faultPage(frame, requestId) });
}

function decodedSlug(path: string): string | null {
  try {
    return decodeURIComponent(path.slice(CONTENT_PATH.length)) || null;
  } catch {
    return null;
  }
}

/** The page of an address at which nothing is. */
export function absentPage(frame: Frame): Markup {
  return plainPage(frame, "没有找到这个页面", [html`网址可能有误，或者页面从未在这里发布。`]);
}

function withdrawnPage(
  frame: Frame,
  { type, withdrawnAt, reason }: Pick<WithdrawnContent, "type" | "withdrawnAt" | "reason">,
): Markup {
  return plainPage(frame, "内容已撤下", [
    html`这里原有的${TYPE_LABELS[type]}已于${minuteAt(new Date(withdrawnAt))}撤下。`,
    html`原因：${reason ?? "未说明"}`,
  ]);
}
