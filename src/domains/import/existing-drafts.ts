import type { Tx } from "../../platform/db/index.ts";
import type { ContentDraft } from "../content/index.ts";

/** A content as it is public now. */
export interface ExistingContent {
  contentId: string;
  /** Null: it is not public (any more), or an editor has a draft of it open; `refusal` says which. */
  draft: ContentDraft | null;
  refusal: string | null;
  /** The digest of the public edition. */
  digest: string;
  /** The version of the newest edition. */
  version: number;
}

/** The contents of these ids, each with its public edition as a draft. */
export async function loadExisting(tx: Tx, contentIds: readonly string[]): Promise<Map<string, ExistingContent>> {
  if (contentIds.length === 0) return new Map();
  const newest = await tx.edition.findMany({
    where: { contentId: { in: [...contentIds] } },
    orderBy: [{ contentId: "asc" }, { number: "desc" }],
    distinct: ["contentId"],
    include: {
      content: true,
      organs: { orderBy: { position: "asc" } },
      topics: true,
      columns: true,
      attachments: { orderBy: { position: "asc" } },
      links: { orderBy: { position: "asc" } },
    },
  });
  return new Map(newest.map((edition) => [edition.contentId, existingContent(edition)]));
}

type LoadedEdition = Awaited<ReturnType<Tx["edition"]["findMany"]>>[number] & {
  content: { type: ContentDraft["type"]; state: string; publishedEditionId: string | null };
  organs: { role: "ISSUER" | "DRAFTER"; organId: string }[];
  topics: { topicId: string }[];
  columns: { columnId: string }[];
  attachments: {
    role: "COVER" | "IMAGE" | "FILE";
    name: string;
    sha256: string | null;
    sourceUrl: string | null;
    altText: string | null;
  }[];
  links: { kind: ContentDraft["links"][number]["kind"]; toContentId: string | null; toDocumentNumber: string | null }[];
};

function existingContent(edition: LoadedEdition): ExistingContent {
  const { content, contentId, digest, version } = edition;
  const refusal = refusalOf(content.state, content.publishedEditionId === edition.id);
  return { contentId, draft: refusal ? null : draftOf(edition), refusal, digest, version };
}

function refusalOf(state: string, isNewestPublic: boolean): string | null {
  if (state === "UNPUBLISHED") return "It is a draft here and was never published.";
  if (state !== "PUBLIC") return "It was taken down here and an import does not bring it back.";
  return isNewestPublic
    ? null
    : "An editor has a draft of it open. Import it again when that is published or discarded.";
}

function draftOf(edition: LoadedEdition): ContentDraft {
  const organIds = (role: "ISSUER" | "DRAFTER") =>
    edition.organs.filter((organ) => organ.role === role).map(({ organId }) => organId);
  return {
    type: edition.content.type,
    slug: null,
    title: edition.title,
    summary: edition.summary,
    bodyHtml: edition.bodyHtml,
    keywords: edition.keywords,
    publisherId: edition.publisherId,
    issuerIds: organIds("ISSUER"),
    drafterIds: organIds("DRAFTER"),
    source: { name: edition.sourceName, url: edition.sourceUrl },
    topicIds: edition.topics.map(({ topicId }) => topicId).sort(),
    columnIds: edition.columns.map(({ columnId }) => columnId).sort(),
    attachments: edition.attachments.map(({ role, name, sha256, sourceUrl, altText }) => ({
      role,
      name,
      url: sourceUrl,
      sha256,
      altText,
    })),
    // A number that leads somewhere by now is still a number.
    links: edition.links.map(({ kind, toContentId, toDocumentNumber }) => ({
      kind,
      toContentId: toDocumentNumber === null ? toContentId : null,
      toDocumentNumber,
    })),
    originalPublishedAt: edition.originalPublishedAt,
    changeNote: null,
    details: edition.details,
  };
}
