import { z } from "zod";
import { instant, parser, rule, text } from "../content/index.ts";

/** 公告、动态、指南、海报、辟谣. */
export const announcementKinds = ["NOTICE", "NEWS", "GUIDE", "POSTER", "RUMOUR_REFUTATION"] as const;

/** How pressing an announcement is. */
export const urgencies = ["NORMAL", "IMPORTANT", "EMERGENCY"] as const;

/** What the check of a rumour found. */
export const rumourFindings = ["FALSE", "MISLEADING", "UNPROVEN"] as const;

const refutation = z.strictObject({
  /** What is being said, in words. */
  rumour: text,
  finding: z.enum(rumourFindings),
  evidence: text.nullable(),
});

const announcementDetails = z
  .strictObject({
    kind: z.enum(announcementKinds),
    urgency: z.enum(urgencies),
    /** The first moment at which it no longer holds; null: no end is stated. */
    validUntil: instant.nullable(),
    refutation: refutation.nullable(),
  })
  .check(
    rule(
      ["refutation"],
      "Only a rumour refutation has one.",
      ({ kind, refutation }) => refutation === null || kind === "RUMOUR_REFUTATION",
    ),
  );

/** What an edition of an announcement holds beyond what every content has. */
export type AnnouncementDetails = z.output<typeof announcementDetails>;

/** Checks the details of an announcement and lists all problems at once. */
export const parseAnnouncementDetails = parser(announcementDetails);
