import type { DemoCalendar } from "../demo-calendar.ts";
import type { DemoItem } from "../demo-item.ts";
import { disclosureAnnouncements } from "./disclosure.ts";
import { emergencyAnnouncements } from "./emergencies.ts";
import { epidemicAnnouncements } from "./epidemic-2020.ts";
import { openGovernmentAnnouncements } from "./open-government.ts";
import { announcementsForPeople } from "./people.ts";
import { posters } from "./posters.ts";
import { refutations } from "./refutations.ts";
import { announcementsOfStreets } from "./streets.ts";
import { announcementsForTown } from "./town.ts";

/** The announcements of the demo. */
export function demoAnnouncements(calendar: DemoCalendar): DemoItem[] {
  return [
    ...epidemicAnnouncements(),
    ...emergencyAnnouncements(calendar),
    ...refutations(calendar),
    ...posters(calendar),
    ...announcementsForPeople(calendar),
    ...announcementsForTown(calendar),
    ...announcementsOfStreets(calendar),
    ...disclosureAnnouncements(calendar),
    ...openGovernmentAnnouncements(calendar),
  ];
}
