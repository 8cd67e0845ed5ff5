import { dayAt } from "../../platform/day.ts";
import type { Finding, Rule } from "../content/index.ts";
import type { ConsultationDetails } from "./details.ts";

type ConsultationRule = Rule<ConsultationDetails>;
type Result = NonNullable<ConsultationDetails["result"]>;

const SOURCE = "政府信息公开条例；国办发〔2016〕80号（公开征集意见采纳情况）";

/** 截止后不得再收: an opinion that came in too late is none of the consultation's. */
const noneAfterClosing: ConsultationRule = {
  id: "opinion-after-closing",
  level: "BLOCK",
  zh: "该意见于{receivedOn}收到，征集已于{closedOn}截止。",
  en: "The opinion came in on {receivedOn}, after the consultation had closed on {closedOn}.",
  source: SOURCE,
  check: ({ details: { closesAt, result } }) => {
    const closedOn = lastDay(closesAt);
    return (result?.items ?? []).flatMap(({ receivedOn }, index) =>
      receivedOn && receivedOn > closedOn
        ? [{ path: ["result", "items", index, "receivedOn"], values: { receivedOn, closedOn } }]
        : [],
    );
  },
};

/** 先截止后反馈: nothing is decided on opinions while they are still taken. */
const notBeforeClosing: ConsultationRule = {
  id: "result-before-closing",
  level: "BLOCK",
  zh: "征集到{closedOn}才截止，采纳情况不得早于该日公布。",
  en: "Opinions are taken until {closedOn}: the result cannot be published before.",
  source: SOURCE,
  check: ({ details: { closesAt, result } }) =>
    result && result.publishedOn < lastDay(closesAt)
      ? [{ path: ["result", "publishedOn"], values: { closedOn: lastDay(closesAt) } }]
      : [],
};

/** 守恒: every opinion that was received was adopted, adopted in part, not adopted, or invalid. */
const conserves: ConsultationRule = {
  id: "result-conserves",
  level: "BLOCK",
  zh: "收到{received}条，而采纳、部分采纳、未采纳和无效意见合计{sum}条。",
  en: "{received} were received, but those adopted, adopted in part, not adopted and invalid are {sum}.",
  source: SOURCE,
  check: ({ details: { result } }) => {
    if (!result) return [];
    const { received, adopted, partlyAdopted, notAdopted, invalid = 0 } = result;
    const sum = adopted + partlyAdopted + notAdopted + invalid;
    return sum === received ? [] : [{ path: ["result", "received"], values: { received, sum } }];
  },
};

/** 不采纳理由: whoever is not followed is told why. */
const givesReasons: ConsultationRule = {
  id: "result-reason",
  level: "BLOCK",
  zh: "未采纳或者部分采纳的意见须说明理由。",
  en: "Say why opinions were not adopted, or adopted only in part.",
  source: SOURCE,
  check: ({ details: { result } }) => (result ? withoutReason(result) : []),
};

function withoutReason({ items, summary, notAdopted, partlyAdopted }: Result): Finding[] {
  if (items.length === 0 && summary === null && notAdopted + partlyAdopted > 0)
    return [{ path: ["result", "summary"] }];
  return items.flatMap(({ outcome, reason }, index) =>
    outcome !== "ADOPTED" && reason === null ? [{ path: ["result", "items", index, "reason"] }] : [],
  );
}

/** 反馈人打码: a person's full name is not published with the opinion. */
const masksRespondents: ConsultationRule = {
  id: "result-respondent",
  level: "WARN",
  zh: "意见人姓名应当隐去部分，如“朱**”。",
  en: "The name of the person should be masked, such as 朱**.",
  source: "政府信息公开条例第十五条",
  check: ({ details: { result } }) =>
    (result?.items ?? []).flatMap(({ respondent }, index) =>
      respondent && /^\p{Script=Han}{2,3}$/u.test(respondent) && !/[某众民团会企社]/.test(respondent)
        ? [{ path: ["result", "items", index, "respondent"] }]
        : [],
    ),
};

function lastDay(closesAt: string): string {
  return dayAt(new Date(Date.parse(closesAt) - 1));
}

/** What is asked of a consultation's result. */
export const RESULT_RULES: readonly ConsultationRule[] = [
  noneAfterClosing,
  notBeforeClosing,
  conserves,
  givesReasons,
  masksRespondents,
];
