import type { Day } from "../platform/day.ts";
import { written } from "./demo-calendar.ts";
import { DEMO_ORGANS } from "./registry.ts";

/**
 * What stands below a paper, written as bodyHtml reads it: a line for each who signs, an organ by its key or a body by
 * its name; and the day.
 */
export function signature(signers: readonly string[], day: Day): string {
  const names = signers.map((signer) => DEMO_ORGANS.find(({ key }) => key === signer)?.name ?? signer);
  return [...names, written(day)].join("\n");
}
