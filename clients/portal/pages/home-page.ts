import { html } from "hono/html";
import { chineseEnd } from "../../chinese-date.ts";
import type { HomeQuery } from "../operations/documents.generated.ts";
import { HOME_PATH, type Page, type Site } from "../site.ts";
import { cardList } from "./card-list.ts";
import { layOut } from "./layout.ts";

/** The front page: what is urgent, what asks for opinions, and the newest of each topmost column. */
export function homePage(site: Site, { emergencies, openConsultations, columns }: HomeQuery): Promise<Page> {
  return layOut(
    site,
    { path: HOME_PATH, title: site.name },
    (links) => html`<h1>${site.name}</h1>
${
  emergencies.nodes.length > 0 &&
  html`<section class="urgent" aria-labelledby="urgent"><h2 id="urgent">应急信息</h2>
${cardList(links, emergencies.nodes, { summaries: true })}</section>`
}
<section aria-labelledby="open"><h2 id="open">正在征集意见（${openConsultations.totalCount}）</h2>
<ul class="cards">
${openConsultations.nodes.map(
  (card) => html`<li><a href="${links.toItem(card)}">${card.title}</a>
<span class="facts">截止 <time datetime="${card.closesAt}">${chineseEnd(card.closesAt)}</time></span></li>
`,
)}</ul></section>
${columns.map(
  ({ path, name, pinned, contents }) => html`<section aria-labelledby="${anchor(path)}">
<h2 id="${anchor(path)}"><a href="${links.toColumn(path)}">${name}</a></h2>
${pinned.length > 0 && cardList(links, pinned)}
${cardList(links, contents.nodes)}
</section>
`,
)}`,
  );
}

function anchor(path: string): string {
  return `column-${path.replaceAll("/", "-")}`;
}
