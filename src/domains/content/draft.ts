import { createHash } from "node:crypto";
import type { ContentType, LinkKind } from "../../platform/db/index.ts";
import { SANITIZER_VERSION, sanitiseBody } from "./body.ts";
import { CONTENT_TYPES } from "./content-type.ts";
import type { Parsed, Problem } from "./parse.ts";
import type { EditionAttachment } from "./public-content.ts";

/** What an edition shall say: what a create or revise command takes. Everything is named by id. */
export interface ContentDraft {
  readonly type: ContentType;
  /** Null: made from the content's id. A revision leaves the slug as it is. */
  readonly slug: string | null;
  readonly title: string;
  readonly summary: string | null;
  /** HTML as it came; it is sanitised here. Null: no body. */
  readonly bodyHtml: string | null;
  readonly keywords: readonly string[];
  readonly publisherId: string | null;
  /** In order: of a joint document, the organ whose number it bears comes first. */
  readonly issuerIds: readonly string[];
  readonly drafterIds: readonly string[];
  readonly source: { readonly name: string | null; readonly url: string | null };
  readonly topicIds: readonly string[];
  readonly columnIds: readonly string[];
  readonly attachments: readonly Pick<EditionAttachment, "role" | "name" | "url" | "sha256" | "altText">[];
  readonly links: readonly DraftLink[];
  /** The date that the source states; null: published here first. */
  readonly originalPublishedAt: Date | null;
  readonly changeNote: string | null;
  /** The details of the type, unchecked. */
  readonly details: unknown;
}

/** What a draft points to: a content here, or a document number that may become one. */
export interface DraftLink {
  readonly kind: LinkKind;
  readonly toContentId: string | null;
  readonly toDocumentNumber: string | null;
}

/** A draft that was checked: sanitised, its details parsed, with a digest of everything that readers see. */
export interface PreparedDraft extends Omit<ContentDraft, "bodyHtml" | "details"> {
  readonly body: { readonly html: string; readonly text: string } | null;
  readonly sanitizerVersion: number | null;
  readonly details: unknown;
  /** SHA-256 of the draft's words and fields, change note apart: equal digests, nothing changed. */
  readonly digest: string;
}

/** Titles above this many characters are refused. */
export const MAX_TITLE_LENGTH = 300;
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Checks and sanitises a draft. Pure; all problems at once, with paths into the draft. */
export function prepareDraft(draft: ContentDraft): Parsed<PreparedDraft> {
  const definition = CONTENT_TYPES.get(draft.type);
  if (!definition) throw new Error(`no domain defines the content type ${draft.type}`);
  const details = definition.parseDetails(draft.details);
  const problems: Problem[] = details.ok
    ? []
    : details.problems.map((problem) => ({ ...problem, path: ["details", ...problem.path] }));
  const { bodyHtml, ...fields } = draft;
  const title = draft.title.trim();
  if (title === "") problems.push({ path: ["title"], code: "OUT_OF_RANGE", message: "A title is needed." });
  if (title.length > MAX_TITLE_LENGTH) {
    problems.push({
      path: ["title"],
      code: "OUT_OF_RANGE",
      message: `A title has at most ${MAX_TITLE_LENGTH} characters; this one has ${title.length}.`,
    });
  }
  if (draft.slug !== null && (!SLUG.test(draft.slug) || draft.slug.length > 100)) {
    problems.push({
      path: ["slug"],
      code: "WRONG_FORMAT",
      message: "A slug is lower-case letters, digits and single hyphens, at most 100 characters.",
    });
  }
  if (!details.ok || problems.length > 0) return { ok: false, problems };
  const body = bodyHtml === null ? null : sanitiseBody(bodyHtml);
  const prepared = { ...fields, title, body, sanitizerVersion: body && SANITIZER_VERSION, details: details.value };
  return { ok: true, value: { ...prepared, digest: digestOf(prepared) } };
}

function digestOf({ changeNote: _, ...said }: Omit<PreparedDraft, "digest">): string {
  return createHash("sha256").update(JSON.stringify(said)).digest("hex");
}
