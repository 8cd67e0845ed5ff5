export type { PolicyDocumentDetails } from "./details.ts";
export {
  type DocumentNumber,
  findCitedNumbers,
  findOwnNumber,
  findPromulgationNumber,
  normaliseDocumentNumber,
} from "./document-number.ts";
export { reliesOnEnded } from "./document-rules.ts";
export { normaliseIndexNumber } from "./index-number.ts";
