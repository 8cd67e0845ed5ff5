import { addDays, type Day } from "../../platform/day.ts";
import type { CatalogueEntry } from "./material.ts";
import { findSignature } from "./organ-names.ts";
import type { ImportProblem } from "./record.ts";
import { findDay } from "./stated-dates.ts";

/** What the days of a document are found in. */
export interface DaysEvidence {
  /** The text, a line per paragraph. */
  lines: readonly string[];
  catalogue: CatalogueEntry;
  /** The day on which its source published it; null: not known. */
  issuedOn: Day | null;
}

/** The days of a document, and what was noticed about them. */
export interface DocumentDays {
  writtenOn: Day | null;
  effectiveOn: Day | null;
  expiresOn: Day | null;
  problems: ImportProblem[];
}

/** Finds when a document was written, from when it applies and until when. */
export function findDocumentDays(evidence: DaysEvidence): DocumentDays {
  const { writtenOn, problems } = findWrittenOn(evidence);
  const effectiveOn = findEffectiveOn(evidence, writtenOn);
  const expiresOn = findExpiresOn(evidence, effectiveOn ?? writtenOn ?? evidence.issuedOn);
  // An end before the beginning belongs to something else that the text speaks of.
  const isInOrder = expiresOn !== null && (effectiveOn === null || effectiveOn <= expiresOn);
  return { writtenOn, effectiveOn, expiresOn: isInOrder ? expiresOn : null, problems };
}

/**
 * The day on which this text was passed or signed: as its metadata state it, else the signature, else the last passing, promulgation
 * or amendment of its history that is not after the day on which the source published it, because that text cannot hold later ones.
 */
function findWrittenOn({ lines, catalogue, issuedOn }: DaysEvidence): Pick<DocumentDays, "writtenOn" | "problems"> {
  const problems: ImportProblem[] = [];
  const note = (message: string) => problems.push({ code: "dates-differ", field: "details.writtenOn", message });
  const stated = catalogue.writtenOn ? findDay(catalogue.writtenOn) : null;
  const signed = findSignature(lines)?.day ?? null;
  if (stated && signed && stated !== signed) note(`Written on ${stated} by its metadata, signed on ${signed}.`);
  const made = eventDays(catalogue.history);
  const later = issuedOn === null ? [] : made.filter((day) => day > issuedOn);
  const writtenOn = stated ?? signed ?? made.findLast((day) => !later.includes(day)) ?? made[0] ?? null;
  if (writtenOn && issuedOn && writtenOn > issuedOn)
    note(`Written on ${writtenOn}, after the day ${issuedOn} on which its source published it.`);
  else if (later.length > 0)
    note(`Published by its source on ${issuedOn}; what its history tells of ${later.at(-1)} is not in this text.`);
  return { writtenOn, problems };
}

/** When a regulation was passed, promulgated or amended, in order of time. */
function eventDays(history: readonly string[]): Day[] {
  return history
    .filter((entry) => !/(?:施行|废止)\s*$/u.test(entry))
    .flatMap((entry) => findDay(entry) ?? [])
    .sort();
}

const EFFECT = /自((?:19|20)\d{2}年\d{1,2}月\d{1,2}日)起?(?:施行|实施|执行|生效)/u;
const AT_ONCE = /自(?:本\S{2,4})?(公布|发布|颁布|印发|签发|下发|通过|批准)之日起(?:正式|开始)?(?:施行|实施|执行|生效)/u;

function findEffectiveOn({ lines, catalogue, issuedOn }: DaysEvidence, writtenOn: Day | null): Day | null {
  if (catalogue.effectiveOn) return findDay(catalogue.effectiveOn);
  const inHistory = catalogue.history.findLast((entry) => /施行\s*$/u.test(entry));
  if (inHistory) return findDay(inHistory);
  for (const line of lines.toReversed()) {
    const compact = line.replace(/\s+/g, "");
    const stated = EFFECT.exec(compact);
    if (stated) return findDay(stated[1]!);
    const event = AT_ONCE.exec(compact)?.[1];
    // 印发之日 is the day of printing, which the colophon states and the signature does not.
    const own = event === "印发" ? printedOn(lines) : event && promulgatedOn(catalogue.history, issuedOn);
    if (event) return own ?? writtenOn ?? issuedOn;
  }
  return null;
}

function printedOn(lines: readonly string[]): Day | null {
  const colophon = lines.find((line) => line.length < 60 && /\d日印发$/u.test(line.trim()));
  return colophon ? findDay(colophon) : null;
}

/** When the text was promulgated as a whole: an amendment by a decision leaves the day from which it applies as it is. */
function promulgatedOn(history: readonly string[], issuedOn: Day | null): Day | null {
  const whole = history.filter((entry) => !/修改|修正|批准\s*$/u.test(entry));
  return eventDays(whole).findLast((day) => issuedOn === null || day <= issuedOn) ?? null;
}

const UNTIL = /有效期(?:限)?(?:调整|延长|延续|延期)?(?:至|到|截至)((?:19|20)\d{2}年\d{1,2}月\d{1,2}日)/u;
// Of the document itself, not of a licence that it speaks of.
const FOR_YEARS =
  /(?:(?:施行|实施|执行|生效)[,，;；]?(?:试行)?|本(?:通知|办法|细则|规定|意见|方案|措施|实施\p{Script=Han}{2}))有效期(?:限)?为?([1-9一二两三四五六七八九十]|10)年/u;

function findExpiresOn({ lines, catalogue }: DaysEvidence, beginsOn: Day | null): Day | null {
  if (catalogue.expiresOn) return findDay(catalogue.expiresOn);
  for (const line of lines.toReversed()) {
    const compact = line.replace(/\s+/g, "");
    const until = UNTIL.exec(compact);
    if (until) return findDay(until[1]!);
    const years = FOR_YEARS.exec(compact)?.[1];
    if (years && beginsOn) return lastDayOf(beginsOn, countOf(years));
  }
  return null;
}

function countOf(years: string): number {
  return Number(years) || "零一二三四五六七八九十".indexOf(years.replace("两", "二"));
}

function lastDayOf(beginsOn: Day, years: number): Day {
  return addDays(`${Number(beginsOn.slice(0, 4)) + years}${beginsOn.slice(4)}`, -1);
}
