import "./content-type.ts";
import { builder } from "../../graphql/builder.ts";
import { dayAt } from "../../platform/day.ts";
import { goOn } from "../../platform/maybe-promise.ts";
import {
  ContentConnectionType,
  contentConnection,
  defineContentNode,
  listRelated,
  RELATION_FIELDS,
  relationField,
} from "../content/graphql.ts";
import type { PublicContent } from "../content/index.ts";
import type { PolicyDocumentDetails } from "./details.ts";
import { DisclosureAttributeEnum, DocumentKindEnum, ValidityEnum } from "./graphql-enums.ts";
import { validityOn } from "./rules.ts";

/** A policy document in the API. */
export const PolicyDocument = defineContentNode(
  "POLICY_DOCUMENT",
  "PolicyDocument",
  "Policy document (政策文件): what a government or a department has issued and others refer to.",
);

/** A page of policy documents. */
export const PolicyDocumentConnection = contentConnection("PolicyDocument", PolicyDocument);

const REPEALED_BY = { relation: { kind: "REPEALS", outgoing: false }, contentType: "POLICY_DOCUMENT" } as const;
RELATION_FIELDS.add("validity");

builder.objectFields(PolicyDocument, (t) => ({
  kind: t.field({
    type: DocumentKindEnum,
    description: "Its rank.",
    resolve: (content) => detailsOf(content).kind,
  }),
  documentNumber: t.string({
    nullable: true,
    description:
      "Its own number (发文字号), as 机关代字〔年〕序号号; as found where `documentNumberMalformed`; null: it has none, or it was not found.",
    resolve: (content) => detailsOf(content).documentNumber,
  }),
  documentNumberMalformed: t.boolean({
    description: "Whether the number lost a part on the way here, such as a bracket.",
    resolve: (content) => detailsOf(content).documentNumberMalformed,
  }),
  indexNumber: t.string({
    nullable: true,
    description:
      "Index number (索引号) of the site that it was first published on; every place has its own form. Null: not stated.",
    resolve: (content) => detailsOf(content).indexNumber,
  }),
  indexNumberMalformed: t.boolean({
    description: "Whether the index number cannot be right, such as one that lacks the organ's code.",
    resolve: (content) => detailsOf(content).indexNumberMalformed,
  }),
  genre: t.string({
    nullable: true,
    description: "Its form (体裁), such as 通知, 意见 or 决定; null: not stated.",
    resolve: (content) => detailsOf(content).genre,
  }),
  disclosureAttribute: t.field({
    type: DisclosureAttributeEnum,
    nullable: true,
    description: "公开属性; null: not stated.",
    resolve: (content) => detailsOf(content).disclosureAttribute,
  }),
  writtenOn: t.field({
    type: "Date",
    nullable: true,
    description:
      "成文日期, the day on which this text was passed or signed; of an amended regulation, of the last amendment that it holds. Null: not stated.",
    resolve: (content) => detailsOf(content).writtenOn,
  }),
  effectiveOn: t.field({
    type: "Date",
    nullable: true,
    description:
      "The day from which it applies; of one that applies from its promulgation, that day. Null: not stated.",
    resolve: (content) => detailsOf(content).effectiveOn,
  }),
  repealedOn: t.field({
    type: "Date",
    nullable: true,
    description: "The first day on which it no longer applies; null: not stated.",
    resolve: (content) => detailsOf(content).repealedOn,
  }),
  expiresOn: t.field({
    type: "Date",
    nullable: true,
    description: "有效期至, the last day on which it applies; null: it states none.",
    resolve: (content) => detailsOf(content).expiresOn,
  }),
  validity: t.field({
    type: ValidityEnum,
    nullable: true,
    description:
      "Whether it is in force today: repealed once its repeal date has come or a document published here that repeals it is in effect, expired after the last day that it states, else what it states itself. Null: nothing is known.",
    resolve: (content, _, context) =>
      goOn(listRelated(content, REPEALED_BY, context), (repealing) =>
        validityOn(detailsOf(content), repealing.map(detailsOf), dayAt(context.now)),
      ),
  }),
  registrationNumber: t.string({
    nullable: true,
    description: "统一登记号 of the register of local normative documents; null: not stated.",
    resolve: (content) => detailsOf(content).registrationNumber,
  }),
  repeals: relationField(t, "repeals", {
    type: PolicyDocumentConnection,
    description: "The documents that it repeals, as far as they are published here.",
    relation: { kind: "REPEALS", outgoing: true },
    contentType: "POLICY_DOCUMENT",
  }),
  repealedBy: relationField(t, "repealedBy", {
    type: PolicyDocumentConnection,
    description: "The documents that repeal it.",
    ...REPEALED_BY,
  }),
  basedOn: relationField(t, "basedOn", {
    type: PolicyDocumentConnection,
    description: "The documents that it rests on.",
    relation: { kind: "BASED_ON", outgoing: true },
    contentType: "POLICY_DOCUMENT",
  }),
  cites: relationField(t, "cites", {
    type: PolicyDocumentConnection,
    description: "The documents that its text cites by number, as far as they are published here.",
    relation: { kind: "CITES", outgoing: true },
    contentType: "POLICY_DOCUMENT",
  }),
  citedBy: relationField(t, "citedBy", {
    type: ContentConnectionType,
    description: "Everything whose text cites it by number.",
    relation: { kind: "CITES", outgoing: false },
  }),
}));

function detailsOf({ card }: PublicContent): PolicyDocumentDetails {
  return card.details as PolicyDocumentDetails;
}
