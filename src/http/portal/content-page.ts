import { dayAt, minuteAt } from "../../platform/day.ts";
import { TYPE_LABELS } from "./labels.ts";
import { type Frame, layout } from "./layout.ts";
import { dataBlock, html, type Markup, sanitised } from "./markup.ts";
import type { ShownContent, ShownLink } from "./shown-content.ts";
import { announcementView } from "./views/announcement.ts";
import { consultationView } from "./views/consultation.ts";
import { enterpriseNoticeView } from "./views/enterprise-notice.ts";
import { factList } from "./views/fact-list.ts";
import { interpretationView } from "./views/interpretation.ts";
import { policyDocumentView } from "./views/policy-document.ts";
import { reportView } from "./views/report.ts";
import type { Fact, TypeView } from "./views/type-view.ts";

/** The page of a draft says that it is one, and until when its link shows it. */
export interface Preview {
  readonly sharedUntil: Date;
}

/** The page of a public content: the portal's rendition of it; with `preview`, of a draft. */
export function contentPage(frame: Frame, content: ShownContent, preview: Preview | null = null): Markup {
  const view = viewOf(content);
  const main = html`${preview && html`<div class="notice" role="note"><strong>草稿预览，尚未发布。</strong>本链接有效至${minuteAt(preview.sharedUntil)}。</div>`}
${breadcrumbs(content)}
<article>
<h1>${content.title}</h1>
${factList([...view.facts, ...commonFacts(content)])}
${view.notice && html`<div class="notice" role="note">${view.notice}</div>`}
${content.changeNote && html`<div class="notice" role="note"><strong>更正说明：</strong>${content.changeNote}</div>`}
${content.summary && html`<p class="summary">${content.summary}</p>`}
${cover(content)}
<div class="text">
${view.before}
${content.body && sanitised(content.body.html)}
${view.after}
</div>
${attachments(content)}
</article>
${related(content.related.nodes)}
${adjacent(content)}`;
  return layout(frame, { title: content.title, head: preview ? NOT_TO_FIND : head(content), main });
}

function viewOf(content: ShownContent): TypeView {
  switch (content.__typename) {
    case "PolicyDocument":
      return policyDocumentView(content);
    case "Interpretation":
      return interpretationView(content);
    case "Consultation":
      return consultationView(content);
    case "EnterpriseNotice":
      return enterpriseNoticeView(content);
    case "Announcement":
      return announcementView(content);
    case "Report":
      return reportView(content);
  }
}

const NOT_TO_FIND = html`<meta name="robots" content="noindex, nofollow">`;

function head(content: ShownContent): Markup {
  const { url, pageMeta, title, issuedAt, publishedAt, publisher } = content;
  return html`<link rel="canonical" href="${url}">
${pageMeta.map(
  ({ name, content: value }) => html`<meta name="${name}" content="${value}">
`,
)}${dataBlock("application/ld+json", {
  "@context": "https://schema.org",
  "@type": "Article",
  headline: title,
  inLanguage: "zh-CN",
  mainEntityOfPage: url,
  datePublished: issuedAt,
  dateModified: publishedAt,
  ...(publisher && { publisher: { "@type": "GovernmentOrganization", name: publisher.name } }),
})}`;
}

function breadcrumbs({ columns, title }: ShownContent): Markup {
  const names = columns[0]?.breadcrumbs.map(({ name }) => name) ?? [];
  return html`<nav class="breadcrumbs" aria-label="当前位置"><ol>
<li><a href="/">首页</a></li>
${names.map(
  (name) => html`<li>${name}</li>
`,
)}<li aria-current="page">${title}</li>
</ol></nav>`;
}

function commonFacts({ type, publisher, issuers, source, issuedAt, topics, keywords }: ShownContent): Fact[] {
  const names = (items: readonly { name: string }[]) => items.map(({ name }) => name).join("、") || null;
  return [
    ["发文机关", names(issuers)],
    ["发布机构", publisher?.name ?? null],
    ["发布日期", html`<time datetime="${issuedAt}">${dayAt(new Date(issuedAt))}</time>`],
    ["来源", source && (source.url ? html`<a href="${source.url}">${source.name ?? source.url}</a>` : source.name)],
    ["内容类型", TYPE_LABELS[type]],
    ["主题分类", names(topics)],
    ["关键词", keywords.join("、") || null],
  ];
}

function cover({ cover: picture }: ShownContent): Markup | null {
  if (!picture) return null;
  const { url, altText, width, height } = picture;
  const size = width && html` width="${width}" height="${height}"`;
  return html`<p class="cover"><img src="${url}" alt="${altText ?? ""}"${size}></p>`;
}

function attachments({ attachments: files }: ShownContent): Markup | null {
  if (files.length === 0) return null;
  return html`<section><h2>附件</h2>
<ul class="attachments">
${files.map(({ name, url, byteCount }) => {
  const size = byteCount === null ? null : `（${sizeOf(byteCount)}）`;
  return html`<li><a href="${url}">${name}</a>${size}</li>
`;
})}</ul></section>`;
}

function sizeOf(bytes: number): string {
  return bytes < 1_048_576 ? `${Math.max(1, Math.round(bytes / 1024))} KB` : `${(bytes / 1_048_576).toFixed(1)} MB`;
}

function related(links: readonly ShownLink[]): Markup | null {
  if (links.length === 0) return null;
  const types = [...new Set(links.map(({ type }) => type))];
  return html`<aside class="related" aria-label="相关内容"><h2>相关内容</h2>
${types.map(
  (type) => html`<h3>${TYPE_LABELS[type]}</h3>
<ul>
${links
  .filter((link) => link.type === type)
  .map(
    (link) => html`<li>${linkTo(link)} <time datetime="${link.issuedAt}">${dayAt(new Date(link.issuedAt))}</time></li>
`,
  )}</ul>
`,
)}</aside>`;
}

function adjacent({ adjacent: beside }: ShownContent): Markup | null {
  if (!beside?.previous && !beside?.next) return null;
  return html`<nav class="adjacent" aria-label="上一篇、下一篇">
${
  beside.previous &&
  html`<p>上一篇：${linkTo(beside.previous)}</p>
`
}${
  beside.next &&
  html`<p>下一篇：${linkTo(beside.next)}</p>
`
}</nav>`;
}

function linkTo({ url, title }: ShownLink): Markup {
  return html`<a href="${url}">${title}</a>`;
}
