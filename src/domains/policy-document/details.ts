import { z } from "zod";
import { day, daysInOrder, parser, rule, text } from "../content/index.ts";

/** REGULATION: 规章. NORMATIVE: 行政规范性文件. OTHER: any other document. */
export const documentKinds = ["REGULATION", "NORMATIVE", "OTHER"] as const;

/** 公开属性: of its own accord, on request, or not at all. */
export const disclosureAttributes = ["PROACTIVE", "ON_REQUEST", "NOT_DISCLOSED"] as const;

/** 有效性: whether a document is in force. */
export const validities = ["VALID", "AMENDED", "PARTLY_REPEALED", "EXPIRED", "REPEALED"] as const;

/** What stands in one line and in an index of the database. */
const short = text.max(500);

const policyDocumentDetails = z
  .strictObject({
    kind: z.enum(documentKinds),
    /** 机关代字〔年〕序号号 where it could be normalised, else as found with documentNumberMalformed. */
    documentNumber: short.nullable(),
    documentNumberMalformed: z.boolean(),
    indexNumber: short.nullable(),
    indexNumberMalformed: z.boolean(),
    /** 体裁, such as 通知 or 意见. */
    genre: short.nullable(),
    disclosureAttribute: z.enum(disclosureAttributes).nullable(),
    writtenOn: day.nullable(),
    effectiveOn: day.nullable(),
    repealedOn: day.nullable(),
    /** 有效期至: the last day on which it applies, where it states one. */
    expiresOn: day.nullable().default(null),
    /** As the source states it; what holds on a day is validityOn (rules.ts). */
    validity: z.enum(validities).nullable(),
    /** 统一登记号 of the record of local normative documents. */
    registrationNumber: short.nullable(),
    /** 解读方案: who interprets it, in which form and by when; null: none is stated. Not shown to readers. */
    interpretationPlan: text.nullable().default(null),
    /** Why it needs no interpretation; null: none is stated. Not shown to readers. */
    interpretationExemption: text.nullable().default(null),
  })
  .check(
    daysInOrder("effectiveOn", "repealedOn"),
    daysInOrder("effectiveOn", "expiresOn"),
    malformedNeedsNumber("documentNumber"),
    malformedNeedsNumber("indexNumber"),
  );

function malformedNeedsNumber<Key extends "documentNumber" | "indexNumber">(key: Key) {
  return rule<Record<Key, string | null> & Record<`${Key}Malformed`, boolean>>(
    [`${key}Malformed`],
    `Marks a number, but ${key} is null.`,
    (details) => !details[`${key}Malformed`] || details[key] !== null,
  );
}

/** What an edition of a policy document holds beyond what every content has. */
export type PolicyDocumentDetails = z.output<typeof policyDocumentDetails>;

/** Checks the details of a policy document and lists all problems at once. */
export const parsePolicyDocumentDetails = parser(policyDocumentDetails);
