import type { ContentType, Tx } from "../../platform/db/index.ts";
import type { ChannelForm } from "./channel-form.ts";
import { CONTENT_TYPES } from "./content-type.ts";
import { mapTexts, textsOf } from "./details-texts.ts";
import type { Redactor } from "./redaction.ts";
import type { RuleProblem } from "./rules/rule.ts";

/** An edition with everything in which words can stand. */
export type WordedEdition = Awaited<ReturnType<typeof loadWordedEditions>>[number];

/** The editions of a content, oldest first, as a redaction reads them. */
export async function loadWordedEditions(tx: Tx, contentId: string) {
  const those = { where: { contentId }, orderBy: { number: "asc" } } as const;
  // Two relations at a time: a transaction has one connection, and its driver warns when more than one statement waits for it.
  const editions = await tx.edition.findMany({ ...those, include: { attachments: true, links: true } });
  const reviewed = await tx.edition.findMany({ ...those, select: { reviews: true, backReviews: true } });
  const documents = await tx.policyDocumentFacts.findMany({ where: { edition: { contentId } } });
  return editions.map((edition, index) => ({
    ...edition,
    ...reviewed[index]!,
    policyDocument: documents.find(({ editionId }) => editionId === edition.id) ?? null,
  }));
}

/** What a redaction makes of an edition; null parts stay as they are. */
export interface RedactedEdition {
  readonly words: ReturnType<typeof redactWords>;
  /** Files under their new names, and those that go. */
  readonly renamed: readonly { position: number; name: string; altText: string | null; sourceUrl: string | null }[];
  readonly removed: readonly number[];
  /** Hashes of the files that go or change their names. */
  readonly files: readonly string[];
  readonly isChanged: boolean;
}

/** Why a passage cannot be taken out, in Chinese; null: it can. */
export type Obstacle = RuleProblem | null;

/** Takes passages and files out of an edition. Pure. */
export function redactEdition(edition: WordedEdition, redactor: Redactor, files: readonly string[]): RedactedEdition {
  const words = redactWords(edition, redactor);
  const redacted = edition.attachments.map((file) => ({
    file,
    name: redactor.text(file.name),
    altText: file.altText && redactor.text(file.altText),
    sourceUrl: file.sourceUrl && redactor.address(file.sourceUrl),
  }));
  // A file elsewhere whose address is taken away is nowhere any more.
  const goes = ({ file, sourceUrl }: (typeof redacted)[number]) =>
    file.sha256 === null ? sourceUrl === null : files.includes(file.sha256);
  const changes = ({ file, name, altText, sourceUrl }: (typeof redacted)[number]) =>
    name !== file.name || altText !== file.altText || sourceUrl !== file.sourceUrl;
  const removed = redacted.filter(goes);
  const renamed = redacted.filter((entry) => !goes(entry) && changes(entry));
  return {
    words,
    renamed: renamed.map(({ file: { position }, name, altText, sourceUrl }) => ({
      position,
      name,
      altText,
      sourceUrl,
    })),
    removed: removed.map(({ file }) => file.position),
    files: [...removed, ...renamed.filter(({ file, name }) => file.name !== name)].flatMap(
      ({ file }) => file.sha256 ?? [],
    ),
    isChanged: removed.length > 0 || renamed.length > 0 || JSON.stringify(words) !== JSON.stringify(wordsOf(edition)),
  };
}

function wordsOf({ title, summary, bodyHtml, bodyText, keywords, ...rest }: WordedEdition) {
  const { sourceName, sourceUrl, details, changeNote, urgentReason, personalDataBasis } = rest;
  const said = { title, summary, bodyHtml, bodyText, keywords, sourceName, sourceUrl, details, changeNote };
  return { ...said, urgentReason, personalDataBasis, channelForms: rest.channelForms as unknown as ChannelForm[] };
}

function redactWords(edition: WordedEdition, redactor: Redactor) {
  const words = wordsOf(edition);
  const text = (value: string | null) => value && redactor.text(value);
  return {
    title: redactor.text(words.title),
    summary: text(words.summary),
    bodyHtml: words.bodyHtml && redactor.html(words.bodyHtml),
    bodyText: text(words.bodyText),
    keywords: words.keywords.map((keyword) => redactor.text(keyword)),
    sourceName: text(words.sourceName),
    sourceUrl: words.sourceUrl && redactor.address(words.sourceUrl),
    details: mapTexts(words.details, (text, { isHtml }) => (isHtml ? redactor.html(text) : redactor.text(text))),
    changeNote: text(words.changeNote),
    urgentReason: text(words.urgentReason),
    personalDataBasis: text(words.personalDataBasis),
    channelForms: words.channelForms.map((form) => ({
      ...form,
      title: text(form.title),
      digest: text(form.digest),
      html: form.html && redactor.html(form.html),
    })),
  };
}

/** What stands against a redaction of an edition: words that are part of a number, a date or a key, or that are left over. */
export function obstacleTo(
  edition: WordedEdition,
  { words }: RedactedEdition,
  type: ContentType,
  redactor: Redactor,
): Obstacle {
  const { links, policyDocument } = edition;
  const numbers = [
    ...links.map(({ toDocumentNumber }) => toDocumentNumber),
    ...[policyDocument?.documentNumber, policyDocument?.indexNumber, policyDocument?.genre],
    ...numbersIn(edition.details),
  ];
  if (numbers.some((number) => number != null && redactor.isIn(number))) return FIXED;
  if (!CONTENT_TYPES.get(type)!.parseDetails(words.details).ok) return FIXED;
  const { bodyHtml, details, keywords, channelForms, ...texts } = words;
  const isLeft =
    [...Object.values(texts), ...keywords].some((value) => value !== null && redactor.isIn(value)) ||
    (bodyHtml !== null && redactor.isInHtml(bodyHtml)) ||
    channelForms.some(
      ({ title, digest, html }) =>
        redactor.isIn(title ?? "") || redactor.isIn(digest ?? "") || redactor.isInHtml(html ?? ""),
    ) ||
    textsOf(details).some(({ text, isHtml }) => (isHtml ? redactor.isInHtml(text) : redactor.isIn(text)));
  return isLeft ? LEFT_OVER : null;
}

const FIXED = {
  rule: "redaction-in-number",
  message: "要隐去的文字是文号、索引号、数字、日期或代码的一部分，不能只隐去它；请改为撤下内容，或者另行更正该项。",
  messageEn: "The words are part of a number, date or code: take the content down, or correct that item.",
};
const LEFT_OVER = {
  rule: "redaction-incomplete",
  message: "隐去后仍能看到要隐去的文字，未作任何改动；请一并写出它前后的文字。",
  messageEn: "The words would still be readable; nothing was changed. State what stands around them too.",
};

function numbersIn(value: unknown): string[] {
  if (typeof value === "number") return [String(value)];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}
