import { builder } from "../../graphql/builder.ts";
import { ContactInput, toContacts } from "../content/graphql.ts";
import type { BenefitItem } from "./details.ts";
import { EnterpriseScaleEnum, FulfilmentModeEnum } from "./graphql-benefit-item.ts";

const BenefitMaterialInput = builder.inputType("BenefitMaterialInput", {
  description: "Something to hand in with an application (申报材料).",
  fields: (t) => ({
    name: t.string({ required: true, description: "What it is." }),
    copies: t.int({ description: "How many copies; null: not stated." }),
    required: t.boolean({ required: true, description: "False: only where it applies." }),
    obtainedAutomatically: t.boolean({
      required: true,
      description: "True: the organ gets it by data sharing, and the enterprise hands in nothing.",
    }),
  }),
});

/** A benefit item in an input; `toItem` reads it. */
export const BenefitItemInput = builder.inputType("BenefitItemInput", {
  description:
    "One benefit that enterprises can get (惠企事项), with who can get it and how. What is null or left out is not stated; a list that is null, left out or empty does not limit.",
  fields: (t) => ({
    title: t.string({ required: true, description: "What it is called." }),
    audience: t.string({ description: "Who is meant (适用对象), in words." }),
    industries: t.stringList({
      description: "Codes of GB/T 4754 that it is limited to: a section's letter or 2 to 4 digits.",
    }),
    regions: t.stringList({
      description: "Codes of GB/T 2260 that it is limited to: 6 digits, 9 for a town or street, 12 for a village.",
    }),
    scales: t.field({ type: [EnterpriseScaleEnum], description: "Sizes that it is limited to." }),
    organizationTypes: t.stringList({ description: "Legal forms that it is limited to, in words." }),
    certifications: t.stringList({
      description: "Certifications that it asks for, such as 高新技术企业 or 专精特新.",
    }),
    conditions: t.stringList({ description: "Conditions of application (申报条件), one each, in words." }),
    standard: t.string({ description: "How much is granted (扶持标准), in words." }),
    amountCapFen: t.field({ type: "Fen", description: "The most that one enterprise can get, in fen; null: no cap." }),
    opensOn: t.field({ type: "Date", description: "First day of application; null: no start." }),
    closesOn: t.field({ type: "Date", description: "Last day of application; null: no end." }),
    materials: t.field({ type: [BenefitMaterialInput], description: "What to hand in." }),
    fulfilmentMode: t.field({
      type: FulfilmentModeEnum,
      required: true,
      description: "How it reaches the enterprise (兑现方式).",
    }),
    fulfilmentDays: t.int({ description: "Working days until it is paid out." }),
    basis: t.string({ description: "The clause that it rests on; the documents are the notice's `basedOn`." }),
    leadOrganName: t.string({ description: "Name of the organ in charge (责任单位), as stated." }),
    leadOrgan: t.string({ description: "Key of the organ in charge; null: not one of the organs here." }),
    contacts: t.field({ type: [ContactInput], description: "Whom to ask about this item; null: those of the notice." }),
  }),
});

/**
 * An item of an input as details hold it, unchecked.
 * @param organId the organ that `leadOrgan` names; null: none
 */
export function toItem(input: typeof BenefitItemInput.$inferInput, organId: string | null): BenefitItem {
  return {
    title: input.title,
    audience: input.audience ?? null,
    industries: input.industries ?? [],
    regions: input.regions ?? [],
    scales: input.scales ?? [],
    organizationTypes: input.organizationTypes ?? [],
    certifications: input.certifications ?? [],
    conditions: input.conditions ?? [],
    standard: input.standard ?? null,
    amountCapFen: input.amountCapFen ?? null,
    opensOn: input.opensOn ?? null,
    closesOn: input.closesOn ?? null,
    materials: (input.materials ?? []).map((material) => ({ ...material, copies: material.copies ?? null })),
    fulfilmentMode: input.fulfilmentMode,
    fulfilmentDays: input.fulfilmentDays ?? null,
    basis: input.basis ?? null,
    leadOrgan: input.leadOrganName ?? null,
    leadOrganId: organId,
    contacts: toContacts(input.contacts),
  };
}
