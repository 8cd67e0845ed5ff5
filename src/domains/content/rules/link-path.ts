import type { JudgedEdition, LinkedContent, Path } from "./rule.ts";

/** The input field that states links of a kind. */
const FIELDS: Record<LinkedContent["kind"], string> = {
  INTERPRETS: "interprets",
  BASED_ON: "basedOn",
  CITES: "cites",
  REPEALS: "repeals",
  RESULT_OF: "resultOf",
  ADOPTS: "consultations",
  REFUTES: "refutes",
  RELATES_TO: "related",
};

/** Where an outgoing link stands in the input: its field, and its place among those of its kind. */
export function pathOfLink({ links }: Pick<JudgedEdition, "links">, { kind, position }: LinkedContent): Path {
  return [FIELDS[kind], links.slice(0, position).filter((link) => link.kind === kind).length];
}

/** How messages name the other end of a link, in Chinese (`what`) and English. */
export function nameOfLinked({ title }: Pick<LinkedContent, "title">): { what: string; whatEn: string } {
  return title === null ? { what: "内容", whatEn: "A content" } : { what: `“${title}”`, whatEn: `“${title}”` };
}
