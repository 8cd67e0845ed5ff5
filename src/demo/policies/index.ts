import type { DemoCalendar } from "../demo-calendar.ts";
import type { DemoItem } from "../demo-item.ts";
import { agriculture } from "./agriculture.ts";
import { education } from "./education.ts";
import { elderlyCare } from "./elderly-care.ts";
import { environment } from "./environment.ts";
import { epidemic } from "./epidemic.ts";
import { health } from "./health.ts";
import { housing } from "./housing.ts";
import { industry } from "./industry.ts";
import { marketAndCulture } from "./market-and-culture.ts";
import { openGovernment } from "./open-government.ts";
import { ordersAndRecords } from "./orders-and-records.ts";
import { socialSecurity } from "./social-security.ts";

/** Policy documents, each followed by its interpretations. */
export function demoPolicies(calendar: DemoCalendar): DemoItem[] {
  return [
    ...elderlyCare(calendar),
    ...industry(calendar),
    ...environment(calendar),
    ...openGovernment(calendar),
    ...socialSecurity(calendar),
    ...education(calendar),
    ...agriculture(calendar),
    ...marketAndCulture(calendar),
    ...ordersAndRecords(calendar),
    ...housing,
    ...health,
    ...epidemic,
  ];
}
