import type { ContentDraft } from "../content/index.ts";
import type { ImportRecord } from "./record.ts";
import type { NamedIds } from "./registry-names.ts";

/**
 * The draft that a record means, its names resolved.
 * @param linked its links to contents that it does not name by number.
 */
export function draftOfRecord(record: ImportRecord, ids: NamedIds, linked: ContentDraft["links"]): ContentDraft {
  const links = [
    ...record.interprets.map((number) => ({ kind: "INTERPRETS" as const, number })),
    ...record.repeals.map((number) => ({ kind: "REPEALS" as const, number })),
    ...record.citedDocumentNumbers.map((number) => ({ kind: "CITES" as const, number })),
  ];
  return {
    type: record.type,
    slug: null,
    title: record.title,
    summary: record.summary,
    bodyHtml: record.bodyHtml,
    keywords: record.keywords,
    publisherId: ids.publisherId,
    issuerIds: ids.issuerIds,
    drafterIds: ids.drafterIds,
    source: record.source,
    topicIds: [...ids.topicIds].sort(),
    columnIds: [...ids.columnIds].sort(),
    attachments: record.attachments.map(({ role, name, url, altText }) => ({ role, name, url, sha256: null, altText })),
    links: [...links.map(({ kind, number }) => ({ kind, toContentId: null, toDocumentNumber: number })), ...linked],
    originalPublishedAt: record.originalPublishedAt,
    changeNote: null,
    details: record.details,
  };
}
