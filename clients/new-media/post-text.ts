import { chineseDay, chineseEnd, chineseMoment } from "../chinese-date.ts";
import { FINDING_LABELS, PHASE_LABELS, TYPE_LABELS, VALIDITY_LABELS } from "../labels.ts";
import type { PostFragment } from "./operations/documents.generated.ts";

/**
 * A content as a plain-text post: title, the facts that readers must be able to check, the text, the address of the
 * original. Whole, whatever a platform allows: what fits a platform is in its rendition.
 */
export function postText(post: PostFragment): string {
  const facts = [...sharedFacts(post), ...ownFacts(post)]
    .filter((fact): fact is [string, string] => Boolean(fact[1]))
    .map(([label, value]) => `${label}：${value}`);
  const parts = [
    `【${TYPE_LABELS[post.type]}】${post.title}`,
    facts.join("\n"),
    post.summary,
    post.body?.text,
    `原文：${post.url}`,
    post.keywords.map((word) => `#${word}#`).join(" "),
  ];
  return parts.filter(Boolean).join("\n\n");
}

/** A label and its value; null or empty: the source does not state it, and the post says nothing of it. */
type Fact = [label: string, value: string | null | undefined];

function sharedFacts({ issuers, publisher, source, issuedAt }: PostFragment): Fact[] {
  return [
    ["发文机关", issuers.map(({ name }) => name).join("、")],
    ["发布机构", publisher?.name],
    ["来源", source?.name],
    ["发布日期", chineseDay(issuedAt)],
  ];
}

function ownFacts(post: PostFragment): Fact[] {
  switch (post.__typename) {
    case "PolicyDocument":
      return [
        ["文号", post.documentNumber],
        ["成文日期", post.writtenOn && chineseDay(post.writtenOn)],
        ["施行日期", post.effectiveOn && chineseDay(post.effectiveOn)],
        ["有效性", post.validity && VALIDITY_LABELS[post.validity]],
      ];
    case "Interpretation":
      return [
        ["解读人", post.interpreterName],
        ...post.interprets.nodes.map(
          ({ title, documentNumber }): Fact => ["解读文件", documentNumber ? `${title}（${documentNumber}）` : title],
        ),
      ];
    case "Consultation":
      return [
        ["征集时间", `${chineseMoment(post.opensAt)}至${chineseEnd(post.closesAt)}`],
        ["状态", PHASE_LABELS[post.phase]],
        ["采纳情况", post.result && resultLine(post.result)],
      ];
    case "Announcement":
      return [
        ["有效期至", post.validUntil && `${chineseEnd(post.validUntil)}${post.expired ? "（已过期）" : ""}`],
        ["网传内容", post.refutation?.rumour],
        ["核查结论", post.refutation && FINDING_LABELS[post.refutation.finding]],
      ];
    case "Report":
      return [["报告年度", `${post.year}年`]];
    case "EnterpriseNotice":
      return [];
  }
}

type Result = Extract<PostFragment, { __typename: "Consultation" }>["result"] & {};

function resultLine({ received, adopted, partlyAdopted, notAdopted }: Result): string {
  return `收到意见${received}条，采纳${adopted}条，部分采纳${partlyAdopted}条，未采纳${notAdopted}条`;
}
