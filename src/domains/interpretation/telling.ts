import { statedFacts, type Told } from "../content/index.ts";
import type { InterpretationDetails } from "./details.ts";

/** What an interpretation says of itself. */
export function tellInterpretation({ interpreterName }: InterpretationDetails): Told {
  return { facts: statedFacts([["解读人", interpreterName]]), before: [], after: [], ended: null };
}
