import { builder } from "../../graphql/builder.ts";
import type { Context } from "../../graphql/context.ts";
import { ApiError } from "../../graphql/errors.ts";
import { AccountType } from "../channel/graphql.ts";
import { Content, contentGlobalId } from "../content/graphql.ts";
import { PersonType } from "../desk/graphql.ts";
import { PostType } from "./graphql-post.ts";
import { ledgerReach } from "./graphql-reach.ts";
import type { PublicPlacements } from "./public-placements.ts";
import type { LedgerReads, Placement } from "./reads.ts";

declare module "../../graphql/context.ts" {
  interface Context {
    readonly ledger: LedgerReads;
    readonly publicPlacements: PublicPlacements;
  }
}

/** The states as the API names them. */
export const PlacementStateEnum = builder.enumType("PlacementState", {
  description: "How a placement stands.",
  values: {
    PLANNED: { description: "To be posted (待发布)." },
    CLAIMED: { description: "To be posted, and somebody holds it until `claim.until` (已认领)." },
    LIVE: {
      description:
        "Posted (已发布): what is owed is done, or nobody can do it. `shown` says which edition stands there.",
    },
    STALE: { description: "Posted, and shows less than it should (待更新): an `UPDATE` is owed." },
    WITHDRAWAL_DUE: { description: "Posted, or about to be, and has to go (待撤下): a `TAKE_DOWN` is owed." },
    WITHDRAWN: { description: "Not to be posted, or removed (已撤下)." },
    FAILED: { description: "The platform did not take it (发布失败): `failure` says why." },
  } as const,
});

const ClaimType = builder.objectRef<Placement>("PlacementClaim").implement({
  description: "That somebody is about to post, update or take down (认领): meanwhile nobody else does.",
  fields: (t) => ({
    person: t.field({ type: PersonType, description: "Who.", resolve: ({ claimedBy }) => claimedBy as never }),
    until: t.field({
      type: "DateTime",
      description: "Until when; then it ends by itself.",
      resolve: ({ claimedUntil }) => claimedUntil as Date,
    }),
  }),
});

/** The account of this id. @throws ApiError NOT_YET where this instance has not read it since it was registered */
export function accountOf({ channels }: Context, accountId: string) {
  const account = channels.findAccountById(accountId);
  if (!account) throw new ApiError("NOT_YET", "This instance does not know the account yet. Try again shortly.");
  return account;
}

/** A placement in the API. */
export const PlacementNode = builder.objectRef<Placement>("Placement");
builder.node(PlacementNode, {
  description:
    "A content on an account that is posted to (分发): at most one each. Only for callers with `syndicate` for the account, or who see drafts of the organ that publishes the content or has the account.",
  isTypeOf: (value) => "placeAt" in (value as object),
  id: { resolve: ({ id }) => id, description: "Global id." },
  loadManyWithoutCache: (ids, context) => context.ledger.byIds(ledgerReach(context), ids),
  fields: (t) => ({
    account: t.field({
      type: AccountType,
      description: "The account.",
      resolve: ({ accountId }, _, context) => accountOf(context, accountId),
    }),
    contentId: t.id({
      description: "Global id of the content, public or not.",
      resolve: ({ contentId, contentType }) => contentGlobalId(contentType, contentId),
    }),
    content: t.field({
      type: Content,
      nullable: true,
      description: "The content as the public sees it now; null: it is not public.",
      resolve: async ({ contentId }, _, { contents }) => (await contents.byIds([contentId]))[0] ?? null,
    }),
    title: t.exposeString("title", {
      nullable: true,
      description: "Title of the content as last published; null: it is gone for good.",
    }),
    state: t.expose("state", { type: PlacementStateEnum, description: "How it stands now." }),
    version: t.exposeInt("version", {
      description:
        "Grows with every change: pass it as `expectedVersion`, and nothing is done about what was seen before.",
    }),
    demanded: t.exposeInt("editionNumber", {
      description: "Number of the edition that it is to show: that one, or a later one.",
    }),
    shown: t.exposeInt("shownNumber", {
      nullable: true,
      description: "Number of the edition that its live post shows; null: none is live, or none was reported.",
    }),
    failure: t.exposeString("failure", {
      nullable: true,
      description: "Why the platform did not take it, or not its update or removal; null: it did, or was not asked.",
    }),
    claim: t.field({
      type: ClaimType,
      nullable: true,
      description: "Who holds it; null: nobody does.",
      resolve: (placement) => (placement.claimedBy ? placement : null),
    }),
    posts: t.field({
      type: [PostType],
      description: "What was posted of it, the oldest first.",
      resolve: async ({ id }, _, { ledger }) => [...(await ledger.posts(id))],
    }),
    changedAt: t.expose("changedAt", { type: "DateTime", description: "When it changed last." }),
  }),
});
