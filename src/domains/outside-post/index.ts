export { type OutsidePost, OutsidePostReads } from "./reads.ts";
