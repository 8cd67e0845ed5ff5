import type { Circumstances, LinkedForce, Rule } from "../content/index.ts";
import { nameOfLinked, pathOfLink } from "../content/index.ts";
import type { PolicyDocumentDetails } from "./details.ts";
import { validityOn } from "./rules.ts";

/** 解读方案: a document that binds people goes out with a plan for its interpretation, or a reason why it needs none. */
const interpretationPlan: Rule<PolicyDocumentDetails> = {
  id: "interpretation-plan",
  level: "BLOCK",
  zh: "规章和行政规范性文件须有解读方案，或者说明不作解读的理由。",
  en: "A regulation or normative document needs a plan for its interpretation, or a reason why it has none.",
  source: "国务院办公厅2016年政务公开工作要点（同步组织、同步审签、同步部署）",
  check: ({ details: { kind, interpretationPlan: plan, interpretationExemption } }, { linked }) =>
    kind === "OTHER" || plan || interpretationExemption || linked.some(isInterpretation)
      ? []
      : [{ path: ["interpretationPlan"] }],
};

function isInterpretation({ kind, direction }: Circumstances["linked"][number]): boolean {
  return kind === "INTERPRETS" && direction === "IN";
}

/** 废止文件: whoever repeals a document is told what rests on it. */
const repealReliedOn: Rule<PolicyDocumentDetails> = {
  id: "repeal-relied-on",
  level: "WARN",
  zh: "本文废止的{what}仍被{count}条公开内容作为依据或解读对象：{contents}。",
  en: "{whatEn}, which it repeals, is what {count} public contents rest on or interpret: {contents}.",
  source: "国办发〔2017〕47号（失效文件须标注）",
  check: (edition, { linked }) =>
    linked
      .filter(({ reliedOnBy }) => reliedOnBy.length > 0)
      .map((link) => ({
        path: pathOfLink(edition, link),
        values: { ...nameOfLinked(link), count: link.reliedOnBy.length, contents: link.reliedOnBy.join("、") },
      })),
};

/** 废止文件: a document that is not in force any more, and what is public and rests on it. */
const endedReliedOn: Rule<PolicyDocumentDetails> = {
  id: "ended-relied-on",
  level: "WARN",
  zh: "本文已废止或失效，但仍被公开的{what}作为依据或解读对象。",
  en: "It is repealed or expired, and {whatEn}, which is public, rests on it or interprets it.",
  source: "国办发〔2017〕47号（失效文件须标注）",
  check: ({ details }, { linked, today }) => {
    const repealing = linked.flatMap(({ kind, direction, force }) =>
      kind === "REPEALS" && direction === "IN" && force ? [force] : [],
    );
    // What repeals it is public; from when on is its own affair, and it is told of when that is published.
    const isEnded = repealing.length > 0 || hasEnded({ ...details, repealing: [] }, today);
    return isEnded
      ? linked
          .filter(({ kind, direction }) => direction === "IN" && (kind === "BASED_ON" || kind === "INTERPRETS"))
          .map((link) => ({ path: [], values: nameOfLinked(link) }))
      : [];
  },
};

/** 依据失效: what rests on a document, or interprets one, that is not in force any more. For every type that has such links. */
export const reliesOnEnded: Rule = {
  id: "relies-on-ended",
  level: "WARN",
  zh: "所依据或解读的{what}已废止或失效。",
  en: "{whatEn}, which it rests on or interprets, is repealed or expired.",
  source: "国办发〔2017〕47号（失效文件不得继续作为依据）",
  check: (edition, { linked, today }) =>
    linked
      .filter(
        ({ kind, direction, force }) =>
          direction === "OUT" && (kind === "BASED_ON" || kind === "INTERPRETS") && force && hasEnded(force, today),
      )
      .map((link) => ({ path: pathOfLink(edition, link), values: nameOfLinked(link) })),
};

function hasEnded(
  { repealing, ...stated }: Pick<LinkedForce, "validity" | "repealedOn" | "expiresOn" | "repealing">,
  today: string,
): boolean {
  const validity = validityOn(stated, repealing, today);
  return validity === "REPEALED" || validity === "EXPIRED";
}

/** What is asked of a policy document. */
export const DOCUMENT_RULES: readonly Rule<PolicyDocumentDetails>[] = [
  interpretationPlan,
  repealReliedOn,
  endedReliedOn,
  reliesOnEnded,
];
