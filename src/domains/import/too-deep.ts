import { ItemFault } from "./unexpected.ts";

/** Levels of tags that are read; browsers stop nesting at about as many. */
export const MAX_DEPTH = 500;

/** What is thrown where HTML would be parsed that nests deeper. */
export const TOO_DEEP = new ItemFault(
  "nested-too-deep",
  `More than ${MAX_DEPTH} tags are open at once: the HTML is broken or hostile.`,
);
