import { dayAt } from "../../platform/day.ts";
import { chineseDay, contactFacts, type Section, statedFacts, type Told } from "../content/index.ts";
import type { BenefitItem, EnterpriseNoticeDetails } from "./details.ts";
import { noticeStatus } from "./rules.ts";

const SCALES = { LARGE: "大型", MEDIUM: "中型", SMALL: "小型", MICRO: "微型" } as const;
const MODES = {
  AUTO: "免申即享",
  INSTANT: "即申即享",
  FAST: "快申快享",
  PROMISE: "承诺兑现",
  REVIEWED: "评审兑现",
} as const;

/** What an enterprise notice says beside its text: each of its benefits, and whom to ask. */
export function tellEnterpriseNotice({ items, contacts }: EnterpriseNoticeDetails, now: Date): Told {
  const whom = contactFacts(contacts, "咨询");
  const asking = whom.length > 0 ? [{ heading: "咨询方式", facts: whom, html: "" }] : [];
  const ended = noticeStatus(items, dayAt(now)) === "CLOSED" ? "申报已截止" : null;
  return { facts: [], before: [], after: [...items.map(sectionOf), ...asking], ended };
}

function sectionOf(item: BenefitItem): Section {
  const { audience, scales, organizationTypes, certifications, industries, regions, conditions, materials } = item;
  const list = (values: readonly string[]) => values.join("、") || null;
  return {
    heading: item.title,
    facts: [
      ...statedFacts([
        ["适用对象", audience],
        ["企业规模", list(scales.map((scale) => SCALES[scale]))],
        ["企业类型", list(organizationTypes)],
        ["资质要求", list(certifications)],
        ["行业代码", list(industries)],
        ["地区代码", list(regions)],
        ...conditions.map((condition) => ["申报条件", condition] as const),
        ["扶持标准", item.standard],
        ["最高金额", item.amountCapFen === null ? null : yuanOf(item.amountCapFen)],
        ["申报时间", windowOf(item)],
        ...materials.map((material) => ["申报材料", materialLine(material)] as const),
        ["兑现方式", MODES[item.fulfilmentMode]],
        ["兑现时限", item.fulfilmentDays === null ? null : `${item.fulfilmentDays}个工作日`],
        ["责任单位", item.leadOrgan],
        ["政策依据", item.basis],
      ]),
      ...contactFacts(item.contacts, "咨询"),
    ],
    html: "",
  };
}

function yuanOf(fen: number): string {
  const yuan = fen % 100 === 0 ? String(fen / 100) : (fen / 100).toFixed(2);
  return `${yuan}元`;
}

function windowOf({ opensOn, closesOn }: BenefitItem): string | null {
  if (opensOn && closesOn) return `${chineseDay(opensOn)}至${chineseDay(closesOn)}`;
  return opensOn ? `${chineseDay(opensOn)}起` : closesOn && `${chineseDay(closesOn)}截止`;
}

function materialLine({ name, copies, required, obtainedAutomatically }: BenefitItem["materials"][number]): string {
  const notes = [
    copies === null ? null : `${copies}份`,
    required ? null : "非必需",
    obtainedAutomatically ? "部门自动获取，无需提交" : null,
  ];
  const stated = notes.filter(Boolean).join("，");
  return stated ? `${name}（${stated}）` : name;
}
