import { html, type Markup } from "../markup.ts";
import type { Fact } from "./type-view.ts";

/** Facts as a list of names and values; what is not stated is left out. */
export function factList(facts: readonly Fact[]): Markup {
  return html`<dl class="facts">
${facts.map(([label, value]) =>
  value
    ? html`<div><dt>${label}</dt><dd>${value}</dd></div>
`
    : null,
)}</dl>`;
}
