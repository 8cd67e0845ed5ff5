import type { AnnouncementDetails } from "../../domains/announcement/details.ts";
import type { Day } from "../../platform/day.ts";
import type { DemoItem } from "../demo-item.ts";

/** What an announcement of the demo says; by default a notice of normal urgency without an end. */
interface Announcement
  extends Omit<DemoItem, "type" | "details">,
    Partial<Pick<AnnouncementDetails, "kind" | "urgency" | "validUntil">> {}

/** An announcement as a content. */
export function announcement(of: Announcement): DemoItem {
  const { kind = "NOTICE", urgency = "NORMAL", validUntil = null, ...item } = of;
  return { ...item, type: "ANNOUNCEMENT", details: { kind, urgency, validUntil, refutation: null } };
}

/** A poster; what it shows is said in words too, for those who cannot see it. */
export function poster({ altText, ...item }: Omit<Announcement, "kind"> & { readonly altText: string }): DemoItem {
  const picture = { role: "COVER", name: `${item.slug}.png`, altText } as const;
  return announcement({ ...item, kind: "POSTER", attachments: [picture] });
}

/** A refutation of what is being said. */
export function refutation({
  urgency = "IMPORTANT",
  rumour,
  finding,
  evidence,
  ...item
}: Omit<Announcement, "kind" | "validUntil" | "columns"> & NonNullable<AnnouncementDetails["refutation"]>): DemoItem {
  return {
    ...item,
    type: "ANNOUNCEMENT",
    columns: ["yjfy/pytx", "hdjl/hygq"],
    details: { kind: "RUMOUR_REFUTATION", urgency, validUntil: null, refutation: { rumour, finding, evidence } },
  };
}

/** The first moment of a day, for what holds to the end of the day before. */
export function from(day: Day): string {
  return `${day}T00:00:00+08:00`;
}
