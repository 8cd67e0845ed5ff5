import { z } from "zod";
import { contact, count, day, daysInOrder, fen, parser, text } from "../content/index.ts";
import { INDUSTRY_CODE, REGION_CODE } from "./codes.ts";

/** How a benefit reaches the enterprise: 免申即享, 即申即享, 快申快享, 承诺兑现, 评审兑现. */
export const fulfilmentModes = ["AUTO", "INSTANT", "FAST", "PROMISE", "REVIEWED"] as const;

/** The sizes of 统计上大中小微型企业划分办法. */
export const enterpriseScales = ["LARGE", "MEDIUM", "SMALL", "MICRO"] as const;

const industry = z
  .string()
  .regex(INDUSTRY_CODE, "Is not a code of GB/T 4754: a section letter A to T, or 2 to 4 digits.");
const region = z
  .string()
  .regex(REGION_CODE, "Is not a code of GB/T 2260: 6 digits, 9 for a town or street, 12 for a village.");

const material = z.strictObject({
  name: text,
  copies: count.nullable(),
  required: z.boolean(),
  /** The organ gets it by data sharing; the enterprise hands in nothing. */
  obtainedAutomatically: z.boolean(),
});

const benefitItem = z
  .strictObject({
    title: text,
    /** Who is meant, in words (适用对象). */
    audience: text.nullable(),
    /** Codes of GB/T 4754. Empty, here and in the next lists: the item does not limit by it. */
    industries: z.array(industry),
    regions: z.array(region),
    scales: z.array(z.enum(enterpriseScales)),
    organizationTypes: z.array(text),
    /** Such as 高新技术企业 or 专精特新. */
    certifications: z.array(text),
    /** Conditions of application (申报条件), one each, in words. */
    conditions: z.array(text),
    /** How much is granted (扶持标准), in words. */
    standard: text.nullable(),
    amountCapFen: fen.nullable(),
    /** First and last day of application, both included; null: no start, no end is stated. */
    opensOn: day.nullable(),
    closesOn: day.nullable(),
    materials: z.array(material),
    fulfilmentMode: z.enum(fulfilmentModes),
    /** Working days until it is paid out. */
    fulfilmentDays: count.nullable(),
    /** The clause that the item rests on, as stated; the document itself is a BASED_ON link. */
    basis: text.nullable(),
    /** The name as stated; leadOrganId is the organ here that it was found to be. */
    leadOrgan: text.nullable(),
    leadOrganId: z.uuid().nullable(),
    contacts: z.array(contact),
  })
  .check(daysInOrder("opensOn", "closesOn"));

const enterpriseNoticeDetails = z.strictObject({ items: z.array(benefitItem), contacts: z.array(contact) });

/** One benefit that enterprises can get (惠企事项). */
export type BenefitItem = z.output<typeof benefitItem>;

/** What an edition of an enterprise notice holds beyond what every content has. */
export type EnterpriseNoticeDetails = z.output<typeof enterpriseNoticeDetails>;

/** Checks the details of an enterprise notice and lists all problems at once. */
export const parseEnterpriseNoticeDetails = parser(enterpriseNoticeDetails);
