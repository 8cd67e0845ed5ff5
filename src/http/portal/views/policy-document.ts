import { VALIDITY_LABELS } from "../labels.ts";
import { html, type Markup } from "../markup.ts";
import type { ShownOf } from "../shown-content.ts";
import { PLAIN_VIEW, type TypeView } from "./type-view.ts";

/** A policy document: its numbers and dates, and whether it may still be relied on. */
export function policyDocumentView(document: ShownOf<"PolicyDocument">): TypeView {
  return {
    ...PLAIN_VIEW,
    facts: [
      ["索引号", document.indexNumber],
      ["发文字号", document.documentNumber],
      ["统一登记号", document.registrationNumber],
      ["体裁", document.genre],
      ["成文日期", document.writtenOn],
      ["实施日期", document.effectiveOn],
      ["有效期至", document.expiresOn],
      ["废止日期", document.repealedOn],
      ["有效性", document.validity && VALIDITY_LABELS[document.validity]],
    ],
    notice: validityNotice(document),
  };
}

function validityNotice({ validity, repealedOn, repealedBy }: ShownOf<"PolicyDocument">): Markup | null {
  const [successor] = repealedBy.nodes;
  const by = successor ? html`，见<a href="${successor.url}">《${successor.title}》</a>` : null;
  switch (validity) {
    case "REPEALED":
      return html`<strong>已废止。</strong>本文件${repealedOn ? `自${repealedOn}起` : ""}废止${by}，不再作为办事依据。`;
    case "EXPIRED":
      return html`<strong>已失效。</strong>本文件有效期已满，不再作为办事依据。`;
    case "PARTLY_REPEALED":
      return html`<strong>部分废止。</strong>本文件部分条款已废止${by}。`;
    case "AMENDED":
      return html`<strong>已修改。</strong>本文件已经修改${by}。`;
    default:
      return null;
  }
}
