import type { Day } from "../../platform/day.ts";
import type { PolicyDocumentDetails } from "../policy-document/index.ts";
import {
  type DocumentNumber,
  findCitedNumbers,
  findPromulgationNumber,
  normaliseIndexNumber,
} from "../policy-document/index.ts";
import { findDocumentDays } from "./document-days.ts";
import { genreOf } from "./genre.ts";
import type { CatalogueEntry } from "./material.ts";
import { findSignature, isOrganName, organInHistory, organsInTitle, splitNames } from "./organ-names.ts";
import type { ImportProblem } from "./record.ts";

/** What the facts of a document are found in. */
export interface DocumentEvidence {
  title: string;
  /** The text, a line per paragraph. */
  lines: readonly string[];
  catalogue: CatalogueEntry;
  ownNumber: DocumentNumber | null;
  /** The catalogue entry is that of a copy on another organ's site. */
  isReprint: boolean;
  today: Day;
  /** The day on which its source published it; null: not known. */
  issuedOn: Day | null;
}

/** The order under which the current text of a regulation was promulgated: the last one that its history names. */
export function numberInHistory(history: readonly string[]): DocumentNumber | null {
  return history.map(findPromulgationNumber).findLast((number) => number !== null) ?? null;
}

/**
 * The issuers in order: those that the catalogue states, the title names, the text is signed by, whose order it is, or the history
 * tells of. Where several of these name some, the longest list wins, because a catalogue often holds the first of a joint document.
 */
export function findIssuers({
  title,
  lines,
  catalogue,
  ownNumber,
}: Omit<DocumentEvidence, "isReprint" | "today" | "issuedOn">): string[] {
  const stated = splitNames(catalogue.issuers ?? "").filter(isOrganName);
  const made = catalogue.history.map(organInHistory).find((organ) => organ !== null);
  const ordered = /^(.+)令(?:\d{4}年)?第\d+号$/u.exec(ownNumber?.value ?? "")?.[1];
  const signed = findSignature(lines)?.organs ?? [];
  // 立法法 第七十二条: administrative regulations are the State Council's.
  const byCategory = catalogue.category === "行政法规" ? ["国务院"] : [];
  const candidates = [stated, organsInTitle(title), made ? [made] : [], ordered ? ordered.split("、") : [], byCategory];
  const best = candidates.reduce((longest, names) => (names.length > longest.length ? names : longest));
  // …等4部门 in the title leaves only the signature; else a signature can be that of an enclosure.
  return best.length > 0 && !/等\d*[部个]?[部单]/u.test(title) ? best : signed.length > best.length ? signed : best;
}

/** The details of a policy document, and what was noticed about them. */
export function policyDocumentDetails(evidence: DocumentEvidence): {
  details: PolicyDocumentDetails;
  problems: ImportProblem[];
} {
  const { title, lines, catalogue, ownNumber, isReprint, today } = evidence;
  const problems: ImportProblem[] = [];
  const note = (code: ImportProblem["code"], field: string, message: string) => problems.push({ code, field, message });
  const index = normaliseIndexNumber(catalogue.indexNumber, Number(today.slice(0, 4)));
  if (index?.malformed)
    note("index-number-malformed", "details.indexNumber", `The index number ${index.value} is damaged.`);
  if (index && isReprint)
    note(
      "index-number-of-copy",
      "details.indexNumber",
      `The index number ${index.value} is that of the copy and was left out.`,
    );
  if (ownNumber?.malformed)
    note("document-number-malformed", "details.documentNumber", `The document number ${ownNumber.value} is damaged.`);
  const days = findDocumentDays(evidence);
  return {
    details: {
      kind: documentKind(evidence),
      documentNumber: ownNumber?.value ?? null,
      documentNumberMalformed: ownNumber?.malformed ?? false,
      indexNumber: isReprint ? null : (index?.value ?? null),
      indexNumberMalformed: isReprint ? false : (index?.malformed ?? false),
      genre: genreOf(title),
      disclosureAttribute: disclosureAttribute(lines, catalogue),
      writtenOn: days.writtenOn,
      effectiveOn: days.effectiveOn,
      repealedOn: null,
      expiresOn: days.expiresOn,
      validity: statedValidity(catalogue) ?? (days.expiresOn === null ? null : "VALID"),
      registrationNumber: catalogue.registrationNumber,
      interpretationPlan: null,
      interpretationExemption: null,
    },
    problems: [...problems, ...days.problems],
  };
}

// Not what a last day makes of it: that is for each day's reader to say.
function statedValidity({ status, history }: CatalogueEntry): PolicyDocumentDetails["validity"] {
  const words = status ?? "";
  if (/部分(?:失效|废止)/u.test(words)) return "PARTLY_REPEALED";
  if (/废止/u.test(words) || history.some((entry) => /废止$/u.test(entry.trim()) && !entry.includes("《")))
    return "REPEALED";
  if (/失效/u.test(words)) return "EXPIRED";
  if (/修改|修订/u.test(words)) return "AMENDED";
  return /有效/u.test(words) ? "VALID" : null;
}

function disclosureAttribute(
  lines: readonly string[],
  { disclosure }: CatalogueEntry,
): PolicyDocumentDetails["disclosureAttribute"] {
  const words = disclosure ?? lines.find((line) => /^[（(]?(?:公开(?:方式|属性)[:：]|此件)/u.test(line)) ?? "";
  if (/依申请/u.test(words)) return "ON_REQUEST";
  if (/不予公开/u.test(words)) return "NOT_DISCLOSED";
  return /主动公开|公开发布/u.test(words) ? "PROACTIVE" : null;
}

/** 规章 are orders of ministries and of governments entitled to them, those of the State Council and of the President are not; 行政规范性文件 say so in their number or register entry. */
function documentKind({ catalogue, ownNumber }: DocumentEvidence): PolicyDocumentDetails["kind"] {
  if (catalogue.category) return /规章/u.test(catalogue.category) ? "REGULATION" : "OTHER";
  const number = ownNumber?.value ?? "";
  if (/令(?:\d{4}年)?第\d+号$/u.test(number) && !/^(?:国务院|主席)/u.test(number)) return "REGULATION";
  return /规字?〔/u.test(number) || catalogue.registrationNumber ? "NORMATIVE" : "OTHER";
}

/** The numbers of the documents that a text ends: those in a sentence that ends in 废止 or 停止执行. */
export function findRepealedNumbers(text: string): string[] {
  const sentences = text.split(/[。\n]/u).filter((sentence) => /(?:废止|停止执行)$/u.test(sentence.trim()));
  return [...new Set(sentences.flatMap(findCitedNumbers))];
}
