export { PublicPlacements } from "./public-placements.ts";
export { LedgerReads } from "./reads.ts";
