import { builder } from "../../graphql/builder.ts";
import type { Context } from "../../graphql/context.ts";
import { isRowId } from "../../platform/ids.ts";
import { postAddress } from "../channel/index.ts";
import { defineMutation } from "../desk/graphql.ts";
import { reportPost } from "./commands/report-post.ts";
import { longerThan, outcomeOfPlacement, validation } from "./graphql-input.ts";
import { PlacementNode } from "./graphql-placement.ts";
import { PostStateEnum, PostType, PostWayEnum } from "./graphql-post.ts";
import type { Placement, Post } from "./reads.ts";

const MOST_OUTSIDE_ID = 200;
const MOST_ADDRESS = 2_000;
const MOST_REASON = 1_000;

const ReportPostSuccess = builder.objectRef<{ placement: Placement; post: Post }>("ReportPostSuccess");
builder.objectType(ReportPostSuccess, {
  description: "What was posted is written down.",
  fields: (t) => ({
    placement: t.field({
      type: PlacementNode,
      description: "The placement as it is now: a duty in it says what is to be done.",
      resolve: ({ placement }) => placement,
    }),
    post: t.field({ type: PostType, description: "The post as it is now.", resolve: ({ post }) => post }),
  }),
});

defineMutation("reportPost", {
  scope: "syndicate",
  description:
    "Says what an account posted of a content, how far it is, or that it was removed (报告推文); with a claim or without, planned here or not, and however late: what shows less than it should or may not stand there becomes due at once. A post whose outside id or address is known is the same one.",
  input: (t) => ({
    content: t.globalID({ required: true, description: "Global id of the content." }),
    account: t.string({ required: true, description: "Key of the account." }),
    edition: t.int({ required: true, description: "Number of the edition that it shows (`Content.edition`)." }),
    state: t.field({ type: PostStateEnum, required: true, description: "How far it is." }),
    way: t.field({ type: PostWayEnum, required: true, description: "How it is posted." }),
    outsideId: t.string({
      description: `How the platform names it, unique on the account: of several articles sent together, with its place among them. At most ${MOST_OUTSIDE_ID} characters. Null: not known.`,
    }),
    address: t.field({ type: "URL", description: "Where it is read. Null: not known yet." }),
    post: t.id({
      description:
        "Id of a post that was reported before and has other names now. Null: its outside id or address tells.",
    }),
    postedAt: t.field({
      type: "DateTime",
      description: "When readers could see it first. Null: as reported before, or of what is published, now.",
    }),
    reason: t.string({ description: "The platform's reason to reject or ban it. Null: none was given." }),
    besideReason: t.string({
      description: "Why it stands beside another live post of the content on the account. Null: it does not.",
    }),
  }),
  account: (input) => (input as unknown as { account: string }).account,
  success: { ref: ReportPostSuccess, present },
  command: ({ content, account, edition, state, way, outsideId, address, post, postedAt, reason, besideReason }) => {
    const names = { outsideId: outsideId?.trim() || null, address: address == null ? null : postAddress(address) };
    const texts = { reason: reason?.trim() || null, besideReason: besideReason?.trim() || null };
    const postId = post == null ? null : String(post);
    if (names.outsideId === null && names.address === null && postId === null)
      return validation("outsideId", "REQUIRED", "A post is known by its outside id or its address.");
    if (postId !== null && !isRowId(postId)) return validation("post", "NOT_IN_LIST", "There is no such post.");
    const tooLong =
      longerThan({ outsideId: names.outsideId }, MOST_OUTSIDE_ID) ??
      longerThan({ address: names.address }, MOST_ADDRESS) ??
      longerThan(texts, MOST_REASON);
    if (tooLong) return tooLong;
    const report = {
      ...{ contentId: content.id, accountKey: account, editionNumber: edition, state, way, postId, ...texts },
      ...{ outsideId: names.outsideId, url: names.address, postedAt: postedAt ?? null },
    };
    return outcomeOfPlacement((tx, deps, caller) => reportPost(tx, deps, caller, report));
  },
});

async function present({ placementId, postId }: { placementId: string; postId: string }, { ledger }: Context) {
  const [placement, post] = [await ledger.placement(placementId), await ledger.post(postId)];
  return placement && post ? { placement, post } : ({ __typename: "NotFoundError" } as const);
}
