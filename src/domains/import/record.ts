import type { ContentType } from "../../platform/db/index.ts";

/** Where in the input something stands. */
export interface Place {
  file: string;
  /** From 1; null where the file is one item. */
  line: number | null;
}

/** Something noticed about an item that does not keep it out. */
export interface ImportProblem {
  code: ProblemCode;
  /** One sentence for the person who ran the import. */
  message: string;
  /** The field of the record that it is about. */
  field: string;
}

/** What can be noticed: a closed list, because the summary counts by it. */
export type ProblemCode =
  | "date-not-credible"
  | "date-not-readable"
  | "date-missing"
  | "undated"
  | "dates-differ"
  | "document-number-malformed"
  | "index-number-malformed"
  | "index-number-of-copy"
  | "issuer-missing"
  | "organ-without-place"
  | "kind-corrected"
  | "kind-unknown"
  | "reprint"
  | "stays-withdrawn"
  | "tables-lost"
  | "table-not-read";

/** An item of the input that cannot come in. The rest of the input goes on. */
export interface ImportFailure {
  at: Place;
  code: FailureCode;
  /** One sentence: what, and what to do where something can be done. */
  reason: string;
}

/** Why an item is kept out: a closed list, because the summary counts by it. */
export type FailureCode =
  | "file-not-readable"
  | "format-not-known"
  | "encoding-wrong"
  | "line-too-long"
  | "json-broken"
  | "row-not-object"
  | "duplicate-id"
  | "key-taken"
  | "title-missing"
  | "title-too-long"
  | "body-missing"
  | "mapping-wrong"
  | "feed-broken"
  | "row-broken"
  | "file-too-large"
  | "details-wrong"
  | "nested-too-deep"
  | "rule-broken"
  | "command-refused"
  | "too-many-vanished"
  | "internal";

/** One item as any reader finds it: names, not ids; what is not stated is null or empty. */
export interface ImportRecord {
  at: Place;
  /** The source key: the item's address without scheme and fragment, else `origin#id`. One item has one key in every file. */
  key: string;
  /** Further keys that the same item is known by. */
  otherKeys: string[];
  type: ContentType;
  title: string;
  summary: string | null;
  /** Sanitised. */
  bodyHtml: string | null;
  keywords: string[];
  publisher: string | null;
  /** The place whose organs it speaks of by their level only, as 市人社局; null: not known. */
  place: string | null;
  issuers: string[];
  drafters: string[];
  source: { name: string | null; url: string | null };
  originalPublishedAt: Date | null;
  /** The columns from the site's root down; null: none stated. */
  columns: { site: string; names: string[] } | null;
  /** Each a path from the scheme's root down. */
  topics: { scheme: "SUBJECT" | "PILOT_FIELD" | "AUDIENCE"; names: string[] }[];
  attachments: { name: string; url: string; role: "COVER" | "IMAGE" | "FILE"; altText: string | null }[];
  /** Numbers that the text cites, its own and those below left out. */
  citedDocumentNumbers: string[];
  /** Numbers of the documents that an interpretation explains. */
  interprets: string[];
  /** Titles of documents that the title of an interpretation names in 《》. */
  interpretsTitles: string[];
  /** Where the links in front of or under the text lead, as keys: further reading that the text is not about. */
  relatedAddresses: string[];
  /** Numbers of the documents that this one ends. */
  repeals: string[];
  legacyUrls: string[];
  /** The details of the type. */
  details: unknown;
  problems: ImportProblem[];
}

/**
 * What a reader yields for each item of its input. `keys` are those of an item that failed, as far as they could be read; `cause`
 * is what was thrown where nobody expected it.
 */
export type Reading = { record: ImportRecord } | { failure: ImportFailure; keys?: readonly string[]; cause?: unknown };
