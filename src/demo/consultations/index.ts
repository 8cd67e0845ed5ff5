import type { DemoCalendar } from "../demo-calendar.ts";
import type { DemoItem } from "../demo-item.ts";
import { answeredConsultations } from "./answered.ts";
import { answeredBuildingConsultations } from "./answered-building.ts";
import { openConsultations } from "./open.ts";
import { closedConsultations, upcomingConsultations } from "./upcoming-and-closed.ts";

/** The consultations of the demo: to come, open, closed, and answered. */
export function demoConsultations(calendar: DemoCalendar): DemoItem[] {
  return [
    ...upcomingConsultations(calendar),
    ...openConsultations(calendar),
    ...closedConsultations(calendar),
    ...answeredConsultations(calendar),
    ...answeredBuildingConsultations(calendar),
  ];
}
