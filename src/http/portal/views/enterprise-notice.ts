import { BENEFIT_STATUS_LABELS, FULFILMENT_LABELS } from "../labels.ts";
import { html, type Markup } from "../markup.ts";
import type { ShownOf } from "../shown-content.ts";
import { contactList } from "./contacts.ts";
import { factList } from "./fact-list.ts";
import { type Fact, PLAIN_VIEW, type TypeView } from "./type-view.ts";

type Notice = ShownOf<"EnterpriseNotice">;
type Item = Notice["items"][number];

/** An enterprise notice: each of its benefits, with who can get it, how and until when. */
export function enterpriseNoticeView({ status, items, contacts }: Notice): TypeView {
  const contactsShown = contactList(contacts);
  return {
    ...PLAIN_VIEW,
    facts: [["申报状态", status && BENEFIT_STATUS_LABELS[status]]],
    notice: status === "CLOSED" ? html`<strong>申报已截止。</strong>本通知仅供查阅。` : null,
    after: html`${
      items.length > 0
        ? html`<section><h2>惠企事项</h2>
${items.map(itemSection)}</section>
`
        : null
    }${
      contactsShown &&
      html`<section><h2>咨询方式</h2>
${contactsShown}</section>
`
    }`,
  };
}

function itemSection(item: Item): Markup {
  const facts: Fact[] = [
    ["申报状态", BENEFIT_STATUS_LABELS[item.itemStatus]],
    ["适用对象", item.audience],
    ["扶持标准", item.standard],
    ["政策依据", item.basis],
    ["兑现方式", FULFILMENT_LABELS[item.fulfilmentMode]],
    ["兑现时限", item.fulfilmentDays === null ? null : `${item.fulfilmentDays}个工作日`],
    ["申报时间", windowOf(item)],
    ["责任单位", item.leadOrgan?.name ?? item.leadOrganName],
  ];
  return html`<article class="item"><h3>${item.title}</h3>
${factList(facts)}
${
  item.conditions.length > 0
    ? html`<h4>申报条件</h4>
<ul>${item.conditions.map((condition) => html`<li>${condition}</li>`)}</ul>
`
    : null
}${
  item.materials.length > 0
    ? html`<h4>申报材料</h4>
<ul>${item.materials.map((material) => html`<li>${materialLine(material)}</li>`)}</ul>
`
    : null
}${contactList(item.contacts)}</article>
`;
}

function windowOf({ opensOn, closesOn }: Item): string | null {
  if (opensOn && closesOn) return `${opensOn} 至 ${closesOn}`;
  return opensOn ? `${opensOn}起` : closesOn && `${closesOn}截止`;
}

function materialLine({ name, copies, required, obtainedAutomatically }: Item["materials"][number]): string {
  const notes = [
    copies === null ? null : `${copies}份`,
    required ? null : "非必需",
    obtainedAutomatically ? "部门自动获取，无需提交" : null,
  ];
  const stated = notes.filter(Boolean).join("，");
  return stated ? `${name}（${stated}）` : name;
}
