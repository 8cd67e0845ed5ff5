import { demoAnnouncements } from "./announcements/index.ts";
import { demoConsultations } from "./consultations/index.ts";
import type { DemoCalendar } from "./demo-calendar.ts";
import type { DemoItem } from "./demo-item.ts";
import { demoNotices } from "./notices/index.ts";
import { demoPolicies } from "./policies/index.ts";
import { demoReports } from "./reports/index.ts";

/** Every item of the demo. */
export function demoItems(calendar: DemoCalendar): DemoItem[] {
  return [
    ...demoPolicies(calendar),
    ...demoNotices(calendar),
    ...demoConsultations(calendar),
    ...demoAnnouncements(calendar),
    ...demoReports(calendar),
  ];
}
