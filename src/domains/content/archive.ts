import type { ContentType, Sql } from "../../platform/db/index.ts";
import { hashSecret } from "../../platform/secret.ts";
import { readSql } from "../../platform/sql-file.ts";
import type { ChannelForm } from "./channel-form.ts";
import type { EditionBody, EditionCard, PublicContent } from "./public-content.ts";

const EDITION = readSql(import.meta.url, "sql/edition-in-full.sql");
const AS_OF = readSql(import.meta.url, "sql/edition-as-of.sql").replace("{edition}", EDITION);
const SHARED = readSql(import.meta.url, "sql/shared-edition.sql").replace("{edition}", EDITION);

/** An edition that a caller with a right to it reads in the form of a content. */
export interface ArchivedContent extends PublicContent {
  /** Its own: the memory of public editions holds none of it. */
  readonly body: EditionBody | null;
}

/** What a content was at a moment. */
export interface PastContent {
  readonly content: ArchivedContent;
  /** Whether this text was taken down since, though the content may be public again. */
  readonly wasWithdrawn: boolean;
}

/** Reads of editions that are not public now, for those who may. They see every table, and are no public reads. */
export class ContentArchive {
  readonly #owner: Sql;

  constructor(owner: Sql) {
    this.#owner = owner;
  }

  /** What of a content was public at a moment; null: nothing was, or it is gone. */
  async asOf(contentId: string, moment: Date): Promise<PastContent | null> {
    const [row] = await this.#owner.query<EditionRow & { wasWithdrawn: boolean }>(AS_OF, [contentId, moment]);
    return row ? { content: contentOf(row), wasWithdrawn: row.wasWithdrawn } : null;
  }

  /** The open edition that a share link shows, as it would be published now; null: the link leads nowhere (any more). */
  async shared(secret: string, now: Date): Promise<{ content: ArchivedContent; expiresAt: Date } | null> {
    const [row] = await this.#owner.query<EditionRow & { linkExpiresAt: Date }>(SHARED, [hashSecret(secret), now]);
    return row ? { content: contentOf(row), expiresAt: row.linkExpiresAt } : null;
  }
}

interface EditionRow extends Omit<EditionCard, "hasBody"> {
  readonly type: ContentType;
  readonly slug: string;
  readonly issuedAt: Date;
  readonly firstPublishedAt: Date;
  readonly publishedAt: Date;
  readonly expiresAt: Date | null;
  readonly html: string | null;
  readonly text: string | null;
  readonly channelForms: readonly ChannelForm[];
}

function contentOf(row: EditionRow): ArchivedContent {
  const { type, slug, issuedAt, firstPublishedAt, publishedAt, expiresAt, html, text, channelForms, ...said } = row;
  const hasBody = text !== null;
  const body = hasBody || channelForms.length > 0 ? { html: html ?? "", text: text ?? "", channelForms } : null;
  const { id: editionId, contentId: id, redaction } = said;
  const named = { id, type, slug, editionId, redaction, issuedAt, firstPublishedAt, publishedAt, expiresAt };
  return { ...named, card: { ...said, hasBody }, body };
}
