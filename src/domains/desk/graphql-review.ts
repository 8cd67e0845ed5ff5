import { builder } from "../../graphql/builder.ts";
import type { EditionParts } from "./edition-parts.ts";

/** A step of the review chain. */
export const ReviewStepEnum = builder.enumType("ReviewStep", {
  description: "A step of the review chain (审查环节).",
  values: {
    FRONT_REVIEW: { description: "Front review (前端审查)." },
    SECRECY_REVIEW: { description: "Secrecy review (保密审查)." },
    SECOND_REVIEW: { description: "Second review (复审)." },
    SIGN_OFF: { description: "Sign-off (签发)." },
  } as const,
});

/** What a reviewer decides. */
export const ReviewDecisionEnum = builder.enumType("ReviewDecision", {
  description: "What a reviewer decides.",
  values: {
    APPROVED: { description: "The step is passed (通过)." },
    CHANGES_REQUESTED: { description: "Back to its authors (退回修改)." },
  } as const,
});

/** Who acts. */
export const PersonType = builder.objectRef<EditionParts["createdBy"]>("Person").implement({
  description: "A person (人员) or a system. Shown to signed-in callers only.",
  fields: (t) => ({
    key: t.exposeString("key", { description: "Unique key." }),
    name: t.exposeString("name", { description: "Name." }),
  }),
});

/** A recorded step. */
export const ReviewType = builder.objectRef<EditionParts["reviews"][number]>("Review").implement({
  description: "What a reviewer decided at one step.",
  fields: (t) => ({
    round: t.exposeInt("round", { description: "Which submission it belongs to, from 1. The last round counts." }),
    step: t.expose("step", { type: ReviewStepEnum, description: "The step." }),
    decision: t.expose("decision", { type: ReviewDecisionEnum, description: "The decision." }),
    opinion: t.exposeString("opinion", { nullable: true, description: "What was noted; null: nothing." }),
    person: t.expose("person", { type: PersonType, description: "Who decided." }),
    decidedAt: t.expose("decidedAt", { type: "DateTime", description: "When." }),
  }),
});
