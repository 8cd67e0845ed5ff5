import type { Day } from "../../platform/day.ts";
import type { PolicyDocumentDetails } from "./details.ts";

/** What a document states about whether it is in force. */
export type StatedValidity = Pick<PolicyDocumentDetails, "validity" | "repealedOn" | "expiresOn">;

/** When a document that repeals another begins to count. */
export type StatedEffect = Pick<PolicyDocumentDetails, "effectiveOn" | "writtenOn">;

/**
 * Whether a document is in force on a day. Repealed: its repeal date has come, or a public document that repeals it is in effect
 * (from the day that it states, else the day that it was written; where it states neither, at once). Expired: the last day that it
 * states has passed. Else what it states itself; null: nothing is known.
 */
export function validityOn(
  stated: StatedValidity,
  repealing: readonly StatedEffect[],
  today: Day,
): PolicyDocumentDetails["validity"] {
  const dateCame = stated.repealedOn !== null && stated.repealedOn <= today;
  if (dateCame || repealing.some(({ effectiveOn, writtenOn }) => (effectiveOn ?? writtenOn ?? today) <= today)) {
    return "REPEALED";
  }
  return stated.expiresOn !== null && stated.expiresOn < today ? "EXPIRED" : stated.validity;
}
