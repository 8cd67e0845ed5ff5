import { builder } from "../../graphql/builder.ts";
import type { Context } from "../../graphql/context.ts";
import { covers } from "../access/index.ts";
import { contentGlobalId } from "../content/graphql.ts";
import { draftReach, Edition, PersonType } from "../desk/graphql.ts";
import { OrganType } from "../organ/graphql.ts";
import type { SharedPassage } from "./passages.ts";
import type { DuplicateCase, DuplicateReads, DuplicateSide } from "./reads.ts";

declare module "../../graphql/context.ts" {
  interface Context {
    readonly duplicates: DuplicateReads;
  }
}

/** The verdicts as the API names them. */
export const DuplicateVerdictEnum = builder.enumType("DuplicateVerdict", {
  description: "What two alike texts are to each other.",
  values: {
    SAME_DOCUMENT: {
      description:
        "The same document (同一文件): one own number, or equal texts. Keeps an edition from being published.",
    },
    NEAR_DUPLICATE: { description: "Nearly the same text (近似重复). Keeps an edition from being published." },
    EXCERPT: { description: "The one is a small part of the other (摘编、引用)." },
    REVISION: { description: "Two states of one document (修订): one title, another number or date." },
    TEMPLATE_SIBLING: { description: "One template, for another place or with other figures (同模板)." },
    BOILERPLATE: { description: "Equal texts that say nothing, such as 详见附件 (套话)." },
  } as const,
});

/** What can be decided, as the API names it. */
export const DuplicateDecisionEnum = builder.enumType("DuplicateDecision", {
  description: "What somebody decided about two alike contents.",
  values: {
    USE_EXISTING: { description: "The other one is used (采用已有内容): this edition was discarded." },
    SUPERSEDE: {
      description:
        "This edition takes the place of the other one (以本稿替换): what it says is a draft of that content now, to be reviewed and published there, and the content that it was of is discarded.",
    },
    REPRINT: { description: "A required reprint (按规定转载): both stay." },
    JOINT_ISSUE: { description: "Issued together by several organs (联合发文): both stay." },
    DISTINCT: { description: "Two different things (不同内容), for the reason given." },
  } as const,
});

const Passage = builder.objectRef<SharedPassage>("DuplicatePassage").implement({
  description: "A passage that stands in both texts.",
  fields: (t) => ({
    text: t.exposeString("text", { description: "As the first of the two has it." }),
    otherText: t.exposeString("otherText", {
      description: "As the second has it: other only in what is not compared.",
    }),
  }),
});

const Side = builder.objectRef<DuplicateSide>("DuplicateSide").implement({
  description: "One of two alike contents. Of a draft that the caller may not see, only that it is there.",
  fields: (t) => ({
    isPublic: t.exposeBoolean("isPublic", { description: "Whether what is alike is public." }),
    content: t.id({
      nullable: true,
      description: "Global id of the content; null: the caller may not see it.",
      resolve: (side, _, context) => (isSeen(side, context) ? contentGlobalId(side.type, side.contentId) : null),
    }),
    edition: t.field({
      type: Edition,
      nullable: true,
      description: "The edition that is alike; null: the caller may not see it.",
      resolve: async ({ editionId }, _, { desk, viewer, organs }) =>
        (await desk.editions([editionId], draftReach(viewer, organs)))[0] ?? null,
    }),
    title: t.string({
      nullable: true,
      description: "Its title; null: the caller may not see it.",
      resolve: (side, _, context) => (isSeen(side, context) ? side.title : null),
    }),
    publisher: t.field({
      type: OrganType,
      nullable: true,
      description: "The organ that publishes it; null: none is stated, or the caller may not see it.",
      resolve: (side, _, context) =>
        side.publisherId !== null && isSeen(side, context) ? context.organs.find(side.publisherId) : null,
    }),
    containment: t.exposeFloat("containment", {
      description: "Share of its runs of five characters that stand in the other one: 0 to 1.",
    }),
  }),
});

/** Whether the caller may know of one of the two more than that it is there. */
export function isSeen({ isPublic, publisherId }: DuplicateSide, { viewer, organs }: Context): boolean {
  return isPublic || covers(draftReach(viewer, organs), [publisherId]);
}

/** A case. */
export const DuplicateCaseType = builder.objectRef<DuplicateCase>("DuplicateCase").implement({
  description: "Two contents that are alike (疑似重复). It stands as long as both say what was judged.",
  fields: (t) => ({
    id: t.exposeID("id", { description: "Names the case for `resolveDuplicate`." }),
    verdict: t.expose("verdict", { type: DuplicateVerdictEnum, description: "What they are to each other." }),
    sides: t.field({ type: [Side], description: "The two.", resolve: ({ sides }) => [...sides] }),
    lengthRatio: t.exposeFloat("lengthRatio", {
      description: "Length of the shorter text by that of the longer: 0 to 1.",
    }),
    titleLikeness: t.exposeFloat("titleLikeness", {
      description: "How alike the titles are, without what stands around their matter: 0 to 1.",
    }),
    foundAt: t.expose("foundAt", { type: "DateTime", description: "When it was found." }),
    passages: t.field({
      type: [Passage],
      extensions: { cost: { weight: 20 } },
      description: "The longest passages that stand in both; empty where the caller may not see one of the two.",
      args: { first: t.arg.int({ defaultValue: 5, description: "How many at the most: 1 to 20." }) },
      resolve: async ({ sides }, { first }, context) => {
        if (!sides.every((side) => isSeen(side, context))) return [];
        const [one, other] = sides.map(({ editionId }) => editionId);
        const most = Math.min(20, Math.max(1, first ?? 5));
        return (await context.duplicates.passages(one!, other!)).slice(0, most);
      },
    }),
    decision: t.expose("decision", {
      type: DuplicateDecisionEnum,
      nullable: true,
      description: "What was decided; null: nothing yet.",
    }),
    reason: t.exposeString("reason", { nullable: true, description: "Why; null: none was given." }),
    decidedBy: t.field({
      type: PersonType,
      nullable: true,
      description: "Who decided; null: nobody yet.",
      resolve: ({ decidedByKey, decidedByName }) =>
        decidedByKey === null ? null : ({ key: decidedByKey, name: decidedByName } as never),
    }),
    decidedAt: t.expose("decidedAt", { type: "DateTime", nullable: true, description: "When; null: not yet." }),
  }),
});
