import { addDays, lastDayBefore, startOfDay } from "../../platform/day.ts";
import type { Finding, Rule } from "../content/index.ts";
import type { ConsultationDetails } from "./details.ts";

type ConsultationRule = Rule<ConsultationDetails>;
type Result = NonNullable<ConsultationDetails["result"]>;

const SOURCE = "国办发〔2018〕37号；国办发〔2016〕80号（意见收集和采纳情况公开）";

/** 截止后不得再收: an opinion that came in too late is none of the consultation's. */
const noneAfterClosing: ConsultationRule = {
  id: "opinion-after-closing",
  level: "WARN",
  zh: "该意见于{receivedOn}收到，征集已于{closedOn}截止。",
  en: "The opinion came in on {receivedOn}, after the consultation had closed on {closedOn}.",
  source: SOURCE,
  check: ({ details: { closesAt, result } }) => {
    const closedOn = lastDayBefore(new Date(closesAt));
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
  zh: "征集到{closedOn}才截止，采纳情况须在截止后公布。",
  en: "Opinions are taken until {closedOn}: the result is published after they have closed.",
  source: SOURCE,
  check: ({ details: { closesAt, result } }) =>
    // A day on which they are taken to its end is too early; one on which they close may hold both.
    result && startOfDay(addDays(result.publishedOn, 1)) <= new Date(closesAt)
      ? [{ path: ["result", "publishedOn"], values: { closedOn: lastDayBefore(new Date(closesAt)) } }]
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
  const refused = items.flatMap((item, index) => (item.outcome === "ADOPTED" ? [] : [{ ...item, index }]));
  const unlisted = notAdopted + partlyAdopted - refused.length;
  return [
    // Opinions that are counted and not listed have their reasons in the summary or nowhere.
    ...(unlisted > 0 && summary === null ? [{ path: ["result", "summary"] }] : []),
    ...refused
      .filter(({ reason }) => reason === null)
      .map(({ index }) => ({ path: ["result", "items", index, "reason"] })),
  ];
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
      respondent && isFullName(respondent) ? [{ path: ["result", "items", index, "respondent"] }] : [],
    ),
};

const ANYONE =
  /^(?:社会)?(?:市民|公民|公众|群众|网民|网友|居民|村民|业主|家长|学生|企业|商户|个人|匿名|不详|无)(?:代表)?$/;
const ORGANISATION = /[局办委会社厂店院所部处科室队站校园村镇乡司企团]$/;

/** As a name of two or three characters, or of more after a surname of two, which neither hides a part nor names no one. */
function isFullName(respondent: string): boolean {
  const name = respondent.trim();
  const isName =
    /^(?:\p{Script=Han}{2,3}|(?:欧阳|上官|司马|诸葛|夏侯|皇甫|尉迟|公孙|慕容|司徒|令狐|端木|东方|南宫)\p{Script=Han}{1,2})$/u;
  return isName.test(name) && !name.includes("某") && !ANYONE.test(name) && !ORGANISATION.test(name);
}

/** What is asked of a consultation's result. */
export const RESULT_RULES: readonly ConsultationRule[] = [
  noneAfterClosing,
  notBeforeClosing,
  conserves,
  givesReasons,
  masksRespondents,
];
