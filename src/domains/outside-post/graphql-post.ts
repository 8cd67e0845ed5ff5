import { builder } from "../../graphql/builder.ts";
import { AccountType } from "../channel/graphql.ts";
import { Content } from "../content/graphql.ts";
import { PersonType } from "../desk/graphql.ts";
import { DuplicateVerdictEnum } from "../duplicate/graphql.ts";
import type { OutsidePost, OutsidePostReads } from "./reads.ts";

declare module "../../graphql/context.ts" {
  interface Context {
    readonly outsidePosts: OutsidePostReads;
  }
}

/** What can be decided, as the API names it. */
export const OutsidePostDecisionEnum = builder.enumType("OutsidePostDecision", {
  description: "What somebody decided about an outside post and the content that it is like.",
  values: {
    SAME: { description: "It says what is here (相同): it counts as published twice." },
    NOT_SAME: { description: "It says something else (不同): it does not." },
  } as const,
});

/** An outside post in the API. */
export const OutsidePostType = builder.objectRef<OutsidePost>("OutsidePost").implement({
  description:
    "Something that an account posted and that is not in the ledger (外部推文). Shown to signed-in callers only.",
  fields: (t) => ({
    id: t.exposeID("id", { description: "Names it, to decide about it." }),
    account: t.field({
      type: AccountType,
      nullable: true,
      description: "The account; null: it was registered this moment.",
      resolve: ({ accountId }, _, { channels }) => channels.findAccountById(accountId),
    }),
    url: t.expose("url", { type: "URL", description: "Its address." }),
    outsideId: t.exposeString("outsideId", {
      nullable: true,
      description: "The platform's own name for it; null: not stated.",
    }),
    title: t.exposeString("title", { description: "Its title, or its first words." }),
    postedAt: t.expose("postedAt", { type: "DateTime", description: "When it was posted." }),
    recordedAt: t.expose("recordedAt", { type: "DateTime", description: "When it was recorded as it is." }),
    content: t.field({
      type: Content,
      nullable: true,
      description: "The content that it is like; null: none is known, or it is not public now.",
      resolve: async ({ contentId }, _, { contents }) =>
        contentId === null ? null : ((await contents.byIds([contentId]))[0] ?? null),
    }),
    verdict: t.expose("verdict", {
      type: DuplicateVerdictEnum,
      nullable: true,
      description:
        "What it is to that content: `SAME_DOCUMENT`, `NEAR_DUPLICATE` or `EXCERPT`. Null: none is known, or a person named it.",
    }),
    containment: t.exposeFloat("containment", {
      nullable: true,
      description: "Share of its runs of characters that stand in the content: 0 to 1. Null as `verdict`.",
    }),
    containmentOfContent: t.exposeFloat("containmentOfContent", {
      nullable: true,
      description: "Share of the content's runs of characters that stand in it: 0 to 1. Null as `verdict`.",
    }),
    decision: t.expose("decision", {
      type: OutsidePostDecisionEnum,
      nullable: true,
      description: "What somebody decided; null: nothing yet.",
    }),
    reason: t.exposeString("reason", { nullable: true, description: "Why; null: nothing is decided." }),
    decidedBy: t.field({
      type: PersonType,
      nullable: true,
      description: "Who decided; null: nobody yet.",
      resolve: ({ decidedByKey: key, decidedByName: name }) => (key === null ? null : ({ key, name } as never)),
    }),
    decidedAt: t.expose("decidedAt", { type: "DateTime", nullable: true, description: "When; null: not yet." }),
  }),
});
