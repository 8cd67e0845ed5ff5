export { fold, foldWithOffsets } from "./fold.ts";
