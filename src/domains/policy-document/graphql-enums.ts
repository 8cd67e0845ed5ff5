import { builder } from "../../graphql/builder.ts";

/** DocumentKind in the API. */
export const DocumentKindEnum = builder.enumType("DocumentKind", {
  description: "The rank of a policy document, as the annual report counts it.",
  values: {
    REGULATION: { description: "A regulation (规章). Counties and districts may not make any." },
    NORMATIVE: {
      description: "A normative document (行政规范性文件): general rules that bind people outside government.",
    },
    OTHER: { description: "Any other document." },
  } as const,
});

/** DisclosureAttribute in the API. */
export const DisclosureAttributeEnum = builder.enumType("DisclosureAttribute", {
  description: "Whether a document is disclosed (公开属性).",
  values: {
    PROACTIVE: { description: "By the organ's own accord (主动公开)." },
    ON_REQUEST: { description: "To those who apply (依申请公开)." },
    NOT_DISCLOSED: { description: "Not disclosed (不予公开)." },
  } as const,
});

/** Validity in the API. */
export const ValidityEnum = builder.enumType("Validity", {
  description: "Whether a document is in force (有效性).",
  values: {
    VALID: { description: "In force (有效)." },
    AMENDED: { description: "In force as amended (已修改)." },
    PARTLY_REPEALED: { description: "In force in part (部分失效)." },
    EXPIRED: { description: "Its term is over (失效)." },
    REPEALED: { description: "Repealed (已废止): nothing may be applied for on its ground." },
  } as const,
});
