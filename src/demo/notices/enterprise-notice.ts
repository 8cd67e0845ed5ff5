import type { Contact } from "../../domains/content/contact.ts";
import type { BenefitItem } from "../../domains/enterprise-notice/details.ts";
import { written } from "../demo-calendar.ts";
import type { DemoItem } from "../demo-item.ts";
import { signature } from "../signature.ts";

/** What an enterprise notice of the demo says. */
interface EnterpriseNotice extends Omit<DemoItem, "type" | "columns" | "details" | "body"> {
  /** Written as bodyHtml reads it; the items, their conditions and whom to ask follow by themselves. */
  readonly body: string;
  readonly items: readonly BenefitItem[];
  readonly contacts: readonly Contact[];
}

/** An enterprise notice, in the column for what needs no application too when any of its items needs none. */
export function enterpriseNotice({ body, items, contacts, ...item }: EnterpriseNotice): DemoItem {
  const needsNone = items.some(({ fulfilmentMode }) => fulfilmentMode === "AUTO");
  return {
    ...item,
    type: "ENTERPRISE_NOTICE",
    body: `${body}
      # 事项和标准
      | 事项 | 扶持标准 | 兑现方式 | 受理时间 |
      ${items.map(rowOf).join("\n")}
      # 申报条件
      ${items.map(({ title, conditions }) => `- ${title}：${conditions.join("；")}。`).join("\n")}
      # 咨询方式
      ${contacts.map(({ organ, phone }) => `- ${organ}：${phone}`).join("\n")}
      ${signature([item.publisher], item.issuedOn)}`,
    columns: ["hqzc/sbtz", ...(needsNone ? ["hqzc/msjx"] : [])],
    details: { items, contacts },
  };
}

const MODES: Record<BenefitItem["fulfilmentMode"], string> = {
  AUTO: "免申即享",
  INSTANT: "即申即享",
  FAST: "快申快享",
  PROMISE: "承诺兑现",
  REVIEWED: "评审兑现",
};

function rowOf(item: BenefitItem): string {
  return `| ${item.title} | ${item.standard} | ${MODES[item.fulfilmentMode]} | ${timeOf(item)} |`;
}

function timeOf({ opensOn, closesOn, fulfilmentMode }: BenefitItem): string {
  if (opensOn === null && closesOn === null) return fulfilmentMode === "AUTO" ? "无需申报" : "常年受理";
  return `${opensOn ? `${written(opensOn)}起` : ""}${closesOn ? `至${written(closesOn)}` : ""}`;
}

type Material = BenefitItem["materials"][number];

/** What a benefit of the demo says; what is left out is not limited, not asked for, or not stated. */
type Benefit = Pick<BenefitItem, "title" | "conditions" | "standard" | "fulfilmentMode" | "fulfilmentDays"> &
  Partial<Omit<BenefitItem, "amountCapFen">> & {
    readonly capYuan?: number;
    /** First and last day of application. */
    readonly days?: readonly [opensOn: string | null, closesOn: string | null];
  };

/** A benefit, by default for every enterprise of the district and without a time limit. */
export function benefit({ capYuan, days = [null, null], ...item }: Benefit): BenefitItem {
  return {
    audience: null,
    industries: [],
    regions: ["330802"],
    scales: [],
    organizationTypes: [],
    certifications: [],
    materials: [],
    basis: null,
    leadOrgan: null,
    leadOrganId: null,
    contacts: [],
    ...item,
    amountCapFen: capYuan === undefined ? null : capYuan * 100,
    opensOn: days[0],
    closesOn: days[1],
  };
}

/** A paper that the enterprise hands in. */
export function paper(name: string, copies = 1): Material {
  return { name, copies, required: true, obtainedAutomatically: false };
}

/** A paper that may be handed in. */
export function optional(name: string): Material {
  return { name, copies: 1, required: false, obtainedAutomatically: false };
}

/** What the organ gets by data sharing. */
export function shared(name: string): Material {
  return { name, copies: null, required: true, obtainedAutomatically: true };
}
