import { builder } from "../../graphql/builder.ts";
import { Edition } from "./graphql-edition.ts";
import { PersonType, ReviewStepEnum, ReviewType } from "./graphql-review.ts";
import { RuleProblemType } from "./graphql-rule-problem.ts";

// What has happened to an edition and is to happen, beside what it says.
builder.interfaceFields(Edition, (t) => ({
  createdAt: t.expose("createdAt", { type: "DateTime", description: "When it was begun." }),
  publishedAt: t.expose("publishedAt", {
    type: "DateTime",
    nullable: true,
    description: "When it became public here; null: it has not been.",
  }),
  contributors: t.field({
    type: [PersonType],
    description: "Who wrote on it. None of them reviews it.",
    resolve: async (edition, _, { desk }) => {
      const [createdBy, contributors] = await Promise.all([
        desk.partOf(edition, "createdBy"),
        desk.partOf(edition, "contributors"),
      ]);
      return [createdBy, ...contributors.map(({ person }) => person).filter(({ id }) => id !== createdBy.id)];
    },
  }),
  reviewSteps: t.field({
    type: [ReviewStepEnum],
    description: "The chain that it was submitted to last, in order; empty: it never was.",
    resolve: ({ reviewSteps }) => reviewSteps,
  }),
  reviews: t.field({
    type: [ReviewType],
    description: "What reviewers decided, oldest first, of all rounds.",
    resolve: (edition, _, { desk }) => desk.partOf(edition, "reviews"),
  }),
  scheduledFor: t.expose("scheduledFor", {
    type: "DateTime",
    nullable: true,
    description: "When it is to be published, or was to be; null: not by schedule.",
  }),
  expiresAt: t.field({
    type: "DateTime",
    nullable: true,
    description: "When its content stops being public by itself; null: it does not.",
    resolve: ({ content }) => content.expiresAt,
  }),
  missingSteps: t.field({
    type: [ReviewStepEnum],
    description: "The reviews that it was published without; a back review of the step makes each up.",
    resolve: ({ missingSteps }) => missingSteps,
  }),
  publicUntil: t.expose("publicUntil", {
    type: "DateTime",
    nullable: true,
    description: "Until when it was public; null: it is, or never was.",
  }),
  problems: t.field({
    type: [RuleProblemType],
    extensions: { cost: { weight: 2 } },
    description:
      "What rules of the domain say of it now, all at once: what would keep it from being published first, then what should be known.",
    resolve: ({ id }, _, { desk }) => desk.problemsOf(id),
  }),
  urgentReason: t.exposeString("urgentReason", {
    nullable: true,
    description: "Why it was published before its reviews; null: it was not.",
  }),
}));
