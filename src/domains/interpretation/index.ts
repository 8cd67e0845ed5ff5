export type { InterpretationDetails } from "./details.ts";
