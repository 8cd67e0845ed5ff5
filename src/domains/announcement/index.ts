export type { AnnouncementDetails } from "./details.ts";
