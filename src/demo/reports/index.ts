import type { DemoCalendar } from "../demo-calendar.ts";
import type { DemoItem } from "../demo-item.ts";
import { report2019 } from "./report-2019.ts";
import { report2020 } from "./report-2020.ts";
import { report2021 } from "./report-2021.ts";
import { report2022 } from "./report-2022.ts";
import { report2023 } from "./report-2023.ts";
import { report2024 } from "./report-2024.ts";
import { report2025 } from "./report-2025.ts";
import { reportsOfOrgans } from "./reports-of-organs.ts";
import { workProgressReports } from "./work-progress.ts";

/** The district's annual disclosure reports, earliest first. */
export const districtReports: readonly DemoItem[] = [
  report2019,
  report2020,
  report2021,
  report2022,
  report2023,
  report2024,
  report2025,
];

/** Annual disclosure reports, and reports on the progress of the year's tasks. */
export function demoReports(calendar: DemoCalendar): DemoItem[] {
  return [...districtReports, ...reportsOfOrgans, ...workProgressReports(calendar)];
}
