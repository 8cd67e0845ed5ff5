import type { Day } from "../platform/day.ts";
import { written } from "./demo-calendar.ts";
import { DEMO_ORGANS } from "./registry.ts";

/** What stands below a notice, written as bodyHtml reads it: who signs, an organ by its key or a body by its name; and the day. */
export function signature(signer: string, day: Day): string {
  const name = DEMO_ORGANS.find(({ key }) => key === signer)?.name ?? signer;
  return `${name}\n${written(day)}`;
}
