import type { ContentType, Prisma, Tx } from "../../platform/db/index.ts";
import type { EditionState } from "../../workflow/edition-state.ts";
import type { ContentDraft } from "../content/index.ts";

/** An edition and its content, as those see it who may see drafts. */
export type DeskEdition = Prisma.EditionGetPayload<{ include: typeof WITH_CONTENT }>;

const WITH_CONTENT = { content: true } as const;

/** Editions by their ids, in the order asked; null where there is none. */
export async function loadEditions(tx: Tx, ids: readonly string[]): Promise<(DeskEdition | null)[]> {
  const found = await tx.edition.findMany({ where: { id: { in: [...ids] } }, include: WITH_CONTENT });
  const byId = new Map(found.map((edition) => [edition.id, edition]));
  return ids.map((id) => byId.get(id) ?? null);
}

/** Which editions a list holds; null: does not matter. */
export interface EditionsFilter {
  readonly states: readonly EditionState[] | null;
  readonly types: readonly ContentType[] | null;
  readonly publisherIds: readonly string[] | null;
  /** A person who made or changed it, by id; by key. */
  readonly contributorId: string | null;
  readonly contributorKey: string | null;
  /** False: none of contents that were taken down for good. */
  readonly withGone: boolean;
}

/** A page of editions, the newest first: ids grow with time. */
export async function listEditions(
  tx: Tx,
  filter: EditionsFilter,
  { before, size }: { before: string | null; size: number },
): Promise<DeskEdition[]> {
  const where = { AND: [conditionsOf(filter), before === null ? {} : { id: { lt: before } }] };
  return await tx.edition.findMany({ where, orderBy: { id: "desc" }, take: size, include: WITH_CONTENT });
}

/** How many editions a list holds. */
export async function countEditions(tx: Tx, filter: EditionsFilter): Promise<number> {
  return await tx.edition.count({ where: conditionsOf(filter) });
}

function conditionsOf(filter: EditionsFilter): Prisma.EditionWhereInput {
  const { states, types, publisherIds, contributorId, contributorKey, withGone } = filter;
  const by = (person: Prisma.PersonWhereInput): Prisma.EditionWhereInput => ({
    OR: [{ createdBy: person }, { contributors: { some: { person } } }],
  });
  return {
    AND: [
      states ? { state: { in: [...states] } } : {},
      types ? { content: { type: { in: [...types] } } } : {},
      publisherIds ? { publisherId: { in: [...publisherIds] } } : {},
      contributorId === null ? {} : by({ id: contributorId }),
      contributorKey === null ? {} : by({ key: contributorKey }),
      withGone ? {} : { content: { state: { not: "GONE" } } },
    ],
  };
}

/** What a revision keeps of the edition before it, where its input does not state it. */
export type Carried = Pick<ContentDraft, "originalPublishedAt" | "links" | "channelForms">;

/**
 * What the newest edition of a content hands on: the source's date, links by a document number that leads nowhere yet, and its words for
 * single channels.
 */
export async function loadCarried(tx: Tx, contentId: string): Promise<Carried> {
  const newest = await tx.edition.findFirst({
    where: { contentId },
    orderBy: { number: "desc" },
    include: { links: { where: { toContentId: null }, orderBy: { position: "asc" } } },
  });
  const links = (newest?.links ?? []).map(({ kind, toDocumentNumber }) => ({
    kind,
    toContentId: null,
    toDocumentNumber,
  }));
  const channelForms = (newest?.channelForms ?? []) as unknown as ContentDraft["channelForms"];
  return { originalPublishedAt: newest?.originalPublishedAt ?? null, links, channelForms };
}
