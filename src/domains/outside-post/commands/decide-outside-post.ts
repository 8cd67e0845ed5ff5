import { insertRows, type OutsidePostDecision, type Tx } from "../../../platform/db/index.ts";
import { type Caller, type CommandDeps, type Outcome, type RuleProblem, refuseSystem } from "../../content/index.ts";

/** What somebody decided about an outside post. */
export interface PostDecision {
  readonly postId: string;
  readonly decision: OutsidePostDecision;
  readonly reason: string;
  /** The public content that it is the same as; null: the one that it is like. */
  readonly contentId: string | null;
}

const NOTHING_LIKE: RuleProblem = {
  rule: "nothing-like-it",
  message: "没有与这条推文相近的公开内容可供判定；认定相同的，请指明是哪一条内容。",
  messageEn: "No public content is like this post: name the one that it is the same as.",
};

/** Decides whether an outside post is the same as a public content. By a person. */
export async function decideOutsidePost(
  tx: Tx,
  { clock }: Pick<CommandDeps, "clock">,
  caller: Caller,
  { postId, decision, reason, contentId }: PostDecision,
): Promise<Outcome<object>> {
  const refusal = await refuseSystem(tx, caller, "判定外部推文");
  if (refusal) return { ok: false, refusal };
  const [post] = await tx.$queryRaw<{ contentId: string | null }[]>`
    select content_id::text as "contentId" from outside_post where id = ${postId}::uuid for update`;
  if (!post) return { ok: false, refusal: { code: "NOT_FOUND" } };
  if (contentId !== null && !(await tx.content.findFirst({ where: { id: contentId, state: "PUBLIC" } })))
    return { ok: false, refusal: { code: "NOT_FOUND" } };
  const about = contentId ?? post.contentId;
  if (about === null) return { ok: false, refusal: { code: "RULE", problems: [NOTHING_LIKE] } };
  const at = clock.now();
  const named = { contentId: about, verdict: null, containment: null, containmentOfContent: null, matchedAt: null };
  await tx.outsidePost.update({
    where: { id: postId },
    data: {
      ...{ decision, reason, decidedById: caller.personId, decidedAt: at },
      // The figures are those of the content that was found.
      ...(about !== post.contentId && named),
    },
  });
  const args = { postId, decision, contentId: about };
  await insertRows(tx, "auditEntry", [
    { occurredAt: at, personId: caller.personId, command: "outsidePost.decide", arguments: args },
  ]);
  return { ok: true };
}
