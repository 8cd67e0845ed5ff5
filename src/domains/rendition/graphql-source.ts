import type { Context } from "../../graphql/context.ts";
import { dayAt } from "../../platform/day.ts";
import { goOn, type MaybePromise } from "../../platform/maybe-promise.ts";
import { listRelated, type Relatives } from "../content/graphql.ts";
import { CONTENT_TYPES, type EditionBody, type PublicContent } from "../content/index.ts";
import { resolveValidity } from "../policy-document/graphql.ts";
import type { PolicyDocumentDetails } from "../policy-document/index.ts";
import { endedNote, factsOf, type Validity } from "./facts.ts";
import { type Picture, RenditionSource } from "./source.ts";

// A content object lives as long as the request that read it: its forms share one parsed text, and nothing outlives them.
const SOURCES = new WeakMap<PublicContent, MaybePromise<RenditionSource>>();

/** What the forms of a content are made of, read in batches and parsed once a request. */
export function sourceOf(content: PublicContent, context: Context): MaybePromise<RenditionSource> {
  const known = SOURCES.get(content);
  if (known) return known;
  const made = goOn(context.contents.body(content), (body) =>
    goOn(validityOf(content, context), (validity) =>
      goOn(documentsOf(content, context), (documents) =>
        composeSource(content, context, { body, validity, documents }),
      ),
    ),
  );
  SOURCES.set(content, made);
  return made;
}

function validityOf(content: PublicContent, context: Context): MaybePromise<Validity | null> {
  return content.type === "POLICY_DOCUMENT" ? resolveValidity(content, context) : null;
}

interface Documents {
  readonly label: string;
  readonly names: readonly string[];
}

const DOCUMENTS: Partial<Record<PublicContent["type"], { label: string; relatives: Relatives }>> = {
  INTERPRETATION: {
    label: "解读文件",
    relatives: { relation: { kind: "INTERPRETS", outgoing: true }, contentType: "POLICY_DOCUMENT" },
  },
  ENTERPRISE_NOTICE: {
    label: "政策依据",
    relatives: { relation: { kind: "BASED_ON", outgoing: true }, contentType: "POLICY_DOCUMENT" },
  },
};

function documentsOf(content: PublicContent, context: Context): MaybePromise<Documents | null> {
  const rests = DOCUMENTS[content.type];
  if (!rests) return null;
  return goOn(listRelated(content, rests.relatives, context), (found) => ({
    label: rests.label,
    names: found.map(({ card }) => nameOf(card.title, (card.details as PolicyDocumentDetails).documentNumber)),
  }));
}

function nameOf(title: string, number: string | null): string {
  const named = title.startsWith("《") ? title : `《${title}》`;
  return number === null ? named : `${named}（${number}）`;
}

interface Read {
  readonly body: EditionBody | null;
  readonly validity: Validity | null;
  readonly documents: Documents | null;
}

function composeSource(content: PublicContent, context: Context, { body, validity, documents }: Read): RenditionSource {
  const { organs, topics, contentUrls, attachmentUrls, now } = context;
  const { card, type } = content;
  const publisher = card.publisherId === null ? null : organs.find(card.publisherId);
  const told = CONTENT_TYPES.get(type)!.tell(card.details, now);
  const around = {
    issuers: organs.list(card.issuerIds).map(({ name }) => name),
    publisher: publisher?.name ?? null,
    issuedOn: dayAt(content.issuedAt),
    validity,
    sourceName: card.sourceName,
    documents,
  };
  const cover = card.attachments.find(({ role }) => role === "COVER");
  return new RenditionSource({
    title: card.title,
    summary: card.summary,
    body,
    told,
    facts: factsOf(told, around),
    ended: endedNote(told, around),
    publisherNames: publisher ? [publisher.name, ...(publisher.shortName ? [publisher.shortName] : [])] : [],
    cover: cover ? pictureOf(cover, attachmentUrls.whereIs(cover)) : null,
    files: card.attachments
      .filter(({ role }) => role === "FILE")
      .map((file) => ({ name: file.name, url: attachmentUrls.whereIs(file) })),
    subjects: card.keywords.length > 0 ? card.keywords : topics.list(card.topicIds).map(({ name }) => name),
    url: contentUrls.of(content.slug),
    absolute: attachmentUrls.absolute,
  });
}

function pictureOf({ altText }: { altText: string | null }, url: string): Picture {
  return { url, altText };
}
