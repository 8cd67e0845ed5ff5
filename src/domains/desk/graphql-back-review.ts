import { builder } from "../../graphql/builder.ts";
import { isRowId } from "../../platform/ids.ts";
import { answer, dismiss, reviewBack } from "./after-publication.ts";
import type { EditionParts } from "./edition-parts.ts";
import { Edition } from "./graphql-edition.ts";
import { defineMutation } from "./graphql-mutation.ts";
import { PersonType, ReviewStepEnum } from "./graphql-review.ts";
import { editionSuccess } from "./graphql-success.ts";
import { blank } from "./problems.ts";
import { draftReach } from "./rights.ts";

const OutcomeEnum = builder.enumType("BackReviewOutcome", {
  description: "What a review after publication found.",
  values: {
    PASSED: { description: "Nothing is wrong (未发现问题)." },
    FINDINGS: { description: "Something is to be corrected (发现问题)." },
  } as const,
});

const BackReview = builder.objectRef<EditionParts["backReviews"][number]>("BackReview").implement({
  description:
    "A review of an edition after its publication (后端审查): a patrol, or one that makes up for a review that the edition was published without. Findings are answered by a correction, or dismissed with a reason.",
  fields: (t) => ({
    id: t.exposeID("id", { description: "Names it, to answer or dismiss its findings." }),
    step: t.expose("step", {
      type: ReviewStepEnum,
      nullable: true,
      description: "The step of the chain that it makes up for; null: none.",
    }),
    outcome: t.expose("outcome", { type: OutcomeEnum, description: "What it found." }),
    findings: t.exposeString("findings", { nullable: true, description: "In words; null: nothing was noted." }),
    person: t.expose("person", { type: PersonType, description: "Who reviewed." }),
    recordedAt: t.expose("recordedAt", { type: "DateTime", description: "When it was recorded." }),
    correction: t.field({
      type: Edition,
      nullable: true,
      description: "The edition that corrects what was found; null: none does.",
      resolve: async ({ correctionId }, _, { desk, viewer, organs }) =>
        correctionId === null ? null : ((await desk.editions([correctionId], draftReach(viewer, organs)))[0] ?? null),
    }),
    dismissedBy: t.expose("dismissedBy", {
      type: PersonType,
      nullable: true,
      description: "Who set the findings aside; null: nobody did.",
    }),
    dismissalReason: t.exposeString("dismissalReason", {
      nullable: true,
      description: "Why they were set aside; null: they were not.",
    }),
    answeredAt: t.expose("answeredAt", {
      type: "DateTime",
      nullable: true,
      description: "When the findings were answered or dismissed; null: they are open, or there are none.",
    }),
  }),
});

builder.interfaceField(Edition, "backReviews", (t) =>
  t.field({
    type: [BackReview],
    description: "The reviews after its publication, oldest first.",
    resolve: (edition, _, { desk }) => desk.partOf(edition, "backReviews"),
  }),
);

defineMutation("recordBackReview", {
  scope: "review",
  description:
    "Records a review of an edition that is or was public (后端审查), by a person who did not write on it; with `step`, it makes up for a review that the edition was published without.",
  input: (t) => ({
    edition: t.globalID({ required: true, description: "Global id of the edition." }),
    step: t.field({ type: ReviewStepEnum, description: "One of `Edition.missingSteps`; null: a patrol." }),
    outcome: t.field({ type: OutcomeEnum, required: true, description: "What was found." }),
    findings: t.string({ description: "In words; needed where something was found." }),
  }),
  success: editionSuccess("RecordBackReview", "The review is recorded."),
  command: ({ edition, step, outcome, findings }) =>
    reviewBack({ editionId: edition.id, step: step ?? null, outcome, findings: findings?.trim() || null }),
});

const FINDING = "The back review whose findings are meant: `BackReview.id`.";

defineMutation("answerFinding", {
  scope: "author",
  description: "Answers the findings of a back review by naming the later, published edition that corrects them.",
  input: (t) => ({
    finding: t.id({ required: true, description: FINDING }),
    correction: t.globalID({ required: true, description: "Global id of the edition that corrects them." }),
  }),
  success: editionSuccess("AnswerFinding", "The findings are answered."),
  command: ({ finding, correction }) =>
    isRowId(finding) ? answer(finding, correction.id) : { __typename: "NotFoundError" },
});

defineMutation("dismissFinding", {
  scope: "review",
  description:
    "Sets the findings of a back review aside with a reason (不予采纳), by a person who neither made them nor wrote on the edition.",
  input: (t) => ({
    finding: t.id({ required: true, description: FINDING }),
    reason: t.string({ required: true, description: "Why." }),
  }),
  success: editionSuccess("DismissFinding", "The findings are set aside."),
  command: ({ finding, reason }) => {
    if (reason.trim() === "") return blank("reason");
    return isRowId(finding) ? dismiss(finding, reason.trim()) : { __typename: "NotFoundError" };
  },
});
