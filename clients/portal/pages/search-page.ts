import { print } from "graphql";
import { html } from "hono/html";
import { SearchDocument } from "../operations/documents.generated.ts";
import { type Page, SEARCH_PATH, type Site } from "../site.ts";
import { layOut } from "./layout.ts";

/** The page whose script asks the API at `api` what matches. */
export function searchPage(site: Site, api: string): Promise<Page> {
  return layOut(
    site,
    { path: SEARCH_PATH, title: "站内搜索" },
    () => html`<h1>站内搜索</h1>
<form role="search" data-api="${api}" data-operation="${print(SearchDocument)}">
<label for="q">搜索词</label> <input id="q" name="q" type="search" maxlength="200" required>
<button type="submit">搜索</button>
</form>
<noscript><p>搜索需要启用脚本。</p></noscript>
<p id="status" role="status"></p>
<ol id="hits"></ol>
<script src="search.js" defer></script>`,
  );
}
