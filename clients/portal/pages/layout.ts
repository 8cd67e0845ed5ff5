import { html } from "hono/html";
import type { ColumnLinkFragment } from "../operations/documents.generated.ts";
import { HOME_PATH, Links, type Page, SEARCH_PATH, type Site } from "../site.ts";

/** HTML in which every value was escaped. */
export type Html = ReturnType<typeof html>;

/** What a page says about itself. */
export interface PageHead {
  readonly path: string;
  readonly title: string;
  /** The way here from the front page; empty on the front page. */
  readonly breadcrumbs?: readonly ColumnLinkFragment[];
  /** The page meta fields (网页 meta 标签). */
  readonly meta?: readonly { name: string; content: string }[];
  /** Address of the original; undefined: this page is it. */
  readonly canonical?: string;
}

/** A whole page around its main part. */
export async function layOut(site: Site, head: PageHead, main: (links: Links) => Html): Promise<Page> {
  const links = new Links(site, head.path);
  const { title, breadcrumbs = [], meta = [], canonical } = head;
  const page = html`<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title === site.name ? title : `${title}_${site.name}`}</title>
${meta.map(({ name, content }) => html`<meta name="${name}" content="${content}">\n`)}
${canonical && html`<link rel="canonical" href="${canonical}">`}
<link rel="stylesheet" href="${links.to("site.css")}">
</head>
<body>
<a class="skip" href="#main">跳到正文</a>
<header>
<p class="site"><a href="${links.to(HOME_PATH)}">${site.name}</a></p>
<nav aria-label="栏目"><ul>
${site.columns.map(({ path, name }) => html`<li><a href="${links.toColumn(path)}">${name}</a></li>\n`)}
<li><a href="${links.to(SEARCH_PATH)}">搜索</a></li>
</ul></nav>
</header>
${breadcrumbs.length > 0 && trail(links, breadcrumbs)}
<main id="main">
${main(links)}
</main>
</body>
</html>
`;
  return { path: head.path, html: String(await page) };
}

function trail(links: Links, breadcrumbs: readonly ColumnLinkFragment[]): Html {
  return html`<nav aria-label="当前位置"><ol class="trail">
<li><a href="${links.to(HOME_PATH)}">首页</a></li>
${breadcrumbs.map(({ path, name }) => html`<li><a href="${links.toColumn(path)}">${name}</a></li>\n`)}
</ol></nav>`;
}
