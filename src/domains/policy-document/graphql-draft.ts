import "./content-type.ts";
import { builder } from "../../graphql/builder.ts";
import type { Problem } from "../content/index.ts";
import { defineDraftMutations, defineEdition, linkedIds } from "../desk/graphql.ts";
import type { PolicyDocumentDetails } from "./details.ts";
import { normaliseDocumentNumber } from "./document-number.ts";
import { detailFields } from "./graphql-details.ts";
import { DisclosureAttributeEnum, DocumentKindEnum, ValidityEnum } from "./graphql-enums.ts";

const PolicyDocumentEdition = defineEdition("POLICY_DOCUMENT", "PolicyDocument");

builder.objectFields(PolicyDocumentEdition, (t) => ({
  ...detailFields(t, ({ details }) => details as PolicyDocumentDetails),
  validity: t.field({
    type: ValidityEnum,
    nullable: true,
    description:
      "Whether it is in force, as it states itself; null: not stated. What holds today is `PolicyDocument.validity`.",
    resolve: ({ details }) => (details as PolicyDocumentDetails).validity,
  }),
  interpretationPlan: t.string({
    nullable: true,
    description:
      "解读方案: who interprets it, in which form and by when; null: none is stated. Not shown to the public.",
    resolve: ({ details }) => (details as PolicyDocumentDetails).interpretationPlan ?? null,
  }),
  interpretationExemption: t.string({
    nullable: true,
    description: "Why it needs no interpretation; null: not stated. Not shown to the public.",
    resolve: ({ details }) => (details as PolicyDocumentDetails).interpretationExemption ?? null,
  }),
  repeals: t.idList({
    description: "Global ids of the documents that it repeals, public or not.",
    resolve: (edition, _, context) => linkedIds(edition, context, "REPEALS"),
  }),
  basedOn: t.idList({
    description: "Global ids of the documents that it rests on, public or not.",
    resolve: (edition, _, context) => linkedIds(edition, context, "BASED_ON"),
  }),
  cites: t.idList({
    description: "Global ids of the documents that its text cites, public or not.",
    resolve: (edition, _, context) => linkedIds(edition, context, "CITES"),
  }),
  consultations: t.idList({
    description: "Global ids of the consultations on its draft, public or not.",
    resolve: (edition, _, context) => linkedIds(edition, context, "ADOPTS"),
  }),
}));

defineDraftMutations({
  type: "POLICY_DOCUMENT",
  typename: "PolicyDocument",
  edition: PolicyDocumentEdition,
  fields: (t) => ({
    kind: t.field({ type: DocumentKindEnum, required: true, description: "Its rank." }),
    documentNumber: t.string({
      description:
        "Its own number (发文字号), in any usual way of writing: `柯政办发[2020]12号` becomes 柯政办发〔2020〕12号. Null: it has none.",
    }),
    documentNumberMalformed: t.boolean({
      description:
        "Whether the number is to be kept although it is in no usual form, because a part of it is lost. Null: it is not.",
    }),
    indexNumber: t.string({ description: "Index number (索引号), in its place's own form; null: not stated." }),
    indexNumberMalformed: t.boolean({ description: "Whether the index number cannot be right. Null: it can." }),
    genre: t.string({ description: "Its form (体裁), such as 通知, 意见 or 决定; null: not stated." }),
    disclosureAttribute: t.field({ type: DisclosureAttributeEnum, description: "公开属性; null: not stated." }),
    writtenOn: t.field({
      type: "Date",
      description: "成文日期, the day on which this text was passed or signed; null: not stated.",
    }),
    effectiveOn: t.field({ type: "Date", description: "The day from which it applies; null: not stated." }),
    repealedOn: t.field({
      type: "Date",
      description: "The first day on which it no longer applies; null: not stated.",
    }),
    expiresOn: t.field({
      type: "Date",
      description: "有效期至, the last day on which it applies; null: it states none.",
    }),
    validity: t.field({ type: ValidityEnum, description: "Whether it is in force, as it states; null: not stated." }),
    registrationNumber: t.string({
      description: "统一登记号 of the register of local normative documents; null: not stated.",
    }),
    interpretationPlan: t.string({
      description:
        "解读方案: who interprets it, in which form and by when. A regulation or normative document needs this or `interpretationExemption`. Null: not stated.",
    }),
    interpretationExemption: t.string({ description: "Why it needs no interpretation; null: not stated." }),
    repeals: t.globalIDList({ description: "Global ids of the documents that it repeals." }),
    basedOn: t.globalIDList({ description: "Global ids of the documents that it rests on." }),
    cites: t.globalIDList({ description: "Global ids of the documents that its text cites." }),
    consultations: t.globalIDList({ description: "Global ids of the consultations on its draft." }),
  }),
  toDraft: (input, finder) => ({
    details: {
      kind: input.kind,
      documentNumber: documentNumberOf(input, finder.problems),
      documentNumberMalformed: input.documentNumberMalformed ?? false,
      indexNumber: input.indexNumber ?? null,
      indexNumberMalformed: input.indexNumberMalformed ?? false,
      genre: input.genre ?? null,
      disclosureAttribute: input.disclosureAttribute ?? null,
      writtenOn: input.writtenOn ?? null,
      effectiveOn: input.effectiveOn ?? null,
      repealedOn: input.repealedOn ?? null,
      expiresOn: input.expiresOn ?? null,
      validity: input.validity ?? null,
      registrationNumber: input.registrationNumber ?? null,
      interpretationPlan: input.interpretationPlan ?? null,
      interpretationExemption: input.interpretationExemption ?? null,
    },
    links: [
      ...finder.links("REPEALS", input.repeals, "repeals", "PolicyDocument"),
      ...finder.links("BASED_ON", input.basedOn, "basedOn", "PolicyDocument"),
      ...finder.links("CITES", input.cites, "cites", "PolicyDocument"),
      ...finder.links("ADOPTS", input.consultations, "consultations", "Consultation"),
    ],
  }),
});

interface NumberInput {
  documentNumber?: string | null | undefined;
  documentNumberMalformed?: boolean | null | undefined;
}

/** The number in its one written form. Lists and links find a document by that form only, so another is refused unless marked. */
function documentNumberOf(
  { documentNumber, documentNumberMalformed }: NumberInput,
  problems: Problem[],
): string | null {
  if (documentNumber == null) return null;
  const { value, malformed } = normaliseDocumentNumber(documentNumber);
  // Details say of a blank number that it is blank.
  if (malformed && value !== "" && !documentNumberMalformed)
    problems.push({
      path: ["documentNumber"],
      code: "WRONG_FORMAT",
      message: "Is in no usual form, such as 柯政办发〔2020〕12号; documentNumberMalformed keeps it as it is.",
    });
  return value;
}
