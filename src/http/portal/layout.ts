import { html, type Markup } from "./markup.ts";

/** What every page of the portal has around what it shows. */
export interface Frame {
  /** Name of the site, for the head of the page and its title. */
  readonly siteName: string;
  /** Address of the style sheet. */
  readonly styleSheet: string;
}

/** One page. */
export interface Shown {
  readonly title: string;
  /** What goes into the head beside the title and the style. */
  readonly head?: Markup;
  readonly main: Markup;
}

/** A whole page in Chinese: head, a way past the header, the header with the site's name, the page itself. */
export function layout({ siteName, styleSheet }: Frame, { title, head, main }: Shown): Markup {
  return html`<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title === siteName ? title : `${title} - ${siteName}`}</title>
${head}
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${styleSheet}">
</head>
<body>
<a class="skip" href="#main">跳到正文</a>
<header class="site"><a href="/">${siteName}</a></header>
<main id="main" tabindex="-1">
${main}
</main>
</body>
</html>
`;
}

/** A page that says why there is nothing else to show. */
export function plainPage(frame: Frame, title: string, paragraphs: readonly Markup[]): Markup {
  const main = html`<h1>${title}</h1>
${paragraphs.map(
  (paragraph) => html`<p>${paragraph}</p>
`,
)}<p><a href="/">返回首页</a></p>`;
  return layout(frame, { title, head: html`<meta name="robots" content="noindex">`, main });
}

/** What a fault of ours is shown as. */
export function faultPage(frame: Frame, requestId: string): Markup {
  return plainPage(frame, "暂时无法显示", [
    html`服务出现故障，请稍后再试。`,
    html`请求编号：<code>${requestId}</code>`,
  ]);
}
