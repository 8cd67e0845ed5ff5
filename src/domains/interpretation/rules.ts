import { addWorkingDays } from "../../platform/working-days.ts";
import { type Circumstances, nameOfLinked, pathOfLink, type Rule } from "../content/index.ts";
import { reliesOnEnded } from "../policy-document/index.ts";
import type { InterpretationDetails } from "./details.ts";

/** 双向关联: an interpretation says which document it explains, so that readers of either find the other. */
const linked: Rule<InterpretationDetails> = {
  id: "interpretation-linked",
  level: "BLOCK",
  zh: "解读须关联所解读的文件。",
  en: "An interpretation names the document that it interprets.",
  source: "国办秘函〔2019〕19号（解读与文件双向关联）",
  check: ({ links }) => (links.some(({ kind }) => kind === "INTERPRETS") ? [] : [{ path: ["interprets"] }]),
};

// Late is better than never: what is late is told, and not kept back, or it could never go out.
/** 三个工作日: the longest that an interpretation may follow its document by. */
const inTime: Rule<InterpretationDetails> = {
  id: "interpretation-lag",
  level: "WARN",
  zh: "解读应在{what}公布后{limit}个工作日内（最迟{dueOn}）发布。",
  en: "It should follow {whatEn} within {limit} working days, by {dueOn}.",
  source: "国务院办公厅2016年政务公开工作要点",
  check: (edition, { linked: ends, issuedOn, settings: { interpretationWorkingDays: limit } }) =>
    documents(ends).flatMap((document) => {
      const dueOn = addWorkingDays(document.issuedOn, limit);
      return issuedOn > dueOn
        ? [{ path: pathOfLink(edition, document), values: { ...nameOfLinked(document), limit, dueOn } }]
        : [];
    }),
};

/** 同步: an interpretation goes out with its document, on the same day. */
const sameDay: Rule<InterpretationDetails> = {
  id: "interpretation-same-day",
  level: "WARN",
  zh: "解读应与{what}同日发布。",
  en: "It should go out on the same day as {whatEn}.",
  source: "国务院办公厅2016年政务公开工作要点（同步出台、同步上网）",
  check: (edition, { linked: ends, issuedOn, settings }) =>
    documents(ends)
      .filter((document) => issuedOn > document.issuedOn)
      // Told once: by the rule above where it is later still.
      .filter((document) => issuedOn <= addWorkingDays(document.issuedOn, settings.interpretationWorkingDays))
      .map((document) => ({ path: pathOfLink(edition, document), values: nameOfLinked(document) })),
};

function documents(ends: Circumstances["linked"]) {
  return ends.flatMap((end) =>
    end.kind === "INTERPRETS" && end.direction === "OUT" && end.issuedOn !== null
      ? [{ ...end, issuedOn: end.issuedOn }]
      : [],
  );
}

/** What is asked of an interpretation. */
export const INTERPRETATION_RULES: readonly Rule<InterpretationDetails>[] = [linked, inTime, sameDay, reliesOnEnded];
