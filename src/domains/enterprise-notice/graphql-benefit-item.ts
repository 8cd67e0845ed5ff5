import { builder } from "../../graphql/builder.ts";
import { dayAt } from "../../platform/day.ts";
import { ContactType } from "../content/graphql.ts";
import { OrganType } from "../organ/graphql.ts";
import type { BenefitItem } from "./details.ts";
import { benefitStatus } from "./rules.ts";

/** BenefitStatus in the API. */
export const BenefitStatusEnum = builder.enumType("BenefitStatus", {
  description: "Whether a benefit can be applied for today, in Asia/Shanghai.",
  values: {
    UPCOMING: { description: "Not yet." },
    OPEN: { description: "Yes: the first and the last day are included." },
    CLOSED: { description: "No longer." },
  } as const,
});

/** FulfilmentMode in the API. */
export const FulfilmentModeEnum = builder.enumType("FulfilmentMode", {
  description: "How a benefit reaches the enterprise.",
  values: {
    AUTO: { description: "Without application (免申即享)." },
    INSTANT: { description: "At once on application (即申即享)." },
    FAST: { description: "Soon after application (快申快享)." },
    PROMISE: { description: "On a promise of the enterprise, checked later (承诺兑现)." },
    REVIEWED: { description: "After review (评审兑现)." },
  } as const,
});

/** EnterpriseScale in the API. */
export const EnterpriseScaleEnum = builder.enumType("EnterpriseScale", {
  description: "Size of an enterprise by 统计上大中小微型企业划分办法.",
  values: {
    LARGE: { description: "Large (大型)." },
    MEDIUM: { description: "Medium (中型)." },
    SMALL: { description: "Small (小型)." },
    MICRO: { description: "Micro (微型)." },
  } as const,
});

const BenefitMaterial = builder.objectRef<BenefitItem["materials"][number]>("BenefitMaterial").implement({
  description: "Something to hand in with an application (申报材料).",
  fields: (t) => ({
    name: t.exposeString("name", { description: "What it is." }),
    copies: t.exposeInt("copies", { nullable: true, description: "How many copies; null: not stated." }),
    required: t.exposeBoolean("required", { description: "False: only where it applies." }),
    obtainedAutomatically: t.exposeBoolean("obtainedAutomatically", {
      description: "True: the organ gets it by data sharing, and the enterprise hands in nothing.",
    }),
  }),
});

/** A benefit item in the API. */
export const BenefitItemType = builder.objectRef<BenefitItem>("BenefitItem").implement({
  description: "One benefit that enterprises can get (惠企事项), with who can get it and how.",
  fields: (t) => ({
    title: t.exposeString("title", { description: "What it is called." }),
    status: t.field({
      type: BenefitStatusEnum,
      description: "Whether it can be applied for today.",
      resolve: (item, _, { now }) => benefitStatus(item, dayAt(now)),
    }),
    audience: t.exposeString("audience", {
      nullable: true,
      description: "Who is meant (适用对象), in words; null: not stated.",
    }),
    industries: t.exposeStringList("industries", {
      description: "Codes of GB/T 4754 that it is limited to: a section's letter or 2 to 4 digits; empty: no limit.",
    }),
    regions: t.exposeStringList("regions", {
      description:
        "Codes of GB/T 2260 that it is limited to: 6 digits, 9 for a town or street, 12 for a village; empty: no limit.",
    }),
    scales: t.field({
      type: [EnterpriseScaleEnum],
      description: "Sizes that it is limited to; empty: no limit.",
      resolve: ({ scales }) => scales,
    }),
    organizationTypes: t.exposeStringList("organizationTypes", {
      description: "Legal forms that it is limited to, in words; empty: no limit.",
    }),
    certifications: t.exposeStringList("certifications", {
      description: "Certifications that it asks for, such as 高新技术企业 or 专精特新; empty: none.",
    }),
    conditions: t.exposeStringList("conditions", {
      description: "Conditions of application (申报条件), one each, in words; empty: none are stated.",
    }),
    standard: t.exposeString("standard", {
      nullable: true,
      description: "How much is granted (扶持标准), in words; null: not stated.",
    }),
    amountCapFen: t.expose("amountCapFen", {
      type: "Fen",
      nullable: true,
      description: "The most that one enterprise can get, in fen; null: no cap is stated.",
    }),
    opensOn: t.expose("opensOn", {
      type: "Date",
      nullable: true,
      description: "First day of application; null: no start is stated.",
    }),
    closesOn: t.expose("closesOn", {
      type: "Date",
      nullable: true,
      description: "Last day of application; null: no end is stated.",
    }),
    materials: t.field({
      type: [BenefitMaterial],
      description: "What to hand in; empty: nothing is stated.",
      resolve: ({ materials }) => materials,
    }),
    fulfilmentMode: t.expose("fulfilmentMode", {
      type: FulfilmentModeEnum,
      description: "How it reaches the enterprise.",
    }),
    fulfilmentDays: t.exposeInt("fulfilmentDays", {
      nullable: true,
      description: "Working days until it is paid out; null: not stated.",
    }),
    basis: t.exposeString("basis", {
      nullable: true,
      description:
        "The clause that it rests on, as stated; the documents are in the notice's `basedOn`. Null: not stated.",
    }),
    leadOrganName: t.exposeString("leadOrgan", {
      nullable: true,
      description: "Name of the organ in charge (责任单位), as stated; null: not stated.",
    }),
    leadOrgan: t.field({
      type: OrganType,
      nullable: true,
      description: "The organ in charge; null: not stated, or not one of the organs here.",
      resolve: ({ leadOrganId }, _, { organs }) => (leadOrganId === null ? null : organs.find(leadOrganId)),
    }),
    contacts: t.field({
      type: [ContactType],
      description: "Whom to ask about this item; empty: those of the notice, if any.",
      resolve: ({ contacts }) => contacts,
    }),
  }),
});
