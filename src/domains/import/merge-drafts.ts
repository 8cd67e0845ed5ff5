import type { ContentDraft } from "../content/index.ts";

/**
 * What a draft says together with another one of the same item, found elsewhere: what the first leaves empty is filled, and the
 * fuller text of the two wins with the fields that its page states (columns, attachments, publisher). Merging twice changes nothing.
 * @param depthOf how far below its site's root a column stands.
 */
export function enrichDraft(
  kept: ContentDraft,
  found: ContentDraft,
  depthOf: (columnId: string) => number,
): ContentDraft {
  const isFuller = fullness(found.bodyHtml) > fullness(kept.bodyHtml);
  const depth = (draft: ContentDraft) => Math.max(0, ...draft.columnIds.map(depthOf));
  return {
    ...kept,
    summary: kept.summary ?? found.summary,
    bodyHtml: isFuller ? found.bodyHtml : kept.bodyHtml,
    keywords: kept.keywords.length > 0 ? kept.keywords : found.keywords,
    publisherId: (isFuller ? found.publisherId : null) ?? kept.publisherId ?? found.publisherId,
    issuerIds: longer(kept.issuerIds, found.issuerIds),
    drafterIds: longer(kept.drafterIds, found.drafterIds),
    source: { name: kept.source.name ?? found.source.name, url: kept.source.url ?? found.source.url },
    topicIds: longer(kept.topicIds, found.topicIds),
    columnIds: depth(found) > depth(kept) ? found.columnIds : kept.columnIds,
    attachments: longer(kept.attachments, found.attachments),
    links: [...kept.links, ...found.links.filter((link) => !kept.links.some((other) => isSameLink(link, other)))],
    originalPublishedAt: kept.originalPublishedAt ?? found.originalPublishedAt,
    channelForms: longer(kept.channelForms ?? [], found.channelForms ?? []),
    details: kept.type === found.type ? mergeDetails(kept.details as Details, found.details as Details) : kept.details,
  };
}

/** What a changed item says now, where other files tell of it too: its own new words win, what only they state is kept. */
export function updateDraft(
  kept: ContentDraft,
  changed: ContentDraft,
  depthOf: (columnId: string) => number,
): ContentDraft {
  const merged = enrichDraft(
    { ...changed, type: kept.type, details: kept.type === changed.type ? changed.details : kept.details },
    kept,
    depthOf,
  );
  return { ...merged, changeNote: changed.changeNote };
}

type Details = Record<string, unknown>;

function mergeDetails(kept: Details, found: Details): Details {
  const merged = Object.fromEntries(
    Object.entries({ ...found, ...kept }).map(([key, value]) => [key, isEmpty(value) ? found[key] : value]),
  );
  // The mark of a damaged number belongs to the number that was chosen.
  for (const key of Object.keys(merged).filter((name) => name.endsWith("Malformed"))) {
    const number = key.slice(0, -"Malformed".length);
    merged[key] = isEmpty(kept[number]) ? found[key] : kept[key];
  }
  return merged;
}

/** OTHER is what a document is when nothing says more. */
function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === "OTHER" || (Array.isArray(value) && value.length === 0);
}

/** How much a body keeps of its original: words, and what plain text loses. */
function fullness(html: string | null): number {
  if (html === null) return -1;
  return html.match(/<(?:table|img|a|h\d|strong|b) ?/g)?.length ?? 0;
}

function longer<T>(kept: readonly T[], found: readonly T[]): T[] {
  return [...(found.length > kept.length ? found : kept)];
}

type Link = ContentDraft["links"][number];

function isSameLink(one: Link, other: Link): boolean {
  return (
    one.kind === other.kind && one.toContentId === other.toContentId && one.toDocumentNumber === other.toDocumentNumber
  );
}
