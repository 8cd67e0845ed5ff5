import type { ContentType } from "../../platform/db/index.ts";
import type { ChannelForm } from "./channel-form.ts";

/** What a published edition says, apart from its body. Never changes for one (id, redaction). */
export interface EditionCard {
  readonly id: string;
  readonly contentId: string;
  readonly number: number;
  readonly redaction: number;
  readonly title: string;
  readonly summary: string | null;
  readonly keywords: readonly string[];
  readonly publisherId: string | null;
  readonly issuerIds: readonly string[];
  readonly drafterIds: readonly string[];
  readonly sourceName: string | null;
  readonly sourceUrl: string | null;
  readonly topicIds: readonly string[];
  readonly columnIds: readonly string[];
  readonly attachments: readonly EditionAttachment[];
  /** The typed details of the content's type; each type's `details.ts` says their shape. */
  readonly details: unknown;
  readonly changeNote: string | null;
  readonly originalPublishedAt: Date | null;
  readonly hasBody: boolean;
}

/** A file that an edition names. */
export interface EditionAttachment {
  readonly role: "COVER" | "IMAGE" | "FILE";
  readonly name: string;
  /** Where the file was found; null when only its bytes are here. */
  readonly url: string | null;
  readonly sha256: string | null;
  readonly altText: string | null;
  readonly mediaType: string | null;
  readonly byteCount: number | null;
  readonly width: number | null;
  readonly height: number | null;
}

/** The body of a published edition, sanitised HTML and its plain text, and its words for single channels. */
export interface EditionBody {
  /** Empty, like `text`: the edition has no body. */
  readonly html: string;
  readonly text: string;
  readonly channelForms: readonly ChannelForm[];
}

/** Which edition of a content is public, and the dates that lists sort by: one narrow row. */
export interface PublicRow {
  readonly id: string;
  readonly type: ContentType;
  readonly slug: string;
  readonly editionId: string;
  readonly redaction: number;
  readonly issuedAt: Date;
  readonly firstPublishedAt: Date;
  readonly publishedAt: Date;
  /** When it stops being public by itself; null: it does not. */
  readonly expiresAt: Date | null;
}

/** A public content with the card of its published edition: what the GraphQL types of content resolve from. */
export interface PublicContent extends PublicRow {
  readonly card: EditionCard;
}

/** The SQL expression of one public row, over `public_read.content c`; `decodeRow` reads it. */
export const ROW = `json_build_array(c.id, c.type, c.slug, c.edition_id, c.redaction, ${[
  "issued_at",
  "first_published_at",
  "published_at",
  "expires_at",
]
  .map((column) => `(extract(epoch from c.${column}) * 1000)::bigint`)
  .join(", ")})`;

/** What `ROW` yields. */
export type EncodedRow = [string, ContentType, string, string, number, number, number, number, number | null];

/** Reads one row that `ROW` made. */
export function decodeRow([
  id,
  type,
  slug,
  editionId,
  redaction,
  issued,
  first,
  published,
  expires,
]: EncodedRow): PublicRow {
  return {
    id,
    type,
    slug,
    editionId,
    redaction,
    issuedAt: new Date(issued),
    firstPublishedAt: new Date(first),
    publishedAt: new Date(published),
    expiresAt: expires === null ? null : new Date(expires),
  };
}
