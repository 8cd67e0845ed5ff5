import type { DemoCalendar } from "./demo-calendar.ts";
import type { DemoItem } from "./demo-item.ts";
import { demoPolicies } from "./policies/index.ts";
import { demoReports } from "./reports/index.ts";
import { demoServices } from "./services.ts";

/** Every item of the demo. */
export function demoItems(calendar: DemoCalendar): DemoItem[] {
  return [...demoPolicies(calendar), ...demoServices(calendar), ...demoReports(calendar)];
}
