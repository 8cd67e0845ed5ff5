import type { Day } from "../../platform/day.ts";
import type { BenefitItem } from "./details.ts";

/** Whether a benefit can be applied for. */
export type BenefitStatus = "UPCOMING" | "OPEN" | "CLOSED";

/** The status of an item on a day. First and last day are included; a side that is not stated does not limit. */
export function benefitStatus(item: Pick<BenefitItem, "opensOn" | "closesOn">, today: Day): BenefitStatus {
  if (item.opensOn !== null && today < item.opensOn) return "UPCOMING";
  return item.closesOn !== null && today > item.closesOn ? "CLOSED" : "OPEN";
}

/** The status of a whole notice: open while any item is, else upcoming while any is; null: it lists no item. */
export function noticeStatus(
  items: readonly Pick<BenefitItem, "opensOn" | "closesOn">[],
  today: Day,
): BenefitStatus | null {
  const statuses = items.map((item) => benefitStatus(item, today));
  return (["OPEN", "UPCOMING", "CLOSED"] as const).find((status) => statuses.includes(status)) ?? null;
}
