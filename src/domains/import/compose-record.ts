import { type Day, dayAt, startOfDay } from "../../platform/day.ts";
import { isNavigation, MAX_TITLE_LENGTH, nestsDeeper, sanitiseBody, singleLine, textToHtml } from "../content/index.ts";
import { findCitedNumbers, findOwnNumber, type PolicyDocumentDetails } from "../policy-document/index.ts";
import { announcementKindOf, interpreterOf, judgeType, mediumOf } from "./classify.ts";
import { findIssuers, findRepealedNumbers, numberInHistory, policyDocumentDetails } from "./document-facts.ts";
import { type Block, stripFurniture, takeReadingLinks, toBlocks } from "./furniture.ts";
import type { Material } from "./material.ts";
import { findSignature } from "./organ-names.ts";
import { parsePlacedName } from "./organ-place.ts";
import { findPublisher, isCopy, siteOwner, sourceName } from "./publisher.ts";
import type { FailureCode, ImportProblem, ImportRecord, Reading } from "./record.ts";
import { type ReportReading, readReport, reportYear } from "./report-sections.ts";
import { keyOfUrl, keysOf } from "./source-key.ts";
import { findDay, findMoment, isCredible } from "./stated-dates.ts";
import { MAX_DEPTH, TOO_DEEP } from "./too-deep.ts";

const MIN_BODY_LENGTH = 20;

/**
 * Judges what a reader found of one item: its type, its own and its cited document numbers, its organs and dates, its body without
 * the page around it. Pure.
 * @param now what is in the future.
 */
export function composeRecord(material: Material, now: Date): Reading {
  const title = cleanTitle(material.title);
  const keys = keysOf(material);
  const fail = (code: FailureCode, reason: string): Reading => ({ failure: { at: material.at, code, reason }, keys });
  if (!title) return fail("title-missing", "The item has no title.");
  if (title.length > MAX_TITLE_LENGTH) {
    return fail(
      "title-too-long",
      `The title has ${title.length} characters; at most ${MAX_TITLE_LENGTH} are taken. It begins: ${title.slice(0, 30)}…`,
    );
  }
  if ("html" in material.body && nestsDeeper(material.body.html, MAX_DEPTH))
    return fail(TOO_DEEP.code, TOO_DEEP.message);
  const { blocks, addresses } = takeReadingLinks(stripFurniture(toBlocks(composedBody(material)), title));
  const text = blocks
    .map((block) => block.words)
    .filter(Boolean)
    .join("\n");
  if (!hasBody(blocks, text))
    return fail("body-missing", `No body found for “${title.slice(0, 40)}”: ${whyNoBody(material.body)}.`);
  if (keys.length === 0)
    return fail("row-broken", "The item has neither an address nor an id, so a second import could not know it again.");
  return { record: judge({ material, title, blocks, addresses, text, keys, today: dayAt(now), now }) };
}

interface Judged {
  material: Material;
  title: string;
  blocks: readonly Block[];
  /** Where lines that only lead to an interpretation lead. */
  addresses: readonly string[];
  text: string;
  keys: readonly string[];
  today: Day;
  now: Date;
}

function judge({ material, title, blocks, addresses, text, keys, today, now }: Judged): ImportRecord {
  const { catalogue } = material;
  const lines = text.split("\n");
  const ownNumber =
    findOwnNumber({ title, body: text, stated: catalogue.documentNumber, statedByCatalogue: catalogue.isCatalogued }) ??
    numberInHistory(catalogue.history);
  const repeals = findRepealedNumbers(text).filter((number) => number !== ownNumber?.value);
  const cited = findCitedNumbers(`${title}\n${text}`).filter(
    (number) => number !== ownNumber?.value && !repeals.includes(number),
  );
  const judgement = judgeType({
    kind: material.kind,
    title,
    columnType: material.columns?.type ?? null,
    columnNames: material.columns?.names ?? [],
    hasOwnNumber: ownNumber !== null,
    citesDocument: cited.length > 0,
  });
  const isDocument = judgement.type === "POLICY_DOCUMENT";
  const issuers = isDocument ? findIssuers({ title, lines, catalogue, ownNumber }) : [];
  const publisher = findPublisher(material, issuers);
  const owner = siteOwner(material);
  const report = judgement.type === "REPORT" ? readReportOf(title, blocks) : null;
  const published = findPublished(material, today, now);
  const issuedOn = published.at && dayAt(published.at);
  const isReprint = isMarkedReprint(material.title) || (isDocument && isCopy(catalogue.publisher, issuers));
  const facts = isDocument
    ? policyDocumentDetails({ title, lines, catalogue, ownNumber, isReprint, today, issuedOn })
    : { details: plainDetails(judgement.type, material, title), problems: [] };
  const writtenOn = isDocument ? (facts.details as PolicyDocumentDetails).writtenOn : null;
  const ownDay =
    [writtenOn, findSignature(lines)?.day, report?.details.periodEnd].find((day) => day && isCredible(day, today)) ??
    null;
  const interprets = judgement.type === "INTERPRETATION" ? interpretedNumbers(title, lines, cited) : [];
  return {
    at: material.at,
    key: keys[0]!,
    otherKeys: keys.slice(1),
    type: judgement.type,
    title,
    summary: material.summary,
    bodyHtml: (report?.introduction ?? blocks).map((block) => block.html).join("\n") || null,
    keywords: material.keywords,
    publisher,
    place: [owner, publisher, ...issuers].map((name) => name && parsePlacedName(name)?.place).find(Boolean) ?? null,
    issuers,
    drafters: [],
    source: { name: sourceName(material.source), url: material.url },
    originalPublishedAt: published.at ?? (ownDay === null ? null : startOfDay(ownDay)),
    columns: material.columns && { site: material.columns.site, names: material.columns.names },
    topics: topicsOf(catalogue.topic),
    attachments: material.attachments,
    citedDocumentNumbers: cited.filter((number) => !interprets.includes(number)),
    interprets,
    interpretsTitles: judgement.type === "INTERPRETATION" ? titlesIn(title) : [],
    relatedAddresses: addresses.flatMap((address) => keyOfUrl(address) ?? []),
    repeals: isDocument ? repeals : [],
    legacyUrls: material.url ? [material.url] : [],
    details: { ...facts.details, ...report?.details, ...material.details },
    problems: [
      ...published.problems.map((found) => withOwnDay(found, ownDay)),
      ...(published.at || ownDay ? [] : [problem("undated", "originalPublishedAt", UNDATED)]),
      ...facts.problems,
      ...(report?.problems ?? []),
      ...kindProblems(judgement.problem, material.kind),
      ...(isReprint ? [problem("reprint", "source", `A reprint, published by ${publisher ?? "another site"}.`)] : []),
      ...(isDocument && issuers.length === 0 ? [problem("issuer-missing", "issuers", "No issuer is stated.")] : []),
    ],
  };
}

/** Null where the title names no year: then it is a report of another kind, whose details the input must state. */
function readReportOf(title: string, blocks: readonly Block[]): ReportReading | null {
  const year = reportYear(title);
  return year === null ? null : readReport(blocks, year);
}

function problem(code: ImportProblem["code"], field: string, message: string): ImportProblem {
  return { code, field, message };
}

function kindProblems(code: "kind-unknown" | "kind-corrected" | null, kind: string | null): ImportProblem[] {
  if (code === "kind-unknown")
    return [problem(code, "type", `The kind “${kind}” is not known; the type was judged by the title.`)];
  return code ? [problem(code, "type", `Stated as ${kind}, which its document number or its title contradicts.`)] : [];
}

const REPRINT = /^\s*[（(【[]\s*转载\s*[）)】\]]|[（(【[]\s*转载\s*[）)】\]]\s*$/u;

function isMarkedReprint(title: string): boolean {
  return REPRINT.test(title);
}

function cleanTitle(title: string): string {
  return singleLine(title).replace(REPRINT, "").trim();
}

function composedBody({ body, baseUrl }: Material): string {
  return "text" in body ? textToHtml(body.text) : sanitiseBody(body.html, baseUrl).html;
}

function whyNoBody(body: Material["body"]): string {
  const stated = "text" in body ? body.text : body.html;
  return stated.trim() === "" ? "it is empty" : "it holds navigation, links or a few words only";
}

function hasBody(blocks: readonly Block[], text: string): boolean {
  const isPictures = blocks.some((block) => /<img /.test(block.html));
  const saysSomething = text.length >= MIN_BODY_LENGTH || /[。！？]/u.test(text);
  return isPictures || (saysSomething && !isNavigation(blocks.map(({ html }) => html).join("\n")));
}

function findPublished(
  { publishedAt }: Material,
  today: Day,
  now: Date,
): { at: Date | null; problems: ImportProblem[] } {
  const nothing = (code: ImportProblem["code"], message: string) => ({
    at: null,
    problems: [problem(code, "originalPublishedAt", message)],
  });
  if (!publishedAt?.trim()) return nothing("date-missing", "No date of publishing is stated.");
  const at = findMoment(publishedAt);
  if (!at) return nothing("date-not-readable", `The date “${publishedAt.slice(0, 40)}” cannot be read.`);
  const isTrue = isCredible(findDay(publishedAt) ?? dayAt(at), today) && at <= now;
  return isTrue
    ? { at, problems: [] }
    : nothing("date-not-credible", `The date ${publishedAt.slice(0, 40)} cannot be true and was left out.`);
}

const UNDATED = "Neither its source nor its text states a day: it is listed by when it was imported.";

/** A day of its own stands for the one that the source does not state, so that an old text does not head the newest. */
function withOwnDay(found: ImportProblem, day: Day | null): ImportProblem {
  return day ? { ...found, message: `${found.message} Listed by ${day}, which its text states.` } : found;
}

/** 市场监管、安全生产监管\工商: the levels of the State Council's classes are parted by a backslash. */
function topicsOf(topic: string | null): ImportRecord["topics"] {
  const names = (topic ?? "")
    .split(/[\\/＼]/u)
    .map(singleLine)
    .filter(Boolean);
  return names.length > 0 ? [{ scheme: "SUBJECT", names }] : [];
}

function plainDetails(type: ImportRecord["type"], material: Material, title: string): Record<string, unknown> {
  if (type === "INTERPRETATION") {
    const isQuestions = material.kind === "qa" || /问答/u.test(material.columns?.type ?? "");
    return {
      medium: isQuestions ? "QUESTIONS_AND_ANSWERS" : mediumOf(title),
      interpreter: interpreterOf(title),
      interpreterName: null,
    };
  }
  if (type !== "ANNOUNCEMENT") return {};
  const kind = announcementKindOf({ kind: material.kind, title, columnType: material.columns?.type ?? null });
  return { kind, urgency: "NORMAL", validUntil: null, refutation: null };
}

/** 图解《云溪区河道管理办法》 names a document; 〈〉 within a title are part of it. */
function titlesIn(title: string): string[] {
  return [...title.matchAll(/《([^《》]{4,})》/gu)].map(([, named]) =>
    named!.replaceAll("〈", "《").replaceAll("〉", "》"),
  );
}

/** An interpretation explains what its title or its first paragraph that names a number names; what it cites later it only cites. */
function interpretedNumbers(title: string, lines: readonly string[], cited: readonly string[]): string[] {
  for (const part of [title, ...lines]) {
    const numbers = findCitedNumbers(part).filter((number) => cited.includes(number));
    if (numbers.length > 0) return numbers;
  }
  return [];
}
