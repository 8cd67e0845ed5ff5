import { html, raw } from "hono/html";
import { chineseMoment } from "../../chinese-date.ts";
import { itemPath, type Links, type Page, type Site } from "../site.ts";
import { cardList } from "./card-list.ts";
import { type Fact, factsOf, type Item, partsOf } from "./item-parts.ts";
import { type Html, layOut } from "./layout.ts";

/** The page of one content. */
export function itemPage(site: Site, item: Item): Promise<Page> {
  const head = {
    path: itemPath(item.slug),
    title: item.title,
    breadcrumbs: item.columns[0]?.breadcrumbs ?? [],
    meta: item.pageMeta,
    canonical: item.url,
  };
  return layOut(
    site,
    head,
    (links) => html`<article>
<h1>${item.title}</h1>
${factList([...sharedFacts(item), ...factsOf(item, links)])}
${item.summary && html`<p class="summary">${item.summary}</p>`}
${item.cover && html`<img src="${item.cover.url}" alt="${item.cover.altText ?? ""}">`}
${item.body && html`<div class="body">${raw(item.body.html)}</div>`}
${partsOf(item)}
${attachmentList(item)}
${item.changeNote && html`<p>更正说明（第${item.edition}版）：${item.changeNote}</p>`}
</article>
${neighbours(links, item)}
${
  item.related.nodes.length > 0 &&
  html`<section aria-labelledby="related"><h2 id="related">相关内容</h2>${cardList(links, item.related.nodes)}</section>`
}`,
  );
}

function sharedFacts({ publisher, issuers, draftedBy, source, issuedAt, keywords }: Item): Fact[] {
  return [
    ["发布日期", html`<time datetime="${issuedAt}">${chineseMoment(issuedAt)}</time>`],
    ["发布机构", publisher?.name],
    ["发文机关", namesOf(issuers)],
    ["起草单位", namesOf(draftedBy)],
    ["来源", source?.url ? html`<a href="${source.url}">${source.name ?? source.url}</a>` : source?.name],
    ["关键词", keywords.join("、")],
  ];
}

function namesOf(organs: readonly { name: string }[]): string {
  return organs.map(({ name }) => name).join("、");
}

/** What is not stated is not shown. */
function factList(facts: readonly Fact[]): Html {
  const stated = facts.filter(([, value]) => Boolean(value));
  return html`<dl class="facts">
${stated.map(([label, value]) => html`<div><dt>${label}</dt><dd>${value}</dd></div>\n`)}</dl>`;
}

function attachmentList({ attachments }: Item): Html | null {
  if (attachments.length === 0) return null;
  return html`<section aria-labelledby="attachments"><h2 id="attachments">附件</h2><ul>
${attachments.map(({ name, url }) => html`<li><a href="${url}">${name}</a></li>\n`)}</ul></section>`;
}

function neighbours(links: Links, { adjacent }: Item): Html | null {
  if (!adjacent?.previous && !adjacent?.next) return null;
  const { previous, next } = adjacent;
  return html`<nav aria-label="上一篇和下一篇"><ul>
${previous && html`<li>上一篇：<a href="${links.toItem(previous)}">${previous.title}</a></li>`}
${next && html`<li>下一篇：<a href="${links.toItem(next)}">${next.title}</a></li>`}
</ul></nav>`;
}
