import type { ImportRepeat } from "../domains/import/import-summary.ts";
import type { StayingRule } from "../domains/import/repeats.ts";

/** The lists of repeating items, by what was done about them. */
export const REPEATED: readonly { readonly did: ImportRepeat["did"]; readonly heading: string }[] = [
  { did: "linked", heading: "Repeat what is here, became its sources" },
  { did: "skipped", heading: "Repeat what is here, left out" },
  { did: "kept", heading: "Repeat what is here, brought in all the same" },
];

const RULES: Record<StayingRule, string> = {
  "here-already": "it was public already",
  issuer: "it stands with the organ that issued it",
  portal: "it stands on a government's portal",
  department: "it stands on a department's site",
  media: "it has an address",
  "no-address": "it was read first",
  earliest: "it is the earlier one",
  "read-first": "it was read first",
};

/** One line for a person: what the item is, what stays and why, and how alike the two are. */
export function describeRepeat({ title, did, of, rule, verdict, ...alike }: ImportRepeat): string {
  const what = verdict === "SAME_DOCUMENT" ? "is the same document as" : "is nearly the same as";
  const why = did === "kept" ? "" : `, which stays because ${RULES[rule]}`;
  return `“${title}” ${what} “${of.title}”${whereOf(of)}${why}: ${likenessOf(alike)}.`;
}

function whereOf({ at, url }: ImportRepeat["of"]): string {
  const place = at && (at.line === null ? at.file : `${at.file}:${at.line}`);
  const stated = [place, url].filter((part) => part !== null).join(", ");
  return stated && ` (${stated})`;
}

type Alike = Pick<ImportRepeat, "number" | "isEqual" | "containment" | "containmentOfOther">;

function likenessOf({ number, isEqual, containment, containmentOfOther }: Alike): string {
  if (isEqual) return "the texts are equal";
  const shared = `${percent(containment)} of its text is there, and ${percent(containmentOfOther)} of that one’s is here`;
  return number === null ? shared : `both bear ${number}; ${shared}`;
}

/** Never 100 % of what is not all. */
function percent(share: number): string {
  return share === 1 ? "all" : `${Math.floor(share * 100)} %`;
}
