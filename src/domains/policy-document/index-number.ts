/** An index number (索引号) as it is kept. */
export interface IndexNumber {
  /** Half-width, without blanks; otherwise as stated. */
  value: string;
  /** True when a part is missing or its year cannot be one. There is no national format, so nothing else is checked. */
  malformed: boolean;
}

const earliestYear = 1949;

/** Brings an index number into half-width characters without blanks, and says whether it can be one. Null when nothing is stated. */
export function normaliseIndexNumber(raw: string | null | undefined, currentYear: number): IndexNumber | null {
  const value = (raw ?? "").normalize("NFKC").replace(/\s+/g, "");
  if (!value) return null;
  const parts = value.split(/[/-]/);
  const year = /[/-]((?:19|20)\d{2})(?=[/-]|$)/.exec(value)?.[1];
  // 1970 is what a content system writes for a date that it has lost.
  const hasImpossibleYear =
    year !== undefined && (Number(year) < earliestYear || Number(year) > currentYear + 1 || year === "1970");
  const malformed =
    parts.some((part) => part === "") || hasImpossibleYear || !/^[\p{Script=Han}A-Za-z0-9/.()_-]{4,}$/u.test(value);
  return { value, malformed };
}
