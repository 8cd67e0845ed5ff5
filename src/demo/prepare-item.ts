import { type ContentDraft, type PreparedDraft, prepareDraft } from "../domains/content/draft.ts";
import { type Day, startOfDay } from "../platform/day.ts";
import { bodyHtml } from "./body-html.ts";
import type { DemoAttachment, DemoItem, DemoLink } from "./demo-item.ts";
import { DEMO_ORGANS } from "./registry.ts";
import { idOf, type Names } from "./write-registry.ts";

const ISSUING_HOUR_MS = 9 * 3_600_000;
const ORGAN_KEYS = new Map(DEMO_ORGANS.map(({ key, shortName }) => [shortName, key]));

/** An item to make a draft of. `issuedOn` is null of what nobody has published yet: its date is that of its publication. */
type PreparedItem = Omit<DemoItem, "issuedOn"> & { readonly issuedOn: Day | null };

/**
 * An item as a draft, its keys replaced by ids.
 * @param changeNote why it takes the place of an earlier edition; null: it is the first
 * @throws when a rule of the product refuses it
 */
export function prepareItem(
  item: PreparedItem,
  { organs, topics, columns, contents, files }: Names,
  now: Date,
  changeNote: string | null = null,
): PreparedDraft {
  const draft: ContentDraft = {
    type: item.type,
    slug: item.slug,
    title: item.title,
    summary: item.summary,
    bodyHtml: item.body && bodyHtml(item.body),
    keywords: item.keywords,
    publisherId: idOf(organs, item.publisher),
    issuerIds: (item.issuers ?? []).map((key) => idOf(organs, key)),
    drafterIds: (item.drafters ?? []).map((key) => idOf(organs, key)),
    source: { name: null, url: null },
    topicIds: item.topics.map((key) => idOf(topics, key)),
    columnIds: item.columns.map((path) => idOf(columns, path)),
    attachments: (item.attachments ?? []).map((file) => attachment(item.slug, file, files)),
    links: (item.links ?? []).map((link) => linkTo(link, contents)),
    originalPublishedAt: item.issuedOn === null ? null : publishedAt(item.issuedOn, now),
    changeNote,
    details: withLeadOrgans(item.details, organs),
  };
  const prepared = prepareDraft(draft);
  if (!prepared.ok) throw new Error(`the demo item ${item.slug} is refused: ${JSON.stringify(prepared.problems)}`);
  return prepared.value;
}

/** Not in the future: nine o'clock of today may still be to come. */
function publishedAt(issuedOn: Day, now: Date): Date {
  return new Date(Math.min(startOfDay(issuedOn).getTime() + ISSUING_HOUR_MS, now.getTime()));
}

/** Details whose lead organs, stated by their short names, are organs of the demo. */
function withLeadOrgans(details: unknown, organs: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(details)) return details.map((entry) => withLeadOrgans(entry, organs));
  if (typeof details !== "object" || details === null) return details;
  const entries = Object.entries(details).map(([key, value]) => [key, withLeadOrgans(value, organs)]);
  const fields = Object.fromEntries(entries);
  const key = ORGAN_KEYS.get(fields.leadOrgan);
  return key === undefined ? fields : { ...fields, leadOrganId: idOf(organs, key) };
}

function attachment(slug: string, { role, name, altText, file }: DemoAttachment, files: ReadonlyMap<string, string>) {
  if (file) return { role, name, url: null, sha256: idOf(files, file), altText: altText ?? null };
  const url = `https://www.example.gov.cn/files/${slug}/${encodeURIComponent(name)}`;
  return { role, name, url, sha256: null, altText: altText ?? null };
}

function linkTo({ kind, to }: DemoLink, contents: ReadonlyMap<string, string>) {
  return typeof to === "string"
    ? { kind, toContentId: idOf(contents, to), toDocumentNumber: null }
    : { kind, toContentId: null, toDocumentNumber: to.documentNumber };
}
