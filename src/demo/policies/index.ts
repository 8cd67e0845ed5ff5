import type { DemoCalendar } from "../demo-calendar.ts";
import type { DemoItem } from "../demo-item.ts";
import { elderlyCare } from "./elderly-care.ts";
import { environment } from "./environment.ts";
import { epidemic } from "./epidemic.ts";
import { housing } from "./housing.ts";
import { industry } from "./industry.ts";
import { openGovernment } from "./open-government.ts";

/** Policy documents, each followed by its interpretations. */
export function demoPolicies(calendar: DemoCalendar): DemoItem[] {
  return [
    ...elderlyCare(calendar),
    ...industry(calendar),
    ...environment(calendar),
    ...openGovernment(calendar),
    ...housing,
    ...epidemic,
  ];
}
