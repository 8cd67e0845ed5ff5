import { dateOf } from "../../platform/day.ts";
import { insertRows } from "../../platform/db/index.ts";
import { defineContentType } from "../content/index.ts";
import { CONSULTATION_RULES } from "./consultation-rules.ts";
import { type ConsultationDetails, parseConsultationDetails } from "./details.ts";
import { tellConsultation } from "./telling.ts";

defineContentType<ConsultationDetails>({
  type: "CONSULTATION",
  typename: "Consultation",
  parseDetails: parseConsultationDetails,
  tell: tellConsultation,
  rules: CONSULTATION_RULES,
  saysWithoutBody: ({ draftHtml }) => draftHtml !== null && draftHtml !== "",
  writeFacts: async (tx, editions) => {
    await insertRows(
      tx,
      "consultationFacts",
      editions.map(({ editionId, details: { opensAt, closesAt, result } }) => ({
        editionId,
        opensAt: new Date(opensAt),
        closesAt: new Date(closesAt),
        resultPublishedOn: dateOf(result?.publishedOn ?? null),
      })),
    );
  },
});
