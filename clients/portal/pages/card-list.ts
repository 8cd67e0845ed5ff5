import { html } from "hono/html";
import { chineseDay } from "../../chinese-date.ts";
import { TYPE_LABELS } from "../../labels.ts";
import type { CardFragment } from "../operations/documents.generated.ts";
import type { Links } from "../site.ts";
import type { Html } from "./layout.ts";

/** A list of contents by title, type and date, with their summaries where `summaries` asks for them. */
export function cardList(links: Links, cards: readonly CardFragment[], { summaries = false } = {}): Html {
  if (cards.length === 0) return html`<p>暂无内容。</p>`;
  return html`<ul class="cards">
${cards.map(
  (card) => html`<li>
<a href="${links.toItem(card)}">${card.title}</a>
<span class="facts">${TYPE_LABELS[card.type]} <time datetime="${card.issuedAt}">${chineseDay(card.issuedAt)}</time></span>
${summaries && card.summary && html`<p>${card.summary}</p>`}
</li>
`,
)}</ul>`;
}
