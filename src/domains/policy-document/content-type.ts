import { dateOf } from "../../platform/day.ts";
import { insertRows } from "../../platform/db/index.ts";
import { defineContentType } from "../content/index.ts";
import { type PolicyDocumentDetails, parsePolicyDocumentDetails } from "./details.ts";
import { DOCUMENT_RULES } from "./document-rules.ts";
import { tellPolicyDocument } from "./telling.ts";

defineContentType<PolicyDocumentDetails>({
  type: "POLICY_DOCUMENT",
  typename: "PolicyDocument",
  parseDetails: parsePolicyDocumentDetails,
  tell: tellPolicyDocument,
  rules: DOCUMENT_RULES,
  unshown: ["interpretationPlan", "interpretationExemption"],
  writeFacts: async (tx, editions) => {
    await insertRows(
      tx,
      "policyDocumentFacts",
      editions.map(
        ({
          editionId,
          details: {
            kind,
            validity,
            documentNumber,
            indexNumber,
            genre,
            writtenOn,
            effectiveOn,
            repealedOn,
            expiresOn,
          },
        }) => ({
          editionId,
          kind,
          validity,
          documentNumber,
          indexNumber,
          genre,
          writtenOn: dateOf(writtenOn),
          effectiveOn: dateOf(effectiveOn),
          repealedOn: dateOf(repealedOn),
          expiresOn: dateOf(expiresOn),
        }),
      ),
    );
  },
});
