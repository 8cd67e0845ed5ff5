import "./content-type.ts";
import { builder } from "../../graphql/builder.ts";
import type { Context } from "../../graphql/context.ts";
import { dayAt } from "../../platform/day.ts";
import { goOn, type MaybePromise } from "../../platform/maybe-promise.ts";
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
import { detailFields } from "./graphql-details.ts";
import { ValidityEnum } from "./graphql-enums.ts";
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
  ...detailFields(t, detailsOf),
  validity: t.field({
    type: ValidityEnum,
    nullable: true,
    description:
      "Whether it is in force today: repealed once its repeal date has come or a document published here that repeals it is in effect, expired after the last day that it states, else what it states itself. Null: nothing is known.",
    resolve: (content, _, context) => resolveValidity(content, context),
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

/** Whether a document is in force today; see the field `validity`. */
export function resolveValidity(
  content: PublicContent,
  context: Context,
): MaybePromise<PolicyDocumentDetails["validity"]> {
  return goOn(listRelated(content, REPEALED_BY, context), (repealing) =>
    validityOn(detailsOf(content), repealing.map(detailsOf), dayAt(context.now)),
  );
}

function detailsOf({ card }: PublicContent): PolicyDocumentDetails {
  return card.details as PolicyDocumentDetails;
}
