import type { DemoCalendar } from "../demo-calendar.ts";
import type { DemoItem } from "../demo-item.ts";
import { agricultureNotices } from "./agriculture.ts";
import { buildingAndEnergyNotices } from "./building-and-energy.ts";
import { businessNotices } from "./business.ts";
import { commerceNotices } from "./commerce.ts";
import { employmentNotices } from "./employment.ts";
import { epidemicNotices } from "./epidemic-2020.ts";
import { industryNotices } from "./industry.ts";
import { innovationNotices } from "./innovation.ts";

/** The enterprise notices of the demo. */
export function demoNotices(calendar: DemoCalendar): DemoItem[] {
  return [
    ...industryNotices(calendar),
    ...innovationNotices(calendar),
    ...employmentNotices(calendar),
    ...commerceNotices(calendar),
    ...agricultureNotices(calendar),
    ...businessNotices(calendar),
    ...buildingAndEnergyNotices(calendar),
    ...epidemicNotices(),
  ];
}
