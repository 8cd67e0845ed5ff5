import type { InputFieldBuilder } from "@pothos/core";
import { builder } from "../../graphql/builder.ts";
import type { ContentType } from "../../platform/db/index.ts";
import { isAnyone } from "../access/index.ts";
import { ContentTypeEnum } from "../content/graphql.ts";
import type { Problem } from "../content/index.ts";
import { OrganType } from "../organ/graphql.ts";
import type { Organs } from "../organ/index.ts";
import type { ChainPlace, StoredChain } from "./configured-chains.ts";
import { defineMutation } from "./graphql-mutation.ts";
import { ReviewStepEnum } from "./graphql-review.ts";
import { type ChainResult, removeChain, setChain } from "./review-chains.ts";

type InputFields = InputFieldBuilder<(typeof builder)["$inferSchemaTypes"], "InputObject">;

const ReviewChainType = builder.objectRef<StoredChain>("ReviewChain").implement({
  description:
    "The steps that contents pass before they are published (审查链). The nearest organ with a chain decides, from the publisher upwards, then the chain of every organ; of one organ's chains the one of the type goes first. Without any: front review and secrecy review.",
  fields: (t) => ({
    organ: t.field({
      type: OrganType,
      nullable: true,
      description: "For what this organ and those below it publish; null: for every organ.",
      resolve: ({ organId }, _, { organs }) => (organId === null ? null : organs.find(organId)),
    }),
    type: t.expose("type", {
      type: ContentTypeEnum,
      nullable: true,
      description: "For contents of this type; null: of every type.",
    }),
    steps: t.field({ type: [ReviewStepEnum], description: "The steps, in order.", resolve: ({ steps }) => [...steps] }),
  }),
});

builder.queryField("reviewChains", (t) =>
  t.field({
    type: [ReviewChainType],
    nullable: true,
    description: "The review chains that are configured, for signed-in callers; null: the caller is anyone.",
    resolve: (_, _args, { viewer, desk }) => (isAnyone(viewer) ? null : desk.reviewChains()),
  }),
);

function placeFields(t: InputFields) {
  return {
    organ: t.string({ description: "Key of the organ that it is for, with those below it; null: every organ." }),
    type: t.field({ type: ContentTypeEnum, description: "The type of content that it is for; null: every type." }),
  };
}

interface GivenPlace {
  organ?: string | null;
  type?: ContentType | null;
}

/** A right limited to organs is enough for the chains of those. */
function organsOf({ organ }: GivenPlace): (string | null)[] {
  return [organ ?? null];
}

function placeOf({ organ, type }: GivenPlace, organs: Organs): { place: ChainPlace; issues: Problem[] } {
  const found = organ == null ? null : organs.findByKey(organ);
  const issues: Problem[] =
    organ != null && !found ? [{ path: ["organ"], code: "NOT_IN_LIST", message: `There is no organ "${organ}".` }] : [];
  return { place: { organId: found?.id ?? null, type: type ?? null }, issues };
}

function chainSuccess(name: string, description: string) {
  const ref = builder.objectRef<StoredChain>(`${name}Success`);
  builder.objectType(ref, {
    description,
    fields: (t) => ({
      chain: t.field({ type: ReviewChainType, description: "The chain.", resolve: (chain) => chain }),
    }),
  });
  return { ref, present: (chain: ChainResult): StoredChain => chain };
}

defineMutation("setReviewChain", {
  scope: "admin",
  description:
    "Says which steps contents pass before they are published, from their next submission on. A chain without `SECRECY_REVIEW` is taken: whether secrecy is reviewed elsewhere (先审查、后公开) is then for the office to answer.",
  input: (t) => ({
    ...placeFields(t),
    steps: t.field({
      type: [ReviewStepEnum],
      required: true,
      description: "The steps, in order; each once, at least one.",
    }),
  }),
  organs: organsOf,
  success: chainSuccess("SetReviewChain", "The chain is in force."),
  command: ({ steps, ...given }, { organs }) => {
    const { place, issues } = placeOf(given, organs);
    if (steps.length === 0) issues.push({ path: ["steps"], code: "REQUIRED", message: "Has no step." });
    for (const [index, step] of steps.entries())
      if (steps.indexOf(step) < index)
        issues.push({ path: ["steps", index], code: "CONTRADICTION", message: `${step} is in it already.` });
    return issues.length > 0 ? { __typename: "ValidationError", issues } : setChain({ ...place, steps });
  },
});

defineMutation("removeReviewChain", {
  scope: "admin",
  description: "Takes a review chain out: what it was for passes the next one above from its next submission on.",
  input: placeFields,
  organs: organsOf,
  success: chainSuccess("RemoveReviewChain", "The chain is in force no more."),
  command: (given, { organs }) => {
    const { place, issues } = placeOf(given, organs);
    return issues.length > 0 ? { __typename: "ValidationError", issues } : removeChain(place);
  },
});
