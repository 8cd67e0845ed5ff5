import type { Tx } from "../../../platform/db/index.ts";
import type { Caller, CommandDeps, Outcome, Refusal } from "../../content/index.ts";
import { canClose, postsAfterClosing, type StatedClosing, stateAfterClosing } from "../closing-rules.ts";
import { isAhead } from "../post-rules.ts";
import { audit } from "./audit.ts";
import { type LedgerContent, type LedgerPlacement, type LedgerPost, lockPlacement } from "./lock-placement.ts";
import { CLOSED_ALREADY, conflict, invalid, NO_LIVE_POST, NO_NEW_POST, NOT_FOUND, refused } from "./problems.ts";
import { factsOf } from "./report-post.ts";
import { type Evidence, writeMoves } from "./write-moves.ts";

/** How a duty ended, as somebody shows it. */
export interface DutyEnd {
  readonly dutyId: string;
  /** Version of the placement, as the caller saw it. */
  readonly expectedVersion: number;
  readonly how: StatedClosing;
  /** Why it is impossible. */
  readonly reason: string | null;
  /** `postId`: the post that took the place of the old one, or stands beside it. */
  readonly evidence: Evidence;
}

/** Ends an open duty, and has the placement and its posts say what was done. */
export async function closeDuty(
  tx: Tx,
  { clock }: CommandDeps,
  caller: Caller,
  end: DutyEnd,
): Promise<Outcome<{ placementId: string; dutyId: string }>> {
  const at = clock.now();
  const found = await tx.duty.findUnique({ where: { id: end.dutyId }, select: { placementId: true } });
  const locked = found && (await lockPlacement(tx, found.placementId, at));
  if (!locked) return NOT_FOUND;
  const { placement, content } = locked;
  const { duty, editionId, contentId, id: placementId } = placement;
  if (!duty || placement.dutyId !== end.dutyId) return refused(CLOSED_ALREADY);
  if (placement.version !== end.expectedVersion) return conflict(placement.version);
  const refusal = refusalOf(end, placement, content, at);
  if (refusal) return { ok: false, refusal };
  await changePosts(tx, placement, end, at);
  const hasLivePost = placement.posts.some(({ state }) => state === "PUBLISHED");
  const to = { state: stateAfterClosing(end.how, hasLivePost), editionId, failure: null, duty: null };
  const closing = { ...end.evidence, closing: end.how, closedById: caller.personId, reason: end.reason };
  await writeMoves(tx, at, [{ id: placementId, from: placement, dutyId: end.dutyId, to, closing }]);
  const args = { placementId, dutyId: end.dutyId, kind: duty.kind, how: end.how, postId: end.evidence.postId };
  await audit(tx, caller, at, { command: "duty.close", contentId, arguments: args });
  return { ok: true, placementId, dutyId: end.dutyId };
}

/** Why it cannot have ended so; null: it can. */
function refusalOf(end: DutyEnd, placement: LedgerPlacement, content: LedgerContent, at: Date): Refusal | null {
  const { how, evidence } = end;
  const { postId, checkedAt } = evidence;
  const post = placement.posts.find(({ id }) => id === postId) ?? null;
  const live = placement.posts.filter(({ state }) => state === "PUBLISHED");
  if (!canClose(placement.duty!.kind, how))
    return invalid("how", "CONTRADICTION", "What is to be taken down is not done by an edit or another post.").refusal;
  if (checkedAt && isAhead(checkedAt, at)) return invalid("evidence", "OUT_OF_RANGE", "The check lies ahead.").refusal;
  if (postId !== null && !post) return invalid("post", "NOT_IN_LIST", "The placement has no such post.").refusal;
  if (how === "REPOSTED" && !isUpToDate(post, content)) return refused(NO_NEW_POST).refusal;
  return how === "EDITED_IN_PLACE" && live.length === 0 ? refused(NO_LIVE_POST).refusal : null;
}

function isUpToDate(post: LedgerPost | null, content: LedgerContent): boolean {
  return post?.state === "PUBLISHED" && !factsOf(post, content).isOutdated;
}

async function changePosts(tx: Tx, { posts, duty }: LedgerPlacement, end: DutyEnd, at: Date): Promise<void> {
  const { how, evidence } = end;
  const known = posts.map((post) => ({ ...post, isBeside: post.besideReason !== null }));
  const { edited, ended } = postsAfterClosing(how, known, evidence.postId);
  const ids = ended.map(({ id }) => id);
  if (ids.length > 0)
    await tx.post.updateMany({ where: { id: { in: ids } }, data: { state: "REMOVED", removedAt: at } });
  if (edited) await tx.post.update({ where: { id: edited.id }, data: { editionId: duty!.editionId, shownSince: at } });
  // The others are gone: it is the one from now on.
  if (how === "REPOSTED" && evidence.postId !== null)
    await tx.post.update({ where: { id: evidence.postId }, data: { besideReason: null } });
}
