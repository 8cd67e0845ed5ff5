import type { Tx } from "../../../platform/db/index.ts";
import { newId } from "../../../platform/ids.ts";
import { targetOf } from "../../../workflow/edition-state.ts";
import { nextStep, type ReviewDecision, type ReviewStep } from "../../../workflow/review-chain.ts";
import type { RuleProblem } from "../rules/rule.ts";
import { type Caller, type CommandDeps, type Outcome, record } from "./command.ts";
import { contributorsOf, FOUR_EYES } from "./four-eyes.ts";
import { lockEdition, type SeenEdition } from "./lock-edition.ts";
import { refuseSystem } from "./person-needed.ts";

/** What a reviewer says of an edition at one step. */
export interface Review extends SeenEdition {
  readonly step: ReviewStep;
  readonly decision: ReviewDecision;
  /** Null: nothing was noted. Asking for changes needs one. */
  readonly opinion: string | null;
}

/** Records a step of the review chain: the last step approves the edition, asking for changes makes it a draft again. */
export async function reviewEdition(
  tx: Tx,
  deps: CommandDeps,
  caller: Caller,
  { step, decision, opinion, ...seen }: Review,
): Promise<Outcome<{ version: number }>> {
  const locked = await lockEdition(tx, seen, decision === "APPROVED" ? "passStep" : "requestChanges");
  if (!locked.ok) return locked;
  const { contentId, editionId, number } = locked.edition;
  const edition = await tx.edition.findUniqueOrThrow({
    where: { id: editionId },
    include: { contributors: true, reviews: true },
  });
  const round = edition.reviewRound;
  const passed = edition.reviews.filter((review) => review.round === round).map((review) => review.step);
  const next = nextStep(edition.reviewSteps, passed);
  const refusal = await refuseSystem(tx, caller, "审查");
  if (refusal) return { ok: false, refusal };
  const problems: RuleProblem[] = [];
  if (contributorsOf(edition).includes(caller.personId)) problems.push(FOUR_EYES);
  if (step !== next) problems.push(notNext(step, next));
  if (decision === "CHANGES_REQUESTED" && opinion === null) problems.push(OPINION_NEEDED);
  if (problems.length > 0) return { ok: false, refusal: { code: "RULE", problems } };
  const at = deps.clock.now();
  await tx.editionReview.create({
    data: { id: newId(), editionId, round, step, decision, opinion, personId: caller.personId, decidedAt: at },
  });
  const isApproved = decision === "APPROVED" && nextStep(edition.reviewSteps, [...passed, step]) === null;
  const state = isApproved ? targetOf("passLastStep") : locked.to;
  const { version } = await tx.edition.update({
    where: { id: editionId },
    data: { state, version: { increment: 1 } },
  });
  await record(tx, caller, at, [
    {
      command: "edition.review",
      changeType: null,
      contentId,
      editionId,
      number,
      // The opinion stands with the review, where a redaction reaches it.
      arguments: { step, decision },
    },
  ]);
  return { ok: true, version };
}

const STEP_NAMES: Record<ReviewStep, string> = {
  FRONT_REVIEW: "前端审查",
  SECRECY_REVIEW: "保密审查",
  SECOND_REVIEW: "复审",
  SIGN_OFF: "签发",
};

function notNext(step: ReviewStep, next: ReviewStep | null): RuleProblem {
  return {
    rule: "review-order",
    message: `现在应进行的环节是${next ? STEP_NAMES[next] : "发布"}，不是${STEP_NAMES[step]}。`,
    messageEn: `The next step is ${next ?? "to publish"}, not ${step}.`,
  };
}

const OPINION_NEEDED: RuleProblem = {
  rule: "opinion-needed",
  message: "退回修改须写明意见。",
  messageEn: "Say what is to be changed.",
};
