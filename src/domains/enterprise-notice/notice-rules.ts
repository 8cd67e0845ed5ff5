import { addDays, type Day } from "../../platform/day.ts";
import type { LinkedForce, Rule } from "../content/index.ts";
import { reliesOnEnded } from "../policy-document/index.ts";
import type { EnterpriseNoticeDetails } from "./details.ts";

type NoticeRule = Rule<EnterpriseNoticeDetails>;

/** 申报期: a benefit ends no later than the documents that grant it. */
const withinValidity: NoticeRule = {
  id: "benefit-window",
  level: "BLOCK",
  zh: "“{item}”的申报截止日{closesOn}晚于政策依据有效的最后一日{lastDay}。",
  en: "“{item}” can be applied for until {closesOn}, but what grants it is in force until {lastDay} only.",
  source: "惠企政策直达快享（申报期在政策有效期内）",
  check: ({ details }, { linked, today }) => {
    const lastDays = linked.flatMap(({ kind, direction, force }) =>
      kind === "BASED_ON" && direction === "OUT" && force ? [lastDayOf(force, today)] : [],
    );
    // Of several documents one that has no end carries the benefit on.
    if (lastDays.length === 0 || lastDays.includes(null)) return [];
    const lastDay = lastDays.sort().at(-1)!;
    return details.items.flatMap(({ title, closesOn }, index) =>
      closesOn !== null && closesOn > lastDay
        ? [{ path: ["items", index, "closesOn"], values: { item: title, closesOn, lastDay } }]
        : [],
    );
  },
};

/** The last day on which a document is in force; null: it has no end. On the day of its repeal it is not any more. */
function lastDayOf({ repealedOn, expiresOn, repealing }: LinkedForce, today: Day): Day | null {
  const repealed = [repealedOn, ...repealing.map(({ effectiveOn, writtenOn }) => effectiveOn ?? writtenOn ?? today)];
  const ends = [expiresOn, ...repealed.map((day) => day && addDays(day, -1))].filter((day) => day !== null);
  return ends.sort()[0] ?? null;
}

/** 免申即享: what comes by itself asks the enterprise for nothing. */
const autoAsksNothing: NoticeRule = {
  id: "benefit-auto",
  level: "BLOCK",
  zh: "“{item}”为免申即享，不得要求企业提交“{material}”。",
  en: "“{item}” comes without application (AUTO): it cannot ask for “{material}”.",
  source: "惠企政策直达快享（免申即享）",
  check: ({ details }) =>
    details.items.flatMap(({ title, fulfilmentMode, materials }, index) =>
      fulfilmentMode !== "AUTO"
        ? []
        : materials.flatMap(({ name, obtainedAutomatically }, position) =>
            obtainedAutomatically
              ? []
              : [{ path: ["items", index, "materials", position], values: { item: title, material: name } }],
          ),
    ),
};

/** What is asked of an enterprise notice. */
export const NOTICE_RULES: readonly NoticeRule[] = [withinValidity, autoAsksNothing, reliesOnEnded];
