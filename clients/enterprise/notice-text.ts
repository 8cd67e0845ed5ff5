import { chineseDay } from "../chinese-date.ts";
import { VALIDITY_LABELS } from "../labels.ts";
import { yuan } from "../yuan.ts";
import type {
  CounterFragment,
  EnterpriseScale,
  FulfilmentMode,
  NoticeFragment,
} from "./operations/documents.generated.ts";

type Item = NoticeFragment["items"][number];

/** Sizes of enterprises, as statistics name them. */
export const SCALE_LABELS: Record<EnterpriseScale, string> = {
  LARGE: "大型",
  MEDIUM: "中型",
  SMALL: "小型",
  MICRO: "微型",
};

const HOW_TO_APPLY: Record<FulfilmentMode, string> = {
  AUTO: "免申即享，不用申报",
  INSTANT: "即申即享，提交后即时兑现",
  FAST: "快申快享，提交后快速兑现",
  PROMISE: "承诺兑现，先兑付、后核查",
  REVIEWED: "评审兑现，提交后经评审",
};

/** A notice as plain text: what can be applied for today by an enterprise of this size, undefined: of any. */
export function noticeText(notice: NoticeFragment, scale?: EnterpriseScale): string {
  const items = notice.items.filter((item) => item.status === "OPEN" && isFor(item, scale));
  const basis = notice.basedOn.nodes.map(
    ({ title, documentNumber, validity }) =>
      `《${title}》${documentNumber ? ` ${documentNumber}` : ""}${validity ? `（${VALIDITY_LABELS[validity]}）` : ""}`,
  );
  return lines([
    `■ ${notice.title}`,
    fact("发布", `${notice.publisher?.name ?? "机构未注明"}，${chineseDay(notice.issuedAt)}`),
    notice.summary,
    fact("政策依据", basis.join("；")),
    ...items.map((item, index) => itemText(item, index + 1)),
    ...notice.contacts.map((counter) => fact("咨询", counterLine(counter))),
    fact("原文", notice.url),
  ]);
}

/** An item that names no size is for all of them. */
function isFor({ scales }: Item, scale?: EnterpriseScale): boolean {
  return scale === undefined || scales.length === 0 || scales.includes(scale);
}

function itemText(item: Item, number: number): string {
  const materials = item.materials.map(materialLine);
  return indent(
    lines([
      `${number}. ${item.title}`,
      fact("对象", [item.audience, ...item.organizationTypes].filter(Boolean).join("、")),
      fact("规模", item.scales.map((scale) => SCALE_LABELS[scale]).join("、")),
      fact("行业代码", item.industries.join("、")),
      fact("资质", item.certifications.join("、")),
      fact("条件", item.conditions.join("；")),
      fact("标准", item.standard),
      fact("最高金额", item.amountCapFen === null ? null : yuan(item.amountCapFen)),
      fact("受理期", period(item)),
      fact("材料", materials.length > 0 ? materials.join("；") : item.fulfilmentMode === "AUTO" ? "无" : null),
      fact("办理方式", HOW_TO_APPLY[item.fulfilmentMode]),
      fact("兑现时限", item.fulfilmentDays === null ? null : `${item.fulfilmentDays}个工作日`),
      fact("责任单位", item.leadOrganName),
      fact("条款", item.basis),
      ...item.contacts.map((counter) => fact("咨询", counterLine(counter))),
    ]),
  );
}

function period({ opensOn, closesOn }: Item): string {
  if (opensOn === null && closesOn === null) return "长期";
  return `${opensOn === null ? "即日" : chineseDay(opensOn)}至${closesOn === null ? "另行通知" : `${chineseDay(closesOn)}（含当日）`}`;
}

function materialLine({ name, copies, required, obtainedAutomatically }: Item["materials"][number]): string {
  if (obtainedAutomatically) return `${name}（数据共享，免提交）`;
  const remarks = [copies === null ? null : `${copies}份`, required ? null : "按情况提供"].filter(Boolean);
  return remarks.length > 0 ? `${name}（${remarks.join("，")}）` : name;
}

function counterLine({ organ, name, phone, email, address }: CounterFragment): string {
  return [organ, name, phone, email, address].filter(Boolean).join("，");
}

/** Null where there is nothing to say. */
function fact(label: string, value: string | null): string | null {
  return value ? `${label}：${value}` : null;
}

function lines(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null).join("\n");
}

function indent(text: string): string {
  return text.replaceAll("\n", "\n   ");
}
