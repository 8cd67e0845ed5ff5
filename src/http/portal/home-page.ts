import { dayAt } from "../../platform/day.ts";
import type { Route } from "../exchange.ts";
import type { Ask } from "./ask.ts";
import { CONTENT_PATH } from "./content-route.ts";
import { HomePageDocument, type HomePageQuery } from "./documents.generated.ts";
import { channelExample, type Example } from "./examples.ts";
import { EXPLORER_PATH } from "./explorer.ts";
import { TYPE_LABELS } from "./labels.ts";
import { type Frame, faultPage, layout } from "./layout.ts";
import { html, type Markup } from "./markup.ts";
import { pageRoute } from "./page-route.ts";
import { SITEMAP_PATH } from "./sitemap-route.ts";

/** What the page at / can lead to. */
export interface HomeOptions {
  readonly frame: Frame;
  /** Operations of consumers to try, beside one for each channel. */
  readonly examples: readonly Example[];
  /** Base of this API's absolute addresses. */
  readonly publicUrl: string;
  /** Whether the explorer is served. */
  readonly explorer: boolean;
}

/** Makes the route of the page at /: what this is, how much there is, what each channel shows, and where to go on. */
export function homeRoute(ask: Ask, options: HomeOptions): Route {
  const { frame } = options;
  return pageRoute(
    async ({ requestId }) => ({ status: 200, markup: homePage(await ask(requestId, HomePageDocument, {}), options) }),
    { faultPage: (requestId) => faultPage(frame, requestId) },
  );
}

function homePage(data: HomePageQuery, { frame, examples, publicUrl, explorer }: HomeOptions): Markup {
  const main = html`<h1>同源 Tongyuan</h1>
<p>政府信息一处录入、各渠道同源读取：年度报告、政策文件与解读、意见征集、涉企通知、公告只存一份。门户、新媒体、涉企平台通过同一个 GraphQL 接口读取，改一次，处处改。</p>
<p lang="en">One source of a government's published content: reports, policy documents and their interpretations, consultations, enterprise notices and announcements are entered once. The portal, the new-media accounts and the enterprise platform read them through one GraphQL schema, and a correction reaches all of them at once.</p>
<h2>现有内容 <span lang="en">What is here</span></h2>
<ul class="counts">
${counts(data).map(
  ([label, count]) => html`<li><strong>${count}</strong>${label}</li>
`,
)}</ul>
${newest(data)}
<h2>渠道 <span lang="en">Channels</span></h2>
<p>每个渠道此刻展示什么，直接问接口：</p>
<ul>
${data.channels.map(
  ({ key, name }) => html`<li>${name}（<code>${key}</code>）：${tryLinks(`${name}`, channelExample(key), explorer)}</li>
`,
)}</ul>
${
  examples.length > 0
    ? html`<h2>各渠道的查询 <span lang="en">The consumers' operations</span></h2>
<ul>
${examples.map(
  (
    example,
  ) => html`<li>${explorer ? html`<a href="${explorerAddress(example)}">${example.name}</a>` : example.name}</li>
`,
)}</ul>
`
    : null
}<h2>接口 <span lang="en">Endpoints</span></h2>
<ul>
<li><code>POST /graphql</code>、<code>GET /graphql?query=…</code></li>
${
  explorer
    ? html`<li><a href="${EXPLORER_PATH}">GraphiQL 查询工具</a></li>
`
    : null
}<li><a href="${SITEMAP_PATH}">网站地图 sitemap.xml</a></li>
<li><a href="/readyz">运行状态 readyz</a></li>
</ul>
<pre tabindex="0"><code>curl -s ${publicUrl}/graphql -H 'content-type: application/json' \\
  -d '{"query":"{ contents(first: 3) { totalCount nodes { title url } } }"}'</code></pre>`;
  return layout(frame, {
    title: "同源 Tongyuan",
    head: html`<meta name="description" content="政府信息一处录入、各渠道同源读取的 GraphQL 内容接口">`,
    main,
  });
}

function counts(data: HomePageQuery): [label: string, count: string][] {
  const totals = [
    [TYPE_LABELS.REPORT, data.reports],
    [TYPE_LABELS.POLICY_DOCUMENT, data.policyDocuments],
    [TYPE_LABELS.INTERPRETATION, data.interpretations],
    [TYPE_LABELS.CONSULTATION, data.consultations],
    [TYPE_LABELS.ENTERPRISE_NOTICE, data.enterpriseNotices],
    [TYPE_LABELS.ANNOUNCEMENT, data.announcements],
  ] as const;
  return totals.map(([label, { totalCount, totalCountIsExact }]) => [
    label,
    `${totalCount.toLocaleString("zh-CN")}${totalCountIsExact ? "" : "+"}`,
  ]);
}

function newest({ contents: { nodes } }: HomePageQuery): Markup | null {
  if (nodes.length === 0) return null;
  return html`<h2>最新发布 <span lang="en">Newest</span></h2>
<ul>
${nodes.map(
  ({
    type,
    title,
    slug,
    issuedAt,
  }) => html`<li><span class="quiet">${TYPE_LABELS[type]}</span> <a href="${CONTENT_PATH}${slug}">${title}</a> <time datetime="${issuedAt}">${dayAt(new Date(issuedAt))}</time></li>
`,
)}</ul>
`;
}

function tryLinks(name: string, example: Example, explorer: boolean): Markup {
  const query = example.query
    .replace(/^#.*\n/, "")
    .replace(/\s+/g, " ")
    .trim();
  return html`<a href="/graphql?${new URLSearchParams({ query }).toString()}" aria-label="${name}：查看结果">查看结果</a>${
    explorer
      ? html`，<a href="${explorerAddress(example)}" aria-label="${name}：在查询工具中打开">在查询工具中打开</a>`
      : null
  }`;
}

function explorerAddress({ name }: Example): string {
  return `${EXPLORER_PATH}?${new URLSearchParams({ operation: name })}`;
}
