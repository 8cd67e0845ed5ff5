import type { ContentDraft } from "../../src/domains/content/draft.ts";

/** A draft that states nothing but what it must, which is still to say. */
export const EMPTY_DRAFT = {
  slug: null,
  summary: null,
  bodyHtml: null,
  keywords: [],
  publisherId: null,
  issuerIds: [],
  drafterIds: [],
  source: { name: null, url: null },
  topicIds: [],
  columnIds: [],
  attachments: [],
  links: [],
  originalPublishedAt: null,
  changeNote: null,
} satisfies Partial<ContentDraft>;
