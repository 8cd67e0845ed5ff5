export { type Line, MAX_LINE_BYTES, readLines } from "./read-lines.ts";
