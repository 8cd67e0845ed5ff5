import type { Day } from "../../platform/day.ts";
import type { PolicyDocumentDetails } from "./details.ts";

/** What is stated about whether a document is in force. */
export type StatedValidity = Pick<PolicyDocumentDetails, "validity" | "repealedOn">;

/**
 * Whether a document is in force on a day. Repealed: its repeal date has come, or a public document repeals it; else
 * what it states itself; null: nothing is known.
 */
export function validityOn(
  stated: StatedValidity,
  isRepealedByPublic: boolean,
  today: Day,
): PolicyDocumentDetails["validity"] {
  const dateCame = stated.repealedOn !== null && stated.repealedOn <= today;
  return dateCame || isRepealedByPublic ? "REPEALED" : stated.validity;
}
