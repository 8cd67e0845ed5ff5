import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { Refusal } from "../../graphql/admission/refusal.ts";
import type { Exchange, Route } from "../exchange.ts";
import { respond, respondRefusal } from "../respond.ts";
import { html, type Markup, markupText } from "./markup.ts";

/** What a site map is made from. */
export interface SitemapSource {
  /** When something in each file was last changed, one for each file. */
  files(): Promise<readonly Date[]>;
  /** The entries of a file, numbered from 1, in batches. */
  entries(file: number): AsyncIterable<readonly { readonly url: string; readonly lastModified: Date }[]>;
}

/** Where the site map is served; its files by `?page=`. */
export const SITEMAP_PATH = "/sitemap.xml";

const HEADERS = { "content-type": "application/xml; charset=utf-8", "cache-control": "public, max-age=300" };

/**
 * Makes the route of the site map: all addresses where one file holds them, else an index of files, `?page=1` and so on. Files
 * are streamed.
 * @param publicUrl the base of this API's absolute addresses: the index names its files in full
 */
export function sitemapRoute(source: SitemapSource, publicUrl: string): Route {
  return async (exchange) => {
    const { req, search } = exchange;
    if (req.method !== "GET" && req.method !== "HEAD") {
      respondRefusal(
        exchange,
        new Refusal("METHOD_NOT_ALLOWED", "The site map is read by GET.", { headers: { allow: "GET, HEAD" } }),
      );
      return;
    }
    const files = await source.files();
    const page = new URLSearchParams(search).get("page");
    if (page === null && files.length > 1) {
      await respondIndex(exchange, files, publicUrl);
      return;
    }
    const file = page === null ? 1 : Number(page);
    if (!Number.isInteger(file) || file < 1 || file > Math.max(1, files.length)) {
      respondRefusal(exchange, new Refusal("NOT_FOUND", `The site map has no page ${JSON.stringify(page)}.`));
      return;
    }
    await stream(exchange, source, file);
  };
}

async function respondIndex(exchange: Exchange, files: readonly Date[], publicUrl: string): Promise<void> {
  const body = html`<?xml version="1.0" encoding="UTF-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${files.map(
  (
    lastModified,
    index,
  ) => html`<sitemap>${location(`${publicUrl}${SITEMAP_PATH}?page=${index + 1}`, lastModified)}</sitemap>
`,
)}</sitemapindex>
`;
  const { "cache-control": cacheControl } = HEADERS;
  const headers = { "cache-control": cacheControl };
  respond(exchange, { status: 200, contentType: "application/xml", body: await markupText(body), headers });
}

async function stream({ req, res }: Exchange, source: SitemapSource, file: number): Promise<void> {
  res.writeHead(200, HEADERS);
  if (req.method === "HEAD") {
    res.end();
    return;
  }
  try {
    await pipeline(Readable.from(fileText(source, file)), res);
  } catch (error) {
    // A peer that leaves in the middle is no fault of ours.
    if ((error as NodeJS.ErrnoException).code !== "ERR_STREAM_PREMATURE_CLOSE") throw error;
  }
}

async function* fileText(source: SitemapSource, file: number): AsyncGenerator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n';
  for await (const entries of source.entries(file)) {
    yield await markupText(
      html`${entries.map(
        ({ url, lastModified }) => html`<url>${location(url, lastModified)}</url>
`,
      )}`,
    );
  }
  yield "</urlset>\n";
}

function location(url: string, lastModified: Date): Markup {
  return html`<loc>${url}</loc><lastmod>${lastModified.toISOString()}</lastmod>`;
}
