import type { FormFragment, RenditionDroppedKind } from "./operations/documents.generated.ts";

const DROPPED_LABELS: Record<RenditionDroppedKind, string> = {
  IMAGES: "图片",
  LINKS: "链接",
  TABLES_AS_CARDS: "表格改卡片",
  STYLES: "样式",
  PARAGRAPHS: "段落",
  FACTS: "要素",
  TOPICS: "话题",
  FILES: "附件",
  AUTHOR: "作者",
  TITLE_WORDS: "标题外壳",
};

/** A rendition as it is posted, with what it drops; of one that cannot fit, why and what to set. */
export function formText(form: FormFragment): string {
  if (form.__typename === "RenditionRefused") return `不能发布：${form.message}（${form.field}）`;
  const dropped = form.dropped.map(({ kind, count }) => `${DROPPED_LABELS[kind]}${count}`).join("、");
  return [...linesOf(form), dropped && `未包含：${dropped}`].filter(Boolean).join("\n");
}

function linesOf(form: Exclude<FormFragment, { __typename: "RenditionRefused" }>): (string | null)[] {
  switch (form.__typename) {
    case "WeiboRendition":
      return [form.text, `字数：${form.length}`];
    case "WechatRendition":
      return [form.title, form.author && `作者：${form.author}`, `摘要：${form.digest}`, form.html];
    case "MiniProgramRendition":
      return [form.title, JSON.stringify(form.nodes)];
    case "ToutiaoRendition":
    case "PortalRendition":
      return [form.title, form.html];
    case "EnterpriseRendition":
    case "TextRendition":
      return [form.text];
  }
}
