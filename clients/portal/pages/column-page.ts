import { html } from "hono/html";
import type { ColumnPageQuery } from "../operations/documents.generated.ts";
import { columnPath, type Links, type Page, type Site } from "../site.ts";
import { cardList } from "./card-list.ts";
import { type Html, layOut } from "./layout.ts";

type Column = ColumnPageQuery["column"] & {};

/** One page of a column's list; `page` counts from 1. */
export function columnPage(site: Site, column: Column, page: number): Promise<Page> {
  const { path, name, description, breadcrumbs, children, pinned, contents } = column;
  return layOut(
    site,
    { path: columnPath(path, page), title: page === 1 ? name : `${name}（第${page}页）`, breadcrumbs },
    (links) => html`<h1>${name}</h1>
${description && html`<p>${description}</p>`}
${
  children.length > 0 &&
  html`<nav aria-label="下级栏目"><ul class="row">
${children.map((child) => html`<li><a href="${links.toColumn(child.path)}">${child.name}</a></li>\n`)}
</ul></nav>`
}
${page === 1 && pinned.length > 0 && html`<section aria-label="置顶">${cardList(links, pinned)}</section>`}
${cardList(links, contents.nodes, { summaries: true })}
${pageNumbers(links, column)}`,
  );
}

/** "共1268条 64页", and the way to the pages around this one. */
function pageNumbers(links: Links, { path, contents }: Column): Html {
  const { first, previous, around, next, last } = contents.pageCursors;
  const toPage = (label: string | number, page: number) =>
    html`<li><a href="${links.toColumn(path, page)}">${label}</a></li>\n`;
  return html`<nav aria-label="页码"><p>共${contents.totalCount}条 ${last.page}页</p>
<ul class="row">
${previous && [toPage("首页", first.page), toPage("上一页", previous.page)]}
${around.map(({ page, isCurrent }) =>
  isCurrent ? html`<li><span aria-current="page">${page}</span></li>\n` : toPage(page, page),
)}
${next && [toPage("下一页", next.page), toPage("末页", last.page)]}
</ul></nav>`;
}
