import { type ContentType, insertRows, type Prisma, type Tx } from "../../../platform/db/index.ts";
import { CONTENT_TYPES } from "../content-type.ts";
import type { PreparedDraft } from "../draft.ts";

/** A draft edition to write. */
export interface NewEdition {
  readonly id: string;
  readonly contentId: string;
  readonly number: number;
  readonly draft: PreparedDraft;
}

/** Inserts draft editions with all their parts: a statement per table, whatever their number. */
export async function writeEditions(
  tx: Tx,
  personId: string,
  at: Date,
  editions: readonly NewEdition[],
): Promise<void> {
  await insertRows(
    tx,
    "edition",
    editions.map(({ id, contentId, number, draft }) => ({
      id,
      contentId,
      number,
      createdAt: at,
      createdById: personId,
      ...editionWords(draft),
    })),
  );
  await writeParts(tx, editions);
}

/** Inserts what belongs to editions that are here already. */
export async function writeParts(tx: Tx, editions: readonly Parts[]): Promise<void> {
  await insertRows(tx, "editionOrgan", editions.flatMap(organRows));
  await insertRows(
    tx,
    "editionTopic",
    editions.flatMap(({ id, draft }) => draft.topicIds.map((topicId) => ({ editionId: id, topicId }))),
  );
  await insertRows(
    tx,
    "editionColumn",
    editions.flatMap(({ id, draft }) => draft.columnIds.map((columnId) => ({ editionId: id, columnId }))),
  );
  await insertRows(tx, "editionAttachment", editions.flatMap(attachmentRows));
  await insertRows(tx, "contentLink", editions.flatMap(linkRows));
  await writeFacts(tx, editions);
}

/** What an edition says in its own row. */
export function editionWords(draft: PreparedDraft) {
  return {
    title: draft.title,
    summary: draft.summary,
    bodyHtml: draft.body?.html ?? null,
    bodyText: draft.body?.text ?? null,
    sanitizerVersion: draft.sanitizerVersion,
    keywords: [...draft.keywords],
    publisherId: draft.publisherId,
    sourceName: draft.source.name,
    sourceUrl: draft.source.url,
    details: draft.details as Prisma.InputJsonValue,
    changeNote: draft.changeNote,
    isMinor: draft.isMinor,
    personalDataBasis: draft.personalDataBasis,
    channelForms: draft.channelForms as unknown as Prisma.InputJsonValue,
    originalPublishedAt: draft.originalPublishedAt,
    digest: draft.digest,
  };
}

type Parts = Pick<NewEdition, "id" | "draft">;

function organRows({ id, draft }: Parts): Prisma.EditionOrganCreateManyInput[] {
  return [
    ...draft.issuerIds.map((organId, position) => ({ editionId: id, role: "ISSUER" as const, position, organId })),
    ...draft.drafterIds.map((organId, position) => ({ editionId: id, role: "DRAFTER" as const, position, organId })),
  ];
}

function attachmentRows({ id, draft }: Parts): Prisma.EditionAttachmentCreateManyInput[] {
  return draft.attachments.map(({ role, name, sha256, url, altText }, position) => ({
    editionId: id,
    position,
    role,
    name,
    sha256,
    sourceUrl: url,
    altText,
  }));
}

function linkRows({ id, draft }: Parts): Prisma.ContentLinkCreateManyInput[] {
  return draft.links.map(({ kind, toContentId, toDocumentNumber }, position) => ({
    editionId: id,
    position,
    kind,
    toContentId,
    toDocumentNumber,
  }));
}

async function writeFacts(tx: Tx, editions: readonly Parts[]): Promise<void> {
  const byType = new Map<ContentType, { editionId: string; details: unknown }[]>();
  for (const { id, draft } of editions) {
    const ofType = byType.get(draft.type) ?? [];
    byType.set(draft.type, ofType);
    ofType.push({ editionId: id, details: draft.details });
  }
  for (const [type, ofType] of byType) await CONTENT_TYPES.get(type)?.writeFacts(tx, ofType);
}
