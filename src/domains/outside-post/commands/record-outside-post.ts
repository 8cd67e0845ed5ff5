import { insertRows, type Tx } from "../../../platform/db/index.ts";
import { newId } from "../../../platform/ids.ts";
import type { Caller, CommandDeps, Outcome, RuleProblem } from "../../content/index.ts";
import type { OutsidePostDraft } from "../post.ts";
import { matchPosts } from "./write-matches.ts";

/** A post to record, of an account by its key. */
export interface PostToRecord extends OutsidePostDraft {
  readonly account: string;
}

/** What became of it: a post of the same address on the same account is recorded anew. */
export interface RecordedPost {
  readonly postId: string;
  readonly became: "added" | "changed" | "unchanged";
}

const IN_LEDGER: RuleProblem = {
  rule: "post-in-ledger",
  message: "这条推文是台账里一次分发的推文，不是外部推文。",
  messageEn: "This address is a post of a placement in the ledger, and so no outside post.",
  path: ["url"],
};

const READS_FROM_HERE: RuleProblem = {
  rule: "account-built-in",
  message: "读取类渠道的账号只展示本平台的内容，没有外部推文。",
  messageEn: "The account of a reading channel shows what is here: it has no outside posts.",
  path: ["account"],
};

/**
 * Records something that an account posted and that is not here, or changes what was recorded of it. What it says is compared with what is public.
 * A decision about it holds as long as it says the same.
 */
export async function recordOutsidePost(
  tx: Tx,
  { clock }: Pick<CommandDeps, "clock">,
  { personId }: Caller,
  { account: key, ...draft }: PostToRecord,
): Promise<Outcome<RecordedPost>> {
  // Two at once take turns, so that one address is one post.
  const [account] = await tx.$queryRaw<{ id: string; builtIn: boolean }[]>`
    select id::text, built_in as "builtIn" from account where key = ${key} for no key update`;
  if (!account) return { ok: false, refusal: { code: "NOT_FOUND" } };
  if (account.builtIn) return { ok: false, refusal: { code: "RULE", problems: [READS_FROM_HERE] } };
  if (await tx.post.findFirst({ where: { accountId: account.id, url: draft.url }, select: { id: true } }))
    return { ok: false, refusal: { code: "RULE", problems: [IN_LEDGER] } };
  const at = clock.now();
  const where = { accountId_url: { accountId: account.id, url: draft.url } };
  const known = await tx.outsidePost.findUnique({ where });
  const postId = known?.id ?? newId();
  const { title, text, outsideId } = draft;
  if (known) {
    const saysTheSame = known.title === title && known.text === text;
    if (saysTheSame && known.outsideId === outsideId && known.postedAt.getTime() === draft.postedAt.getTime())
      return { ok: true, postId, became: "unchanged" };
    const forgotten = saysTheSame ? {} : { decision: null, reason: null, decidedById: null, decidedAt: null };
    await tx.outsidePost.update({ where, data: { ...draft, ...forgotten, recordedAt: at, recordedById: personId } });
    if (!saysTheSame) await matchPosts(tx, at, [{ id: postId, title, text }]);
  } else {
    const row = { id: postId, accountId: account.id, ...draft, recordedAt: at, recordedById: personId };
    await insertRows(tx, "outsidePost", [{ ...row, sketch: [] }]);
    await matchPosts(tx, at, [{ id: postId, title, text }]);
  }
  const args = { postId, account: key, url: draft.url };
  await insertRows(tx, "auditEntry", [{ occurredAt: at, personId, command: "outsidePost.record", arguments: args }]);
  return { ok: true, postId, became: known ? "changed" : "added" };
}
