import { createHash } from "node:crypto";
import { z } from "zod";
import { AttachmentRole, ContentType, LinkKind } from "../../platform/db/index.ts";
import { altTextProblems } from "./alt-text-rules.ts";
import { type Body, SANITIZER_VERSION, sanitiseBody } from "./body.ts";
import { type ChannelForm, channelForms } from "./channel-form.ts";
import { singleLine } from "./characters.ts";
import { CONTENT_TYPES } from "./content-type.ts";
import { type Parsed, parser, rule, text } from "./parse.ts";

/** Titles above this many characters are refused: they are a text that slipped into the wrong field. */
export const MAX_TITLE_LENGTH = 300;
const MAX_BODY_LENGTH = 2_000_000;

// Elsewhere an address that is none would reach every channel as a link.
const webAddress = z.url({ protocol: /^https?$/, error: "Is not an absolute http or https address." });
const ids = z
  .array(z.uuid())
  .readonly()
  .transform((list) => [...new Set(list)]);

const attachment = z
  .object({
    role: z.enum(AttachmentRole),
    name: text,
    /** Where the file was found; null: its bytes are here. */
    url: webAddress.nullable(),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/, "Is not a SHA-256 in lower-case hexadecimal.")
      .nullable(),
    altText: text.nullable(),
  })
  .check(rule(["url"], "Neither an address nor a hash.", ({ url, sha256 }) => url !== null || sha256 !== null));

/** What a draft points to: a content here, or a document number that may become one. */
const link = z
  .object({ kind: z.enum(LinkKind), toContentId: z.uuid().nullable(), toDocumentNumber: text.nullable() })
  .check(
    rule(
      [],
      "Leads either to a content or to a document number.",
      ({ toContentId, toDocumentNumber }) => (toContentId === null) !== (toDocumentNumber === null),
    ),
  );

const contentDraft = z.object({
  type: z.enum(ContentType),
  /** Null: made from the content's id. A revision leaves the slug as it is. */
  slug: z
    .string()
    .max(100)
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "Is not lower-case letters, digits and single hyphens.")
    .nullable(),
  title: text.overwrite(singleLine).max(MAX_TITLE_LENGTH, `A title has at most ${MAX_TITLE_LENGTH} characters.`),
  summary: text.nullable(),
  /** HTML as it came; it is sanitised here. Null: no body. */
  bodyHtml: z.string().max(MAX_BODY_LENGTH).nullable(),
  keywords: z.array(text).readonly(),
  publisherId: z.uuid().nullable(),
  /** In order: of a joint document, the organ whose number it bears comes first. */
  issuerIds: ids,
  drafterIds: ids,
  source: z.object({ name: text.nullable(), url: webAddress.nullable() }),
  topicIds: ids,
  columnIds: ids,
  attachments: z.array(attachment).readonly(),
  links: z.array(link).readonly(),
  /** The date that the source states; null: published here first. */
  originalPublishedAt: z.date().nullable(),
  changeNote: text.nullable(),
  /** Whether it corrects what is public without changing anything of what is said. */
  isMinor: z.boolean().default(false),
  /** The law that has personal data in it published; null: it holds none. Not shown to readers. */
  personalDataBasis: text.nullable().default(null),
  /** What single channels say instead of title, summary and text. */
  channelForms: channelForms.default([]),
  /** The details of the type, unchecked. */
  details: z.unknown(),
});

/** What an edition shall say: what a create or revise command takes. Everything is named by id. */
export type ContentDraft = z.input<typeof contentDraft>;

/** A draft that was checked: sanitised, its details parsed, with a digest of everything that readers see. */
export interface PreparedDraft
  extends Omit<ContentDraft, "bodyHtml" | "isMinor" | "personalDataBasis" | "channelForms"> {
  readonly isMinor: boolean;
  readonly personalDataBasis: string | null;
  readonly channelForms: readonly ChannelForm[];
  /** Null: there is none, or nothing was left of it. */
  readonly body: Body | null;
  readonly sanitizerVersion: number | null;
  /** SHA-256 of the draft's words and fields, apart from what is said of the change: equal digests, nothing changed. */
  readonly digest: string;
}

/** Checks what is the same of every type; the details are left as they are. */
export const parseDraft = parser(contentDraft);

/**
 * Checks and sanitises a draft. Pure; all problems at once, with paths into the draft.
 * @param sanitised what its body was sanitised to before; left out: it was not, and is now.
 */
export function prepareDraft(draft: ContentDraft, sanitised?: Body | null): Parsed<PreparedDraft> {
  const definition = CONTENT_TYPES.get(draft.type);
  if (!definition) throw new Error(`no domain defines the content type ${draft.type}`);
  const fields = parseDraft(draft);
  const details = definition.parseDetails(draft.details);
  if (!fields.ok || !details.ok) {
    const ofDetails = details.ok ? [] : details.problems;
    return {
      ok: false,
      problems: [
        ...(fields.ok ? [] : fields.problems),
        ...ofDetails.map((problem) => ({ ...problem, path: ["details", ...problem.path] })),
      ],
    };
  }
  const unsaid = definition.needsAltText?.(details.value) ? altTextProblems(fields.value.attachments) : [];
  if (unsaid.length > 0) return { ok: false, problems: unsaid };
  const { bodyHtml, changeNote, isMinor, personalDataBasis, channelForms: forms, ...stated } = fields.value;
  const body = sanitised === undefined ? bodyOf(bodyHtml) : sanitised;
  const said = { ...stated, details: details.value, body };
  const digest = createHash("sha256")
    // Left out where there is none: what was stored before there were such fields keeps its digest.
    .update(
      JSON.stringify({
        ...said,
        ...(personalDataBasis !== null && { personalDataBasis }),
        ...(forms.length > 0 && { channelForms: forms }),
      }),
    )
    .digest("hex");
  const value = {
    ...said,
    changeNote,
    isMinor,
    personalDataBasis,
    channelForms: forms,
    sanitizerVersion: body && SANITIZER_VERSION,
    digest,
  };
  return { ok: true, value };
}

/** A body sanitised; null: there is none, or nothing was left of it. */
export function bodyOf(html: string | null): Body | null {
  const body = html === null ? null : sanitiseBody(html);
  return body?.html ? body : null;
}
