/**
 * What neither XML nor a reader can use: control characters, half surrogate pairs, non-characters, and the invisible marks that
 * pages carry along (zero-width spaces, byte order marks, soft hyphens, direction overrides that can make a text read otherwise
 * than it is).
 */
const UNUSABLE =
  /[[\p{Cc}\p{Cs}\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF\uFFFE\uFFFF]--[\t\n\r]]/gv;

/** The text without characters that XML forbids or that nobody sees; line and paragraph separators become line ends. */
export function usableCharacters(text: string): string {
  return text.replace(UNUSABLE, "").replace(/\r\n?|[\u2028\u2029]/g, "\n");
}

/** One line: usable characters, every run of blanks (also the ideographic one) a single space, none at the ends. */
export function singleLine(text: string): string {
  return usableCharacters(text).replace(/\s+/g, " ").trim();
}
