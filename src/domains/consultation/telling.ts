import {
  chineseDay,
  chineseEnd,
  chineseMoment,
  contactFacts,
  type Section,
  statedFacts,
  type Told,
} from "../content/index.ts";
import type { ConsultationDetails } from "./details.ts";

const OUTCOMES = { ADOPTED: "采纳", PARTLY_ADOPTED: "部分采纳", NOT_ADOPTED: "未采纳" } as const;

/** What a consultation says beside its text: its window, the draft with its explanation, whom to write to, and what became of the opinions. */
export function tellConsultation(details: ConsultationDetails, now: Date): Told {
  const { opensAt, closesAt, shortenReason, draftHtml, explanationHtml, contacts, result } = details;
  const part = (heading: string, html: string | null): Section[] => (html ? [{ heading, facts: [], html }] : []);
  const whom = contactFacts(contacts, "联系");
  return {
    facts: statedFacts([
      ["征集时间", `${chineseMoment(new Date(opensAt))}至${chineseEnd(new Date(closesAt))}`],
      ["缩短期限的理由", shortenReason],
    ]),
    before: [],
    after: [
      ...part("征求意见稿", draftHtml),
      ...part("起草说明", explanationHtml),
      ...(whom.length > 0 ? [{ heading: "联系方式", facts: whom, html: "" }] : []),
      ...(result ? resultSections(result) : []),
    ],
    ended: new Date(closesAt) <= now ? "征集已结束" : null,
  };
}

function resultSections(result: NonNullable<ConsultationDetails["result"]>): Section[] {
  const { publishedOn, received, adopted, partlyAdopted, notAdopted, summary, items } = result;
  const whole = statedFacts([
    ["公布日期", chineseDay(publishedOn)],
    ["收到意见", `${received}条`],
    ["采纳", `${adopted}条`],
    ["部分采纳", `${partlyAdopted}条`],
    ["未采纳", `${notAdopted}条`],
    ["说明", summary],
  ]);
  return [
    { heading: "意见采纳情况", facts: whole, html: "" },
    ...items.map(({ opinion, respondent, outcome, reason }) => ({
      heading: "",
      facts: statedFacts([
        ["意见", opinion],
        ["反馈人", respondent],
        ["采纳情况", OUTCOMES[outcome]],
        ["理由", reason],
      ]),
      html: "",
    })),
  ];
}
