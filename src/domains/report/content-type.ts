import { insertRows } from "../../platform/db/index.ts";
import { defineContentType } from "../content/index.ts";
import { parseReportDetails, type ReportDetails } from "./details.ts";

defineContentType<ReportDetails>({
  type: "REPORT",
  typename: "Report",
  parseDetails: parseReportDetails,
  writeFacts: async (tx, editions) => {
    await insertRows(
      tx,
      "reportFacts",
      editions.map(({ editionId, details: { kind, year } }) => ({ editionId, kind, year })),
    );
  },
});
