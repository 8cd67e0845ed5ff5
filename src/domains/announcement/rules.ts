import type { AnnouncementDetails } from "./details.ts";

/** Whether an announcement no longer holds at a moment. One without an end never expires. */
export function isExpired(details: Pick<AnnouncementDetails, "validUntil">, now: Date): boolean {
  return details.validUntil !== null && Date.parse(details.validUntil) <= now.getTime();
}
