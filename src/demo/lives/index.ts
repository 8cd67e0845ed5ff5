import type { DemoCalendar } from "../demo-calendar.ts";
import type { DemoItem } from "../demo-item.ts";
import { itemOf, livesAfterPublication } from "./after-publication.ts";
import { livesInHand } from "./in-hand.ts";
import type { DemoLife } from "./life.ts";
import { livesOnAccounts } from "./on-accounts.ts";
import { livesTakenDown } from "./taken-down.ts";

/** What the demo holds beside items that were published once and stayed so. */
export interface DemoLives {
  /** Of items that the author writes, which nobody has published. */
  readonly inHand: readonly DemoLife[];
  /** Of items that are published like all others, and taken down. */
  readonly takenDown: readonly DemoLife[];
  /** Of items of the demo that are public and stay so. */
  readonly afterPublication: readonly DemoLife[];
}

/** The lives of the demo. @param items those that it publishes */
export function demoLives(calendar: DemoCalendar, items: readonly DemoItem[]): DemoLives {
  return {
    inHand: livesInHand(calendar, itemOf(items, "farmland-fertility-subsidy-latest")),
    takenDown: livesTakenDown(calendar),
    afterPublication: [...livesAfterPublication(calendar, items), ...livesOnAccounts(items)],
  };
}
