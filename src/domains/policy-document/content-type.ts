import { dateOf } from "../../platform/day.ts";
import { defineContentType } from "../content/index.ts";
import { type PolicyDocumentDetails, parsePolicyDocumentDetails } from "./details.ts";

defineContentType<PolicyDocumentDetails>({
  type: "POLICY_DOCUMENT",
  typename: "PolicyDocument",
  parseDetails: parsePolicyDocumentDetails,
  writeFacts: async (tx, editions) => {
    await tx.policyDocumentFacts.createMany({
      data: editions.map(
        ({
          editionId,
          details: { kind, validity, documentNumber, indexNumber, genre, writtenOn, effectiveOn, repealedOn },
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
        }),
      ),
    });
  },
});
