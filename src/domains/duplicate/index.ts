export { countShared, gramsOf } from "./grams.ts";
