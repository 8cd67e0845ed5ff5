import { builder } from "../../graphql/builder.ts";
import { defineMutation } from "./graphql-mutation.ts";
import { ReviewDecisionEnum, ReviewStepEnum } from "./graphql-review.ts";
import { type Seen, seenEdition, seenFields } from "./graphql-seen-edition.ts";
import { contentSuccess, editionSuccess } from "./graphql-success.ts";
import { discard, expire, goodbye, publish, review, schedule, submit, withdraw } from "./lifecycle.ts";
import { blank } from "./problems.ts";

builder.mutationType({
  description:
    "Writing. Every mutation takes one `input`, changes everything or nothing, and answers its success or what the caller can act on.",
});

defineMutation("submitForReview", {
  scope: "author",
  description: "Hands a draft to its reviewers: the chain of its organ and type, step after step.",
  input: seenFields,
  success: editionSuccess("SubmitForReview", "The draft is with its reviewers."),
  command: (input) => submit(seenEdition(input as Seen)),
});

defineMutation("recordReview", {
  scope: "review",
  description: "Records the next step of the review chain, by a person who did not write on the edition.",
  input: (t) => ({
    ...seenFields(t),
    step: t.field({ type: ReviewStepEnum, required: true, description: "The step: the next one of the chain." }),
    decision: t.field({ type: ReviewDecisionEnum, required: true, description: "The decision." }),
    opinion: t.string({ description: "What is to be noted; needed where changes are requested." }),
  }),
  success: editionSuccess("RecordReview", "The review is recorded."),
  command: ({ step, decision, opinion, ...seen }) =>
    review({ ...seenEdition(seen as Seen), step, decision, opinion: opinion?.trim() || null }),
});

defineMutation("publish", {
  scope: "publish",
  description: "Makes an approved edition public at once, in place of the one that was.",
  input: seenFields,
  success: editionSuccess("Publish", "The edition is public."),
  command: (input) => publish(seenEdition(input as Seen), null),
});

defineMutation("publishUrgently", {
  scope: "publish",
  description: "Makes an open edition public before its reviews (紧急发布): by one person, with a reason.",
  input: (t) => ({
    ...seenFields(t),
    reason: t.string({ required: true, description: "Why it cannot wait. Kept with the edition." }),
  }),
  success: editionSuccess("PublishUrgently", "The edition is public."),
  command: ({ reason, ...seen }) =>
    reason.trim() === "" ? blank("reason") : publish(seenEdition(seen as Seen), reason.trim()),
});

defineMutation("schedule", {
  scope: "publish",
  description: "Has an approved edition be published at a moment to come (定时发布), or at another than before.",
  input: (t) => ({
    ...seenFields(t),
    publishAt: t.field({
      type: "DateTime",
      required: true,
      description: "When. It becomes public within two seconds.",
    }),
  }),
  success: editionSuccess("Schedule", "The edition waits for its moment."),
  command: ({ publishAt, ...input }) => schedule(seenEdition(input as Seen), publishAt),
});

defineMutation("unschedule", {
  scope: "publish",
  description: "Takes a scheduled edition back: it stays approved.",
  input: seenFields,
  success: editionSuccess("Unschedule", "The edition is approved, and waits for nothing."),
  command: (input) => schedule(seenEdition(input as Seen), null),
});

defineMutation("discardDraft", {
  scope: "author",
  description: "Throws an open edition away. What is public of its content stays.",
  input: seenFields,
  success: contentSuccess("DiscardDraft", "The edition is gone."),
  command: (input) => discard(seenEdition(input as Seen)),
});

defineMutation("withdraw", {
  scope: "publish",
  description: "Takes a public content down at once (撤回): by one person, with a reason that the public reads.",
  input: (t) => ({
    content: t.globalID({ required: true, description: "Global id of the content." }),
    expectedVersion: t.int({ required: true, description: "Version of its newest edition, as the caller saw it." }),
    reason: t.string({ required: true, description: "Why, for the public." }),
  }),
  success: contentSuccess("Withdraw", "The content is public nowhere any more."),
  command: ({ content, expectedVersion, reason }) =>
    reason.trim() === ""
      ? blank("reason")
      : withdraw({ contentId: content.id, expectedVersion, reason: reason.trim() }),
});

defineMutation("redirect", {
  scope: "publish",
  description:
    "Takes a public content down because another one has taken its place: whoever asks for it is told so (转向).",
  input: (t) => ({
    content: t.globalID({ required: true, description: "Global id of the content." }),
    expectedVersion: t.int({ required: true, description: "Version of its newest edition, as the caller saw it." }),
    to: t.globalID({
      required: true,
      description: "Global id of the content that takes its place; it must be public.",
    }),
    reason: t.string({ description: "Why, for the public; null: nothing is said." }),
  }),
  success: contentSuccess("Redirect", "Whoever asks for the content is led to the other one."),
  command: ({ content, expectedVersion, to, reason }) =>
    withdraw({ contentId: content.id, expectedVersion, reason: reason?.trim() || null, redirectToId: to.id }),
});

defineMutation("markGone", {
  scope: "publish",
  description:
    "Takes a content down for good, public or withdrawn (永久撤下): no edition comes after it, and its history is closed to all but auditors. By one person, with a reason that the public reads. An open edition is discarded first.",
  input: (t) => ({
    content: t.globalID({ required: true, description: "Global id of the content." }),
    expectedVersion: t.int({ required: true, description: "Version of its newest edition, as the caller saw it." }),
    reason: t.string({ required: true, description: "Why, for the public." }),
  }),
  success: contentSuccess("MarkGone", "The content is gone."),
  command: ({ content, expectedVersion, reason }) =>
    reason.trim() === "" ? blank("reason") : goodbye({ contentId: content.id, expectedVersion, reason: reason.trim() }),
});

defineMutation("setExpiry", {
  scope: "publish",
  description:
    "Says when the publication of a content ends by itself (到期撤下), whichever edition is public then: within two seconds it is withdrawn. Readers see the moment while it is public. Taking it down earlier forgets it.",
  input: (t) => ({
    content: t.globalID({ required: true, description: "Global id of the content." }),
    expectedVersion: t.int({ required: true, description: "Version of its newest edition, as the caller saw it." }),
    expiresAt: t.field({
      type: "DateTime",
      description: "The first moment at which it is not public; null: it stays.",
    }),
  }),
  success: contentSuccess("SetExpiry", "The content ends at that moment."),
  command: ({ content, expectedVersion, expiresAt }) =>
    expire({ contentId: content.id, expectedVersion, expiresAt: expiresAt ?? null }),
});
