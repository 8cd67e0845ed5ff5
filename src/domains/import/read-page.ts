import { type CheerioAPI, load } from "cheerio";
import { nestsDeeper, singleLine } from "../content/index.ts";
import type { Material } from "./material.ts";
import { bodyHtml, findAttachments, findBody, removeInvisible } from "./page-body.ts";
import { pageColumns, readBreadcrumbs, readCatalogue, readPageFields } from "./page-fields.ts";
import { MAX_DEPTH, TOO_DEEP } from "./too-deep.ts";

/** What is known of a page beside its HTML. */
export interface PageSource extends Pick<Material, "at" | "origin" | "id" | "url"> {}

/**
 * Finds in a crawled page what it states of its item: the page meta fields, columns, catalogue entry, attachments and the body
 * among the navigation. The body is empty where the page has none. Throws an ItemFault where it nests too deep to be parsed.
 */
export function pageMaterial(html: string, { at, origin, id, url }: PageSource): Material {
  if (nestsDeeper(html, MAX_DEPTH)) throw TOO_DEEP;
  const $ = load(html);
  const fields = readPageFields($);
  const address = url ?? fields.url;
  const baseUrl = $("base[href]").attr("href") ?? address ?? siteAddress(fields.siteDomain);
  const crumbs = readBreadcrumbs($);
  removeInvisible($);
  const body = findBody($);
  const attachments = body ? findAttachments($, body, baseUrl) : [];
  const found = body ? bodyHtml(body) : "";
  // A catalogue entry stands beside the text; the same words within it are the text's.
  body?.remove();
  const { catalogue, publishedAt } = readCatalogue($);
  return {
    at,
    origin,
    id,
    url: address,
    baseUrl,
    kind: null,
    title: fields.title ?? headline($, fields.siteName),
    summary: fields.summary,
    body: { html: found },
    keywords: fields.keywords,
    source: fields.source,
    publishedAt: fields.publishedAt ?? publishedAt,
    columns: pageColumns(fields, crumbs),
    attachments,
    catalogue,
    details: {},
  };
}

function siteAddress(domain: string | null): string | null {
  if (!domain) return null;
  const address = /^https?:\/\//.test(domain) ? domain : `http://${domain}`;
  return URL.canParse(address) ? address : null;
}

function headline($: CheerioAPI, siteName: string | null): string {
  const title = singleLine($("title").first().text());
  const own =
    siteName && title.endsWith(siteName) ? title.slice(0, -siteName.length).replace(/[\s\-_|]+$/u, "") : title;
  return own || singleLine($("h1").first().text());
}
