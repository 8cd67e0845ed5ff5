import { insertRows, type Tx } from "../../../platform/db/index.ts";
import { newId } from "../../../platform/ids.ts";
import type { Caller, CommandDeps, Outcome, Refusal } from "../../content/index.ts";
import { isAhead, nextPost, type PostReport, reportedPost } from "../post-rules.ts";
import { afterReport, type PostFacts, type Reported } from "../report-rules.ts";
import { audit } from "./audit.ts";
import {
  findPlacement,
  type LedgerContent,
  type LedgerPlacement,
  type LedgerPost,
  type LockedAccount,
  lockAccount,
  lockContent,
} from "./lock-placement.ts";
import { BESIDE_ANOTHER, invalid, NOT_FOUND, READS_BY_ITSELF, refused } from "./problems.ts";
import { NO_EVIDENCE, recordPlacements, writeMoves } from "./write-moves.ts";

/** What an account did with a content. */
export interface Report extends Omit<PostReport, "editionId"> {
  readonly contentId: string;
  readonly accountKey: string;
  /** The edition that the post shows, by its number. */
  readonly editionNumber: number;
  /** A post that was reported before, where the platform names it otherwise now; null: its names tell. */
  readonly postId: string | null;
}

/** What a report made or changed. */
export type ReportedPost = {
  readonly placementId: string;
  readonly postId: string;
};

/**
 * Writes down what an account posted, in whatever order it is told and however late. What shows less than it should, or stands where nothing
 * may, becomes due at once; what shows all that it should ends what was due.
 */
export async function reportPost(
  tx: Tx,
  deps: CommandDeps,
  caller: Caller,
  report: Report,
): Promise<Outcome<ReportedPost>> {
  const at = deps.clock.now();
  const content = await lockContent(tx, report.contentId);
  if (!content) return NOT_FOUND;
  const account = await lockAccount(tx, report.accountKey);
  if (!account) return invalid("account", "NOT_IN_LIST", "There is no such account.");
  if (account.builtIn) return refused(READS_BY_ITSELF);
  const placement = await findPlacement(tx, { contentId: content.contentId, accountId: account.id }, at);
  const found = await findReported(tx, report, account, placement, at);
  if (!found.ok) return found;
  const { before, editionId } = found;
  const row = nextPost(before, { ...report, editionId }, at);
  const rival = placement?.posts.find(({ id, ...post }) => id !== before?.id && isTheOne(post));
  if (isTheOne(row) && rival) return refused(BESIDE_ANOTHER);

  const placementId = placement?.id ?? (await insertPlacement(tx, content, account, at));
  const stored = { ...row, reportedAt: at, reportedById: caller.personId };
  const postId = before?.id ?? newId();
  if (before) await tx.post.update({ where: { id: postId }, data: stored });
  else await insertRows(tx, "post", [{ id: postId, placementId, accountId: account.id, ...stored }]);

  const after = (await findPlacement(tx, { id: placementId }, at))!;
  await promoteOne(tx, after.posts);
  await follow(tx, deps, caller, { content, account, before, after, isNew: placement === null, postId });
  const args = { placementId, postId, state: row.state, edition: report.editionNumber };
  await audit(tx, caller, at, { command: "placement.reportPost", contentId: content.contentId, arguments: args });
  return { ok: true, placementId, postId };
}

/** Whether a post is the one live post of its placement. */
function isTheOne({ state, besideReason }: Pick<LedgerPost, "state" | "besideReason">): boolean {
  return state === "PUBLISHED" && besideReason === null;
}

type Found = { ok: true; before: LedgerPost | null; editionId: string } | { ok: false; refusal: Refusal };

/** Finds what a report is about: the post, where it is known, and the edition. */
async function findReported(
  tx: Tx,
  report: Report,
  account: LockedAccount,
  placement: LedgerPlacement | null,
  at: Date,
): Promise<Found> {
  const { contentId, editionNumber: number, postId, outsideId, url, postedAt } = report;
  if (postedAt && isAhead(postedAt, at)) return invalid("postedAt", "OUT_OF_RANGE", "Lies ahead.");
  const edition = await tx.edition.findFirst({ where: { contentId, number, publishedAt: { not: null } } });
  if (!edition) return invalid("edition", "NOT_IN_LIST", "No edition of this number was ever published.");
  const named = [...(outsideId === null ? [] : [{ outsideId }]), ...(url === null ? [] : [{ url }])];
  // Also those of other contents: a name stands for one post of the account.
  const others = await tx.post.findMany({ where: { accountId: account.id, OR: named } });
  const posts = [...(placement?.posts ?? []), ...others.filter(({ placementId }) => placementId !== placement?.id)];
  const post = reportedPost(posts, { postId, outsideId, url });
  if (postId !== null && !placement?.posts.some(({ id }) => id === postId))
    return invalid("post", "NOT_IN_LIST", "The content has no such post on the account.");
  if (post === "CONTRADICTION")
    return invalid("outsideId", "CONTRADICTION", "The id and the address are those of two posts.");
  const before = placement?.posts.find(({ id }) => id === post?.id) ?? null;
  if (post && !before)
    return invalid(
      outsideId === post.outsideId ? "outsideId" : "address",
      "CONTRADICTION",
      "Names a post of another content.",
    );
  return { ok: true, before, editionId: edition.id };
}

/** Makes a placement that has only now become known; how it stands is written when its post is. */
async function insertPlacement(
  tx: Tx,
  { contentId, edition }: LedgerContent,
  { id: accountId }: LockedAccount,
  changedAt: Date,
): Promise<string> {
  const id = newId();
  const state = "WITHDRAWN" as const;
  await insertRows(tx, "placement", [{ id, contentId, accountId, editionId: edition.id, state, changedAt }]);
  return id;
}

/** Where the one live post is gone, the first of those beside it takes its place. */
async function promoteOne(tx: Tx, posts: readonly LedgerPost[]): Promise<void> {
  const live = posts.filter(({ state }) => state === "PUBLISHED");
  const [first] = live;
  if (first && !live.some(isTheOne)) await tx.post.update({ where: { id: first.id }, data: { besideReason: null } });
}

interface Written {
  readonly content: LedgerContent;
  readonly account: LockedAccount;
  readonly before: LedgerPost | null;
  readonly after: LedgerPlacement;
  readonly isNew: boolean;
  readonly postId: string;
}

/** The placement comes to stand as its posts say. */
async function follow(
  tx: Tx,
  { clock, rules }: CommandDeps,
  { personId }: Caller,
  { content, account, before, after, isNew, postId }: Written,
): Promise<void> {
  const at = clock.now();
  const posts = after.posts.map((post) => factsOf(post, content));
  const stored = after.posts.find(({ id }) => id === postId)!;
  const reported: Reported = { post: factsOf(stored, content), before, reason: stored.reason };
  const footing = {
    isPublic: content.isPublic,
    isAccountClosed: account.state === "CLOSED",
    editionId: content.edition.id,
  };
  const isUrgent = content.isUrgent || stored.isRedacted;
  const occasion = { at, isUrgent, periods: rules.dutyMinutes };
  const { standing: to, closing } = afterReport(isNew ? null : after, posts, reported, footing, occasion);
  const closed = closing && {
    ...{ ...NO_EVIDENCE, postId: closing.postId },
    ...{ closing: closing.how, closedById: personId, reason: null },
  };
  await writeMoves(tx, at, [{ id: after.id, from: after, dutyId: after.dutyId, to, closing: closed }]);
  if (isNew && to.state === "WITHDRAWN") await recordPlacements(tx, at, [after.id]);
}

/** A post as rules ask for it. */
export function factsOf(post: LedgerPost, content: LedgerContent): PostFacts {
  const { id, state, editionId, editionNumber, isRedacted } = post;
  return { id, state, editionId, isOutdated: editionNumber < content.edition.number || isRedacted };
}
