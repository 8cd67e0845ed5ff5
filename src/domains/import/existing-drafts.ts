import type { ContentState, Tx } from "../../platform/db/index.ts";
import { readSql } from "../../platform/sql-file.ts";
import type { ContentDraft } from "../content/index.ts";

/** A content as it is public now. */
export interface ExistingContent {
  contentId: string;
  /** Null: it is not public (any more), was redacted, or an editor has a draft of it open; `refusal` says which. */
  draft: ContentDraft | null;
  refusal: string | null;
  /** The digest of the public edition. */
  digest: string;
  /** The version of the newest edition. */
  version: number;
}

const EXISTING = readSql(import.meta.url, "sql/existing-drafts.sql");

/** The contents of these ids, each with its public edition as a draft. */
export async function loadExisting(tx: Tx, contentIds: readonly string[]): Promise<Map<string, ExistingContent>> {
  if (contentIds.length === 0) return new Map();
  const newest = await tx.$queryRawUnsafe<NewestEdition[]>(EXISTING, contentIds);
  return new Map(newest.map((edition) => [edition.contentId, existingContent(edition)]));
}

interface NewestEdition extends Omit<ContentDraft, "slug" | "changeNote"> {
  contentId: string;
  state: ContentState;
  isNewestPublic: boolean;
  isRedacted: boolean;
  digest: string;
  version: number;
}

function existingContent({
  contentId,
  state,
  isNewestPublic,
  isRedacted,
  digest,
  version,
  ...said
}: NewestEdition): ExistingContent {
  const refusal = refusalOf(state, isNewestPublic, isRedacted);
  return { contentId, draft: refusal ? null : { ...said, slug: null, changeNote: null }, refusal, digest, version };
}

function refusalOf(state: ContentState, isNewestPublic: boolean, isRedacted: boolean): string | null {
  if (state === "UNPUBLISHED") return "It is a draft here and was never published.";
  if (state !== "PUBLIC") return "It is not public any more.";
  // Nothing keeps what was taken out, so nothing else can tell whether the source still says it.
  if (isRedacted) return "Words were redacted here: an editor takes over what its source says now.";
  return isNewestPublic
    ? null
    : "An editor has a draft of it open. Import it again when that is published or discarded.";
}
