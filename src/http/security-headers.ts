/**
 * Sent with every answer. An API's answers are data: never run, framed, sniffed for another type or told where a reader
 * came from. `cross-origin` lets pages of other origins load what CORS lets them read.
 */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
  "cross-origin-resource-policy": "cross-origin",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
};
