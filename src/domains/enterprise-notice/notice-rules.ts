import type { Rule } from "../content/index.ts";
import { reliesOnEnded } from "../policy-document/index.ts";
import type { EnterpriseNoticeDetails } from "./details.ts";

type NoticeRule = Rule<EnterpriseNoticeDetails>;

/** 申报期: a benefit ends no later than the documents that grant it. */
const withinValidity: NoticeRule = {
  id: "benefit-window",
  level: "BLOCK",
  zh: "“{item}”的申报截止日{closesOn}晚于政策依据的有效期{lastDay}。",
  en: "“{item}” can be applied for until {closesOn}, but what grants it is in force until {lastDay} only.",
  source: "惠企政策直达快享（申报期在政策有效期内）",
  check: ({ details }, { linked }) => {
    const lastDays = linked
      .filter(({ kind, direction, force }) => kind === "BASED_ON" && direction === "OUT" && force !== null)
      .map(({ force }) => lastDayOf(force));
    // Of several documents one that has no end carries the benefit on.
    if (lastDays.length === 0 || lastDays.includes(null)) return [];
    const lastDay = lastDays.reduce((latest, day) => (day! > latest! ? day : latest))!;
    return details.items.flatMap(({ title, closesOn }, index) =>
      closesOn !== null && closesOn > lastDay
        ? [{ path: ["items", index, "closesOn"], values: { item: title, closesOn, lastDay } }]
        : [],
    );
  },
};

function lastDayOf(force: { repealedOn: string | null; expiresOn: string | null } | null): string | null {
  const ends = [force?.repealedOn, force?.expiresOn].filter((day) => typeof day === "string");
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
