export { ObligationReads } from "./reads.ts";
export { DEFAULT_OBLIGATION_SETTINGS, type ObligationSettings } from "./settings.ts";
