import type { ContentType } from "../../src/platform/db/index.ts";

/** A content's id as the API answers it. */
export function globalId(type: ContentType, contentId: string): string {
  return Buffer.from(`${TYPENAMES[type]}:${contentId}`).toString("base64");
}

const TYPENAMES: Record<ContentType, string> = {
  REPORT: "Report",
  INTERPRETATION: "Interpretation",
  CONSULTATION: "Consultation",
  ENTERPRISE_NOTICE: "EnterpriseNotice",
  POLICY_DOCUMENT: "PolicyDocument",
  ANNOUNCEMENT: "Announcement",
};
