import { html, raw } from "hono/html";
import { chineseDay, chineseEnd, chineseMoment } from "../../chinese-date.ts";
import {
  BENEFIT_STATUS_LABELS,
  FINDING_LABELS,
  OUTCOME_LABELS,
  PHASE_LABELS,
  TASK_STATUS_LABELS,
  VALIDITY_LABELS,
} from "../../labels.ts";
import { yuan } from "../../yuan.ts";
import type {
  AnnouncementPartsFragment,
  ConsultationPartsFragment,
  ItemQuery,
  NoticePartsFragment,
  ReportPartsFragment,
} from "../operations/documents.generated.ts";
import type { Links } from "../site.ts";
import type { Html } from "./layout.ts";
import { statutoryTable } from "./statutory-table.ts";

/** A content that is public. */
export type Item = Exclude<ItemQuery["content"] & {}, { __typename: "Withdrawn" | "Redirected" | "Gone" }>;

/** A label and its value; null, undefined or empty: not stated. */
export type Fact = [label: string, value: string | Html | null | undefined];

/** The facts that only contents of this type have. */
export function factsOf(item: Item, links: Links): Fact[] {
  switch (item.__typename) {
    case "PolicyDocument":
      return [
        ["文号", item.documentNumber],
        ["索引号", item.indexNumber],
        ["统一编号", item.registrationNumber],
        ["文种", item.genre],
        ["成文日期", item.writtenOn && chineseDay(item.writtenOn)],
        ["施行日期", item.effectiveOn && chineseDay(item.effectiveOn)],
        ["有效期至", item.expiresOn && chineseDay(item.expiresOn)],
        ["废止日期", item.repealedOn && chineseDay(item.repealedOn)],
        ["有效性", item.validity && VALIDITY_LABELS[item.validity]],
      ];
    case "Interpretation":
      return [
        ["解读人", item.interpreterName],
        ...item.interprets.nodes.map(
          (document): Fact => [
            "解读文件",
            html`<a href="${links.toItem(document)}">${document.title}</a> ${document.documentNumber}`,
          ],
        ),
      ];
    case "Consultation":
      return [
        ["征集时间", `${chineseMoment(item.opensAt)}至${chineseEnd(item.closesAt)}`],
        ["状态", PHASE_LABELS[item.phase]],
        ["缩短期限的理由", item.shortenReason],
      ];
    case "EnterpriseNotice":
      return [["状态", item.status && BENEFIT_STATUS_LABELS[item.status]]];
    case "Announcement":
      return [["有效期至", item.validUntil && `${chineseEnd(item.validUntil)}${item.expired ? "（已过期）" : ""}`]];
    case "Report":
      return [["报告年度", `${item.year}年`]];
  }
}

/** What contents of this type hold beside their text; null: nothing. */
export function partsOf(item: Item): Html | null {
  switch (item.__typename) {
    case "Consultation":
      return consultationParts(item);
    case "EnterpriseNotice":
      return item.items.length > 0 ? benefitTable(item) : null;
    case "Announcement":
      return item.refutation && refutationPart(item.refutation);
    case "Report":
      return reportParts(item);
    default:
      return null;
  }
}

function consultationParts({ draftHtml, explanationHtml, result }: ConsultationPartsFragment): Html {
  return html`${draftHtml && html`<section><h2>征求意见稿</h2>${raw(draftHtml)}</section>`}
${explanationHtml && html`<section><h2>起草说明</h2>${raw(explanationHtml)}</section>`}
${
  result &&
  html`<section><h2>意见采纳情况</h2>
<p>${chineseDay(result.publishedOn)}公布：收到意见${result.received}条，采纳${result.adopted}条，部分采纳${result.partlyAdopted}条，未采纳${result.notAdopted}条。${result.summary}</p>
${table(
  "逐条反馈",
  ["意见", "提出人", "采纳情况", "理由"],
  result.items.map(({ opinion, respondent, outcome, reason }) => [
    opinion,
    respondent,
    OUTCOME_LABELS[outcome],
    reason,
  ]),
)}</section>`
}`;
}

function benefitTable({ items }: NoticePartsFragment): Html {
  return table(
    "惠企事项",
    ["事项", "对象", "条件", "标准", "最高金额", "受理期", "状态"],
    items.map(({ title, audience, conditions, standard, amountCapFen, opensOn, closesOn, status }) => [
      title,
      audience,
      conditions.join("；"),
      standard,
      amountCapFen === null ? null : yuan(amountCapFen),
      opensOn || closesOn ? `${opensOn ? chineseDay(opensOn) : ""}至${closesOn ? chineseDay(closesOn) : ""}` : "长期",
      BENEFIT_STATUS_LABELS[status],
    ]),
  );
}

function refutationPart({ rumour, finding, evidence }: AnnouncementPartsFragment["refutation"] & {}): Html {
  return html`<section><h2>核查结论</h2>
<p>网传：${rumour}</p>
<p>结论：${FINDING_LABELS[finding]}</p>
${evidence && html`<p>依据：${evidence}</p>`}</section>`;
}

function reportParts(report: ReportPartsFragment): Html {
  const tables = {
    PROACTIVE_DISCLOSURE: report.proactiveDisclosure,
    REQUESTS: report.requests,
    REVIEW_AND_LITIGATION: report.reviewAndLitigation,
  };
  return html`${report.sections.map(({ key, heading, html: text }) => {
    const found = key in tables ? tables[key as keyof typeof tables] : null;
    return html`<section><h2>${heading}</h2>${raw(text)}${found && statutoryTable(found)}</section>\n`;
  })}
${report.tasks.length > 0 && taskTable(report)}`;
}

function taskTable({ tasks }: ReportPartsFragment): Html {
  return table(
    "任务进度",
    ["任务", "牵头单位", "状态", "最新进度"],
    tasks.map(({ title, leadOrganName, status, progress }) => {
      const latest = progress.at(-1);
      const words = latest && [chineseDay(latest.on), latest.percent === null ? "" : `${latest.percent}%`, latest.note];
      return [title, leadOrganName, TASK_STATUS_LABELS[status], words?.filter(Boolean).join(" ")];
    }),
  );
}

/** A table whose first cell in each row names the row. */
function table(caption: string, columns: string[], rows: (string | null | undefined)[][]): Html {
  return html`<table>
<caption>${caption}</caption>
<thead><tr>${columns.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
<tbody>
${rows.map(([name, ...cells]) => html`<tr><th scope="row">${name}</th>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>\n`)}
</tbody>
</table>`;
}
