import type { Contact } from "../../domains/content/contact.ts";
import type { BenefitItem } from "../../domains/enterprise-notice/details.ts";
import type { DemoItem } from "../demo-item.ts";

/** What an enterprise notice of the demo says. */
interface EnterpriseNotice extends Omit<DemoItem, "type" | "columns" | "details" | "body"> {
  readonly body: string;
  readonly items: readonly BenefitItem[];
  readonly contacts: readonly Contact[];
}

/** An enterprise notice, in the column for what needs no application too when any of its items needs none. */
export function enterpriseNotice({ items, contacts, ...item }: EnterpriseNotice): DemoItem {
  const needsNone = items.some(({ fulfilmentMode }) => fulfilmentMode === "AUTO");
  return {
    ...item,
    type: "ENTERPRISE_NOTICE",
    columns: ["hqzc/sbtz", ...(needsNone ? ["hqzc/msjx"] : [])],
    details: { items, contacts },
  };
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
