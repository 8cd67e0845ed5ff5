export { AuditReads } from "./reads.ts";
