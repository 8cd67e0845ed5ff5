import { ask } from "../ask.ts";
import { eachNode } from "../each-node.ts";
import {
  ColumnPageDocument,
  type ColumnPageQuery,
  HomeDocument,
  ItemDocument,
  type ItemQuery,
  type PageNumberFragment,
  PortalContentsDocument,
  SiteMapDocument,
} from "./operations/documents.generated.ts";
import { columnPage } from "./pages/column-page.ts";
import { homePage } from "./pages/home-page.ts";
import { itemPage } from "./pages/item-page.ts";
import type { Item } from "./pages/item-parts.ts";
import { searchPage } from "./pages/search-page.ts";
import { listColumnPaths, type Page, type Site } from "./site.ts";

const HOME_ITEMS = 8;
const SLUGS_A_REQUEST = 100;

/** The columns of the portal, and the contents that it shows. */
export async function readSite(api: string, name: string): Promise<Site> {
  const { columns } = await ask(api, SiteMapDocument, {});
  const slugs = new Set<string>();
  const contents = eachNode(
    async (after) => (await ask(api, PortalContentsDocument, { first: SLUGS_A_REQUEST, after })).contents,
  );
  for await (const { slug } of contents) slugs.add(slug);
  return { name, columns, slugs };
}

/** Every page of the site: the front page, the search, the columns page by page, the contents. Each is read when it is asked for. */
export async function* readPages(api: string, site: Site, pageSize: number): AsyncGenerator<Page> {
  yield await homePage(site, await ask(api, HomeDocument, { size: HOME_ITEMS }));
  yield await searchPage(site, api);
  for (const path of listColumnPaths(site)) yield* readColumn(api, site, path, pageSize);
  for (const slug of site.slugs) {
    const { content } = await ask(api, ItemDocument, { slug });
    // Between the list and its page a content can be taken down or redirected: it has no page then.
    if (content && isShown(content)) yield await itemPage(site, content);
  }
}

function isShown(content: NonNullable<ItemQuery["content"]>): content is Item {
  return !["Withdrawn", "Redirected", "Gone"].includes(content.__typename);
}

async function* readColumn(api: string, site: Site, path: string, size: number): AsyncGenerator<Page> {
  const readPage = async (after: string | null): Promise<ColumnPageQuery["column"]> =>
    (await ask(api, ColumnPageDocument, { path, size, after })).column;
  let column = await readPage(null);
  for (let page = 1; column; page++) {
    yield await columnPage(site, column, page);
    const { next }: { next: PageNumberFragment | null } = column.contents.pageCursors;
    column = next && (await readPage(next.cursor));
  }
}
