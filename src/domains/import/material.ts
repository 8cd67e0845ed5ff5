import type { ImportRecord, Place } from "./record.ts";

/** What a reader found of one item, as stated: nothing judged, nothing normalised. `composeRecord` makes a record of it. */
export interface Material {
  at: Place;
  /** Where the set of items comes from; with the id it is a key. */
  origin: string;
  id: string | null;
  url: string | null;
  /** What relative addresses in the body refer to. */
  baseUrl: string | null;
  /** What the row calls the item (policy, notice, …) or a content type; null: judged by title and column. */
  kind: string | null;
  title: string;
  summary: string | null;
  body: { html: string } | { text: string };
  keywords: string[];
  source: string | null;
  publishedAt: string | null;
  /** Names from the site's root down; the last is the column that lists the item. */
  columns: { site: string; names: string[]; type: string | null } | null;
  attachments: ImportRecord["attachments"];
  catalogue: CatalogueEntry;
  /** Parts of the details that the input states in our own shape (CSV); they win over what is judged. */
  details: Record<string, unknown>;
}

/** What a catalogue entry (the block with the index number) or a row's metadata states about a document. */
export interface CatalogueEntry {
  /** True where a catalogue states it: its number is the document's own, not one that the text cites. */
  isCatalogued: boolean;
  documentNumber: string | null;
  indexNumber: string | null;
  registrationNumber: string | null;
  /** 发文机关. */
  issuers: string | null;
  /** 发布机构: whose site it stands on. */
  publisher: string | null;
  topic: string | null;
  writtenOn: string | null;
  effectiveOn: string | null;
  expiresOn: string | null;
  /** 有效性 or 文件状态 in words. */
  status: string | null;
  disclosure: string | null;
  /** What happened to a regulation, oldest first: passed, promulgated, amended, in force. */
  history: string[];
  /** 法规类别, such as 行政法规. */
  category: string | null;
}

/** A catalogue entry that states nothing. */
export const emptyCatalogue: CatalogueEntry = {
  isCatalogued: false,
  documentNumber: null,
  indexNumber: null,
  registrationNumber: null,
  issuers: null,
  publisher: null,
  topic: null,
  writtenOn: null,
  effectiveOn: null,
  expiresOn: null,
  status: null,
  disclosure: null,
  history: [],
  category: null,
};
