import "./content-type.ts";
import { contentConnection, defineContentNode } from "../content/graphql.ts";

/** A policy document in the API. */
export const PolicyDocument = defineContentNode(
  "POLICY_DOCUMENT",
  "PolicyDocument",
  "Policy document (政策文件): what a government or a department has issued and others refer to.",
);

/** A page of policy documents. */
export const PolicyDocumentConnection = contentConnection("PolicyDocument", PolicyDocument);
