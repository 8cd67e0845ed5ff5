import { builder } from "../../graphql/builder.ts";
import { cursorScope } from "../../graphql/cursor.ts";
import { forwardArgs, forwardConnection, readForwardPage } from "../../graphql/forward-connection.ts";
import { requireKnown } from "../../graphql/require-known.ts";
import { isRowId } from "../../platform/ids.ts";
import { blank, defineMutation, refuseAnyone } from "../desk/graphql.ts";
import { decideOutsidePost } from "./commands/decide-outside-post.ts";
import { recordOutsidePost } from "./commands/record-outside-post.ts";
import { OutsidePostDecisionEnum, OutsidePostType } from "./graphql-post.ts";
import { parseOutsidePost } from "./post.ts";
import type { OutsidePost } from "./reads.ts";

export { OutsidePostType };

const OutsidePostFilterInput = builder.inputType("OutsidePostFilter", {
  description: "Which outside posts. What is null or left out does not narrow the list.",
  fields: (t) => ({
    account: t.string({ description: "Key of the account." }),
    organ: t.string({ description: "Key of the organ that keeps the account, or of one above." }),
    matched: t.boolean({
      description: "True: those of which a content is known that they are like; false: the others.",
    }),
    decided: t.boolean({ description: "True: those that somebody has decided about; false: the others." }),
  }),
});

builder.queryField("outsidePosts", (t) =>
  t.field({
    type: forwardConnection<OutsidePost>("OutsidePost", OutsidePostType),
    description: "What accounts posted that is not in the ledger (外部推文), the newest first. For signed-in callers.",
    args: { filter: t.arg({ type: OutsidePostFilterInput, description: "Which posts." }), ...forwardArgs(t.arg) },
    resolve: async (_, { filter, ...page }, { viewer, channels, organs, outsidePosts }) => {
      refuseAnyone(viewer);
      const { account, organ, matched, decided } = filter ?? {};
      const of = account == null ? null : requireKnown(channels.findAccount(account), "account", account);
      const under = organ == null ? null : requireKnown(organs.findByKey(organ), "organ", organ);
      const wanted = {
        accountId: of?.id ?? null,
        ownerIds: under && organs.subtreeIds(under.id),
        isMatched: matched ?? null,
        isDecided: decided ?? null,
      };
      const list = {
        scope: cursorScope("outsidePosts", filter ?? null),
        parts: ["moment", "id"] as const,
        keyOf: ({ postedAt, id }: OutsidePost) => [postedAt.getTime(), id],
      };
      return await readForwardPage(page, list, (size, after) =>
        outsidePosts.list(wanted, {
          size,
          after: after && { postedAt: new Date(Number(after[0])), id: String(after[1]) },
        }),
      );
    },
  }),
);

/** Makes the success type of a mutation that leaves an outside post. */
function postSuccess(name: string, description: string) {
  const ref = builder.objectRef<{ postId: string }>(`${name}Success`);
  builder.objectType(ref, {
    description,
    fields: (t) => ({
      outsidePost: t.field({
        type: OutsidePostType,
        nullable: true,
        description: "The post as it is now.",
        resolve: ({ postId }, _, { outsidePosts }) => outsidePosts.byId(postId),
      }),
    }),
  });
  return { ref, present: (result: { postId: string }) => result };
}

defineMutation("recordOutsidePost", {
  scope: "syndicate",
  description:
    "Records something that an account posted and that is not in the ledger, and finds the public content that it is like. The same address on the same account again changes what is recorded. To record many: `tongyuan outside-posts import`.",
  input: (t) => ({
    account: t.string({ required: true, description: "Key of the account." }),
    url: t.string({ required: true, description: "Its address, http or https, at most 2,000 characters." }),
    outsideId: t.string({ description: "The platform's own name for it." }),
    title: t.string({ required: true, description: "Its title, or its first words; at most 300 characters." }),
    text: t.string({ description: "Its text; without it nothing is found that it is like." }),
    postedAt: t.field({ type: "DateTime", required: true, description: "When it was posted: not ahead." }),
  }),
  account: ({ account }, { channels }) => channels.findAccount(account)?.key ?? null,
  success: postSuccess("RecordOutsidePost", "The post is recorded."),
  command: ({ account, url, outsideId, title, text, postedAt }, { now }) => {
    const parsed = parseOutsidePost({ url, outsideId, title, text, postedAt: postedAt.toISOString() }, now);
    if (!parsed.ok) return { __typename: "ValidationError", issues: parsed.problems };
    return async (tx, deps, caller) => {
      const outcome = await recordOutsidePost(tx, deps, caller, { account, ...parsed.value });
      return outcome.ok ? { ok: true, result: { postId: outcome.postId } } : outcome;
    };
  },
});

const MOST_REASON = 500;

defineMutation("decideOutsidePost", {
  scope: "publish",
  description:
    "Decides whether an outside post is the same as a public content, whatever was found: by a person whose right counts everywhere. It holds as long as the post says the same.",
  input: (t) => ({
    post: t.id({ required: true, description: "Id of the post." }),
    decision: t.field({ type: OutsidePostDecisionEnum, required: true, description: "The decision." }),
    content: t.globalID({ description: "Global id of the content; null: the one that it is like." }),
    reason: t.string({ required: true, description: "Why, at most 500 characters." }),
  }),
  success: postSuccess("DecideOutsidePost", "The decision holds."),
  command: ({ post, decision, content, reason }) => {
    const why = reason.trim();
    if (why === "") return blank("reason");
    if (why.length > MOST_REASON)
      return {
        __typename: "ValidationError",
        issues: [{ path: ["reason"], code: "OUT_OF_RANGE", message: `Has more than ${MOST_REASON} characters.` }],
      };
    if (!isRowId(String(post))) return { __typename: "NotFoundError" };
    const decided = { postId: String(post), decision, reason: why, contentId: content?.id ?? null };
    return async (tx, deps, caller) => {
      const outcome = await decideOutsidePost(tx, deps, caller, decided);
      return outcome.ok ? { ok: true, result: { postId: decided.postId } } : outcome;
    };
  },
});
