import type { ObjectFieldBuilder } from "@pothos/core";
import type { builder } from "../../graphql/builder.ts";
import type { PolicyDocumentDetails } from "./details.ts";
import { DisclosureAttributeEnum, DocumentKindEnum } from "./graphql-enums.ts";

/** The fields of the details, of what is public and of a draft alike; validity apart, which moves with time on what is public. */
export function detailFields<Shape>(
  t: ObjectFieldBuilder<(typeof builder)["$inferSchemaTypes"], Shape>,
  detailsOf: (source: Shape) => PolicyDocumentDetails,
) {
  return {
    kind: t.field({
      type: DocumentKindEnum,
      description: "Its rank.",
      resolve: (source) => detailsOf(source as Shape).kind,
    }),
    documentNumber: t.string({
      nullable: true,
      description:
        "Its own number (发文字号), as 机关代字〔年〕序号号; as found where `documentNumberMalformed`; null: it has none, or it was not found.",
      resolve: (source) => detailsOf(source as Shape).documentNumber,
    }),
    documentNumberMalformed: t.boolean({
      description: "Whether the number lost a part on the way here, such as a bracket.",
      resolve: (source) => detailsOf(source as Shape).documentNumberMalformed,
    }),
    indexNumber: t.string({
      nullable: true,
      description:
        "Index number (索引号) of the site that it was first published on; every place has its own form. Null: not stated.",
      resolve: (source) => detailsOf(source as Shape).indexNumber,
    }),
    indexNumberMalformed: t.boolean({
      description: "Whether the index number cannot be right, such as one that lacks the organ's code.",
      resolve: (source) => detailsOf(source as Shape).indexNumberMalformed,
    }),
    genre: t.string({
      nullable: true,
      description: "Its form (体裁), such as 通知, 意见 or 决定; null: not stated.",
      resolve: (source) => detailsOf(source as Shape).genre,
    }),
    disclosureAttribute: t.field({
      type: DisclosureAttributeEnum,
      nullable: true,
      description: "公开属性; null: not stated.",
      resolve: (source) => detailsOf(source as Shape).disclosureAttribute,
    }),
    writtenOn: t.field({
      type: "Date",
      nullable: true,
      description:
        "成文日期, the day on which this text was passed or signed; of an amended regulation, of the last amendment that it holds. Null: not stated.",
      resolve: (source) => detailsOf(source as Shape).writtenOn,
    }),
    effectiveOn: t.field({
      type: "Date",
      nullable: true,
      description:
        "The day from which it applies; of one that applies from its promulgation, that day. Null: not stated.",
      resolve: (source) => detailsOf(source as Shape).effectiveOn,
    }),
    repealedOn: t.field({
      type: "Date",
      nullable: true,
      description: "The first day on which it no longer applies; null: not stated.",
      resolve: (source) => detailsOf(source as Shape).repealedOn,
    }),
    expiresOn: t.field({
      type: "Date",
      nullable: true,
      description: "有效期至, the last day on which it applies; null: it states none.",
      resolve: (source) => detailsOf(source as Shape).expiresOn,
    }),
    registrationNumber: t.string({
      nullable: true,
      description: "统一登记号 of the register of local normative documents; null: not stated.",
      resolve: (source) => detailsOf(source as Shape).registrationNumber,
    }),
  };
}
