/** A code of GB/T 4754: the letter of a section, or 2 to 4 digits. */
export const INDUSTRY_CODE = /^([A-T]|\d{2,4})$/;

/** A code of GB/T 2260: 6 digits; 9 for a town or street, 12 for a village. */
export const REGION_CODE = /^\d{6}(\d{3}|\d{6})?$/;

// GB/T 4754-2017: each section with its last division; the divisions of a section follow one another.
const SECTIONS = "A05 B12 C43 D46 E50 F52 G60 H62 I65 J69 K70 L72 M75 N79 O82 P83 Q85 R90 S96 T97"
  .split(" ")
  .map((entry) => ({ section: entry.slice(0, 1), lastDivision: entry.slice(1) }));

/**
 * The codes of GB/T 4754 that hold an industry, from itself up to its section: `1311` gives 1311, 131, 13, C. An item
 * that names any of them is open to it.
 */
export function industriesHolding(code: string): string[] {
  if (!/^\d/.test(code)) return [code];
  const division = code.slice(0, 2);
  const section = SECTIONS.find(({ lastDivision }) => division <= lastDivision)?.section;
  return [...new Set([code, code.slice(0, 3), division, ...(section ? [section] : [])])];
}

/**
 * The codes of GB/T 2260 that hold a region, from itself up to its province: `330802003` gives 330802003, 330802,
 * 330800, 330000.
 */
export function regionsHolding(code: string): string[] {
  const parents = [code.slice(0, 9), code.slice(0, 6), `${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`];
  return [...new Set([code, ...parents])];
}
