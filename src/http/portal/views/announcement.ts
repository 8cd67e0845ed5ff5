import { minuteAt } from "../../../platform/day.ts";
import { ANNOUNCEMENT_LABELS, FINDING_LABELS, URGENCY_LABELS } from "../labels.ts";
import { html } from "../markup.ts";
import type { ShownOf } from "../shown-content.ts";
import { PLAIN_VIEW, type TypeView } from "./type-view.ts";

/** An announcement: what it is, how long it holds, and the rumour that it refutes. */
export function announcementView(announcement: ShownOf<"Announcement">): TypeView {
  const { announcementKind, urgency, validUntil, expired, refutation } = announcement;
  return {
    ...PLAIN_VIEW,
    facts: [
      ["类别", ANNOUNCEMENT_LABELS[announcementKind]],
      ["紧急程度", URGENCY_LABELS[urgency]],
      ["有效期至", validUntil && minuteAt(new Date(validUntil))],
    ],
    notice: expired ? html`<strong>已过有效期。</strong>本公告仅供查阅。` : null,
    before:
      refutation &&
      html`<section class="refutation" aria-label="辟谣">
<p><strong>网传：</strong>${refutation.rumour}</p>
<p><strong>核查结果：</strong>${FINDING_LABELS[refutation.finding]}</p>
${refutation.evidence && html`<p><strong>依据：</strong>${refutation.evidence}</p>`}
</section>`,
  };
}
