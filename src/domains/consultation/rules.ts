import { dayAt } from "../../platform/day.ts";
import type { ConsultationDetails } from "./details.ts";

/** Where a consultation stands. It moves with time alone, except that a result has to be published. */
export type ConsultationPhase = "UPCOMING" | "OPEN" | "CLOSED" | "RESULT_PUBLISHED";

/** The phase at a moment. A published result comes before everything else; the closing moment itself is too late. */
export function consultationPhase(
  details: Pick<ConsultationDetails, "opensAt" | "closesAt" | "result">,
  now: Date,
): ConsultationPhase {
  if (details.result && details.result.publishedOn <= dayAt(now)) return "RESULT_PUBLISHED";
  if (now.getTime() < Date.parse(details.opensAt)) return "UPCOMING";
  return now.getTime() < Date.parse(details.closesAt) ? "OPEN" : "CLOSED";
}
