export type { EnterpriseNoticeDetails } from "./details.ts";
