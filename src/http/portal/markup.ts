import { html as escapedHtml, raw } from "hono/html";

/** HTML that may be put into HTML as it is. Only `html` and `sanitised` make it. */
export type Markup = ReturnType<typeof escapedHtml>;

/**
 * HTML from a template: every value put into it is escaped, except Markup. Lists are put in one after the other; null, undefined
 * and booleans are nothing.
 */
export const html = escapedHtml;

/**
 * HTML that was sanitised when it was stored, such as a body. Never for anything else: it is not escaped. Tables get a frame of
 * their own, which scrolls where they are wider than the page, by keyboard too.
 */
export function sanitised(stored: string): Markup {
  const frame = '<div class="table" role="group" aria-label="表格" tabindex="0">';
  return raw(stored.replaceAll("<table", `${frame}<table`).replaceAll("</table>", "</table></div>"));
}

/** Data for programs inside a page, as a script element that no browser runs. */
export function dataBlock(mediaType: string, value: unknown, id?: string): Markup {
  // Within a script element only "<" could end it or begin a comment, and JSON may write it as an escape.
  const json = JSON.stringify(value).replaceAll("<", "\\u003c");
  return html`<script type="${mediaType}"${id ? html` id="${id}"` : null}>${raw(json)}</script>`;
}

/** The markup as text. */
export async function markupText(markup: Markup): Promise<string> {
  return String(await markup);
}
