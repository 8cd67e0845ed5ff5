import { insertRows } from "../../platform/db/index.ts";
import { defineContentType } from "../content/index.ts";
import { type AnnouncementDetails, parseAnnouncementDetails } from "./details.ts";
import { tellAnnouncement } from "./telling.ts";

defineContentType<AnnouncementDetails>({
  type: "ANNOUNCEMENT",
  typename: "Announcement",
  parseDetails: parseAnnouncementDetails,
  tell: tellAnnouncement,
  saysWithoutBody: ({ refutation }) => refutation !== null,
  needsAltText: ({ kind }) => kind === "POSTER",
  writeFacts: async (tx, editions) => {
    await insertRows(
      tx,
      "announcementFacts",
      editions.map(({ editionId, details: { kind, urgency, validUntil } }) => ({
        editionId,
        kind,
        urgency,
        validUntil: validUntil && new Date(validUntil),
      })),
    );
  },
});
