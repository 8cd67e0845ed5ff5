import { minuteAt } from "../../../platform/day.ts";
import { OUTCOME_LABELS, PHASE_LABELS } from "../labels.ts";
import { html, type Markup, sanitised } from "../markup.ts";
import type { ShownOf } from "../shown-content.ts";
import { contactList } from "./contacts.ts";
import { PLAIN_VIEW, type TypeView } from "./type-view.ts";

type Consultation = ShownOf<"Consultation">;

/** A consultation: its window, the draft with its explanation, whom to write to, and what became of the opinions. */
export function consultationView(consultation: Consultation): TypeView {
  const { opensAt, closesAt, phase, shortenReason, draftHtml, explanationHtml, contacts, result } = consultation;
  const contactsShown = contactList(contacts);
  return {
    ...PLAIN_VIEW,
    facts: [
      ["征集时间", `${minuteAt(new Date(opensAt))} 至 ${minuteAt(new Date(closesAt))}`],
      ["征集状态", PHASE_LABELS[phase]],
      ["缩短期限的理由", shortenReason],
    ],
    notice: phaseNotice(consultation),
    after: html`${
      draftHtml &&
      html`<section><h2>征求意见稿</h2>
${sanitised(draftHtml)}</section>
`
    }${
      explanationHtml &&
      html`<section><h2>起草说明</h2>
${sanitised(explanationHtml)}</section>
`
    }${
      contactsShown &&
      html`<section><h2>联系方式</h2>
${contactsShown}</section>
`
    }${result && resultSection(result)}`,
  };
}

function phaseNotice({ phase, opensAt, closesAt }: Consultation): Markup | null {
  if (phase === "UPCOMING") return html`<strong>尚未开始。</strong>${minuteAt(new Date(opensAt))}起征集意见。`;
  if (phase === "OPEN") return html`<strong>正在征集意见，</strong>${minuteAt(new Date(closesAt))}截止。`;
  if (phase === "CLOSED") return html`<strong>征集已结束。</strong>采纳情况尚未公布。`;
  return html`<strong>征集已结束。</strong>采纳情况见<a href="#result">下文</a>。`;
}

function resultSection(result: NonNullable<Consultation["result"]>): Markup {
  const { publishedOn, received, adopted, partlyAdopted, notAdopted, summary, items } = result;
  return html`<section id="result"><h2>意见采纳情况</h2>
<p>${publishedOn}公布：收到意见${received}条，采纳${adopted}条，部分采纳${partlyAdopted}条，未采纳${notAdopted}条。</p>
${
  summary &&
  html`<p>${summary}</p>
`
}${
  items.length > 0
    ? html`<div class="table" role="region" aria-label="意见逐条采纳情况" tabindex="0"><table>
<caption>意见逐条采纳情况</caption>
<thead><tr><th scope="col">意见</th><th scope="col">采纳情况</th><th scope="col">理由</th><th scope="col">反馈人</th></tr></thead>
<tbody>
${items.map(
  ({
    opinion,
    outcome,
    reason,
    respondent,
  }) => html`<tr><td>${opinion}</td><td>${OUTCOME_LABELS[outcome]}</td><td>${reason ?? "未说明"}</td><td>${respondent ?? "未公布"}</td></tr>
`,
)}</tbody>
</table></div>`
    : null
}</section>
`;
}
