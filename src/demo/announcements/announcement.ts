import type { AnnouncementDetails } from "../../domains/announcement/details.ts";
import type { Day } from "../../platform/day.ts";
import type { DemoItem } from "../demo-item.ts";
import { signature } from "../signature.ts";

/** What an announcement of the demo says; by default a notice of normal urgency without an end. */
interface Announcement
  extends Omit<DemoItem, "type" | "details">,
    Partial<Pick<AnnouncementDetails, "kind" | "urgency" | "validUntil">> {
  /** The body that signs a notice, where it is another than the publisher. */
  readonly signedBy?: string;
}

/** An announcement as a content; notices are signed. */
export function announcement(of: Announcement): DemoItem {
  const { kind = "NOTICE", urgency = "NORMAL", validUntil = null, signedBy = of.publisher, ...item } = of;
  const body = kind === "NOTICE" ? `${item.body}\n${signature([signedBy], item.issuedOn)}` : item.body;
  return { ...item, body, type: "ANNOUNCEMENT", details: { kind, urgency, validUntil, refutation: null } };
}

/** A poster, its picture in `pictures/`; what it shows is said in words too, for those who cannot see it. */
export function poster({ altText, ...item }: Omit<Announcement, "kind"> & { readonly altText: string }): DemoItem {
  const name = `${item.slug}.png`;
  const picture = { role: "COVER", name, altText, file: name } as const;
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
