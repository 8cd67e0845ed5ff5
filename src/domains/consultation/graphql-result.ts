import { builder } from "../../graphql/builder.ts";
import type { ConsultationDetails } from "./details.ts";

type Result = NonNullable<ConsultationDetails["result"]>;

const OpinionOutcomeEnum = builder.enumType("OpinionOutcome", {
  description: "What became of an opinion.",
  values: {
    ADOPTED: { description: "Adopted (采纳)." },
    PARTLY_ADOPTED: { description: "Adopted in part (部分采纳)." },
    NOT_ADOPTED: { description: "Not adopted (未采纳)." },
  } as const,
});

const ConsultationResultItem = builder.objectRef<Result["items"][number]>("ConsultationResultItem").implement({
  description: "One opinion, or several to the same effect, and what became of it.",
  fields: (t) => ({
    opinion: t.exposeString("opinion", { description: "What was said." }),
    respondent: t.exposeString("respondent", {
      nullable: true,
      description: "Who said it, masked as published, such as 朱**; null: not stated.",
    }),
    receivedOn: t.field({
      type: "Date",
      nullable: true,
      description: "The day on which it came in; null: not stated.",
      resolve: ({ receivedOn }) => receivedOn ?? null,
    }),
    outcome: t.expose("outcome", { type: OpinionOutcomeEnum, description: "What became of it." }),
    reason: t.exposeString("reason", { nullable: true, description: "Why; null: no reason is stated." }),
  }),
});

/** The result of a consultation in the API. */
export const ConsultationResultType = builder.objectRef<Result>("ConsultationResult").implement({
  description: "What became of the opinions on a draft (意见征集采纳情况). Counts are of opinions, as published.",
  fields: (t) => ({
    publishedOn: t.expose("publishedOn", { type: "Date", description: "The day on which it was published." }),
    received: t.exposeInt("received", { description: "How many were received." }),
    adopted: t.exposeInt("adopted", { description: "How many were adopted." }),
    partlyAdopted: t.exposeInt("partlyAdopted", { description: "How many were adopted in part." }),
    notAdopted: t.exposeInt("notAdopted", { description: "How many were not adopted." }),
    invalid: t.int({
      description: "How many of those received were no opinions on the draft (无效意见).",
      resolve: ({ invalid }) => invalid ?? 0,
    }),
    summary: t.exposeString("summary", { nullable: true, description: "In words; null: none was written." }),
    items: t.field({
      type: [ConsultationResultItem],
      description: "The opinions one by one, as far as they are published.",
      resolve: ({ items }) => items,
    }),
  }),
});

const ConsultationResultItemInput = builder.inputType("ConsultationResultItemInput", {
  description: "One opinion, or several to the same effect, and what became of it.",
  fields: (t) => ({
    opinion: t.string({ required: true, description: "What was said." }),
    respondent: t.string({
      description: "Who said it, masked as it shall be published, such as 朱**; null: not stated.",
    }),
    receivedOn: t.field({ type: "Date", description: "The day on which it came in; null: not stated." }),
    outcome: t.field({ type: OpinionOutcomeEnum, required: true, description: "What became of it." }),
    reason: t.string({ description: "Why; null: no reason is stated." }),
  }),
});

/** The result of a consultation in an input; `toResult` reads it. */
export const ConsultationResultInput = builder.inputType("ConsultationResultInput", {
  description: "What became of the opinions on a draft (意见征集采纳情况). Counts are of opinions.",
  fields: (t) => ({
    publishedOn: t.field({
      type: "Date",
      required: true,
      description: "The day on which it is published; before that day the public does not see it.",
    }),
    received: t.int({ required: true, description: "How many were received." }),
    adopted: t.int({ required: true, description: "How many were adopted." }),
    partlyAdopted: t.int({ required: true, description: "How many were adopted in part." }),
    notAdopted: t.int({ required: true, description: "How many were not adopted." }),
    invalid: t.int({ description: "How many of those received were no opinions on the draft (无效意见); null: none." }),
    summary: t.string({ description: "In words; null: none is written." }),
    items: t.field({
      type: [ConsultationResultItemInput],
      description: "The opinions one by one, as far as they are to be published; null: none.",
    }),
  }),
});

/** The result of an input as details hold it, unchecked; null where none is given. */
export function toResult(input: typeof ConsultationResultInput.$inferInput | null | undefined): Result | null {
  if (!input) return null;
  const items = (input.items ?? []).map(({ respondent, receivedOn, reason, ...item }) => ({
    ...item,
    receivedOn: receivedOn ?? null,
    respondent: respondent ?? null,
    reason: reason ?? null,
  }));
  return { ...input, invalid: input.invalid ?? 0, summary: input.summary ?? null, items };
}
