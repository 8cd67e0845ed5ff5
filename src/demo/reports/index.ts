import type { DemoCalendar } from "../demo-calendar.ts";
import type { DemoItem } from "../demo-item.ts";
import { report2020 } from "./report-2020.ts";
import { report2021 } from "./report-2021.ts";
import { workProgressReports } from "./work-progress.ts";

/** Annual disclosure reports, and reports on the progress of the year's tasks. */
export function demoReports(calendar: DemoCalendar): DemoItem[] {
  return [report2020, report2021, ...workProgressReports(calendar)];
}
