import { existsSync } from "node:fs";
import type { Route } from "../exchange.ts";
import type { Ask } from "./ask.ts";
import { type Asset, serveAsset } from "./assets.ts";
import { ChannelKeysDocument } from "./documents.generated.ts";
import { channelExample, type Example } from "./examples.ts";
import { type Frame, faultPage } from "./layout.ts";
import { dataBlock, html, type Markup } from "./markup.ts";
import { pageRoute } from "./page-route.ts";

/** Where the explorer is served. */
export const EXPLORER_PATH = "/explorer";

/** Its own scripts only; GraphiQL's editor sets styles as it draws. */
const EXPLORER_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const PACKAGES = new URL("../../../node_modules/", import.meta.url);
const FILES = {
  react: [new URL("react/umd/react.production.min.js", PACKAGES), "text/javascript"],
  "react-dom": [new URL("react-dom/umd/react-dom.production.min.js", PACKAGES), "text/javascript"],
  graphiql: [new URL("graphiql/graphiql.min.js", PACKAGES), "text/javascript"],
  "graphiql.css": [new URL("graphiql/graphiql.min.css", PACKAGES), "text/css"],
  start: [new URL("explorer-start.js", import.meta.url), "text/javascript"],
} as const;

/** Whether the packages of the explorer are installed: they are for development, and a production image lacks them. */
export function canExplore(): boolean {
  return Object.values(FILES).every(([file]) => existsSync(file));
}

/** Makes the explorer's routes: the page, which opens with the operation that `?operation=` names, and what it loads, all from here. */
export function explorerRoutes(ask: Ask, frame: Frame, examples: readonly Example[]): Record<string, Route> {
  const assets = Object.entries(FILES).map(([name, [file, type]]) =>
    serveAsset(`${EXPLORER_PATH}/${name}`, file, type),
  );
  const page = pageRoute(
    async ({ requestId, search }) => {
      const { channels } = await ask(requestId, ChannelKeysDocument, {});
      const all = [...channels.map(({ key }) => channelExample(key)), ...examples];
      const asked = new URLSearchParams(search).get("operation");
      const open = all.find(({ name }) => name === asked) ?? examples[0] ?? all[0];
      return { status: 200, markup: explorerPage(frame, assets, all, open) };
    },
    { faultPage: (requestId) => faultPage(frame, requestId), policy: EXPLORER_POLICY },
  );
  const files = Object.keys(FILES).map((name, index) => [`${EXPLORER_PATH}/${name}`, assets[index]?.route] as const);
  return { [EXPLORER_PATH]: page, ...(Object.fromEntries(files) as Record<string, Route>) };
}

function explorerPage(frame: Frame, assets: readonly Asset[], examples: readonly Example[], open?: Example): Markup {
  const styles = assets.filter(({ address }) => address.includes(".css"));
  const scripts = assets.filter((asset) => !styles.includes(asset));
  return html`<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>GraphiQL - ${frame.siteName}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${frame.styleSheet}">
${styles.map(
  ({ address }) => html`<link rel="stylesheet" href="${address}">
`,
)}${dataBlock("application/json", { query: open?.query ?? "", endpoint: "/graphql" }, "initial")}
${scripts.map(
  ({ address }) => html`<script defer src="${address}"></script>
`,
)}</head>
<body class="explorer">
<nav aria-label="示例查询"><a href="/">首页</a>
${examples.map(
  ({
    name,
  }) => html`<a href="${EXPLORER_PATH}?${new URLSearchParams({ operation: name }).toString()}"${name === open?.name ? html` aria-current="page"` : null}>${name}</a>
`,
)}</nav>
<main id="explorer"><h1>GraphiQL</h1><p>正在载入查询工具，需要启用 JavaScript。</p></main>
</body>
</html>
`;
}
