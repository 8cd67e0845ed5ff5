import type { Prisma, Tx } from "../../platform/db/index.ts";
import { covers, type Reach, reachOf, SCOPES, type Scope, type Viewer } from "../access/index.ts";
import type { Organs } from "../organ/index.ts";

/** What a call acts on: an edition, be it named by a share link or a finding of its own, or a content and its newest edition. */
export type Target =
  | { readonly editionId: string }
  | { readonly contentId: string }
  | { readonly linkId: string }
  | { readonly findingId: string };

/** A target with the organs that it belongs to. */
export interface FoundTarget {
  readonly contentId: string;
  /** The publisher of the edition. */
  readonly publisherId: string | null;
  /** Everyone whose it is: that publisher, and the one of what is public of the content. */
  readonly publisherIds: readonly (string | null)[];
  /** Whether anyone may know of it: a content that was public at some time. */
  readonly isKnown: boolean;
}

/** Reads whose a target is; null: it is not there. */
export async function findTarget(tx: Tx, target: Target): Promise<FoundTarget | null> {
  const found = await tx.edition.findFirst({
    where: editionOf(target),
    orderBy: { number: "desc" },
    select: {
      publisherId: true,
      contentId: true,
      content: { select: { state: true, publishedEdition: { select: { publisherId: true } } } },
    },
  });
  if (!found) return null;
  const { publisherId, contentId, content } = found;
  return {
    contentId,
    publisherId,
    publisherIds: [publisherId, ...(content.publishedEdition ? [content.publishedEdition.publisherId] : [])],
    isKnown: "contentId" in target && content.state !== "UNPUBLISHED",
  };
}

function editionOf(target: Target): Prisma.EditionWhereInput {
  if ("editionId" in target) return { id: target.editionId };
  if ("linkId" in target) return { shareLinks: { some: { id: target.linkId } } };
  if ("findingId" in target) return { backReviews: { some: { id: target.findingId } } };
  return { contentId: target.contentId };
}

/** What a call asks for. */
export interface Ask {
  readonly scope: Scope;
  /** Null: it names none, so that only a right that counts everywhere allows it, or one for `organIds`. */
  readonly target: Target | null;
  /** The organs that what is written shall belong to; null in it: to none. */
  readonly organIds: readonly (string | null)[];
}

/** What becomes of a call: what its caller may not see is `unseen`, whether it is there or not. */
export type Verdict = "allowed" | "forbidden" | "unseen";

/** Judges a call by the organs of its target as it was found. */
export function judge(
  viewer: Viewer,
  organs: Organs,
  { scope, target, organIds }: Ask,
  found: FoundTarget | null,
): Verdict {
  const reach = reachOf(viewer, [scope], organs);
  if (target && !found && organIds.length === 0) return "allowed";
  if (covers(reach, [...(found?.publisherIds ?? []), ...organIds])) return "allowed";
  if (!found || found.isKnown || covers(draftReach(viewer, organs), [found.publisherId])) return "forbidden";
  return "unseen";
}

const DRAFT_SCOPES: readonly Scope[] = ["read:drafts", "author", "review", "publish", "audit"];

/** Whose editions a caller sees before they are public: whoever writes, reviews, publishes or audits does, where they may do so. */
export function draftReach(viewer: Viewer, organs: Organs): Reach {
  return reachOf(viewer, DRAFT_SCOPES, organs);
}

/** Whose editions a caller is shown who has just acted on one, by whatever right. */
export function actedReach(viewer: Viewer, organs: Organs): Reach {
  return reachOf(viewer, SCOPES, organs);
}
