export { StatisticsReads } from "./reads.ts";
