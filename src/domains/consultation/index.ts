export type { ConsultationDetails } from "./details.ts";
