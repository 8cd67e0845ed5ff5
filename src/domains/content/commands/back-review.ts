import type { BackReviewOutcome, Prisma, Tx } from "../../../platform/db/index.ts";
import { newId } from "../../../platform/ids.ts";
import type { ReviewStep } from "../../../workflow/review-chain.ts";
import type { RuleProblem } from "../rules/rule.ts";
import { type Caller, type CommandDeps, type Outcome, record } from "./command.ts";
import { contributorsOf, FOUR_EYES } from "./four-eyes.ts";
import { lockContents } from "./lock-contents.ts";
import { findEdition } from "./lock-edition.ts";
import { refuseSystem } from "./person-needed.ts";

/** What a patrol says of an edition that is or was public. */
export interface BackReviewGiven {
  readonly editionId: string;
  /** The review that it makes up for; null: none. */
  readonly step: ReviewStep | null;
  readonly outcome: BackReviewOutcome;
  /** Null: nothing is noted. Findings need it. */
  readonly findings: string | null;
}

/** Records a review after publication, by a person who did not write on the edition. It changes nothing of what is public. */
export async function recordBackReview(
  tx: Tx,
  deps: CommandDeps,
  caller: Caller,
  { editionId, step, outcome, findings }: BackReviewGiven,
): Promise<Outcome<object>> {
  const locked = await lockReviewed(tx, editionId);
  if (!locked) return { ok: false, refusal: { code: "NOT_FOUND" } };
  const refusal = await refuseSystem(tx, caller, "审查");
  if (refusal) return { ok: false, refusal };
  const { edition, contributors } = locked;
  const problems: RuleProblem[] = [];
  if (contributors.includes(caller.personId)) problems.push(FOUR_EYES);
  if (edition.publishedAt === null) problems.push(NOT_PUBLISHED);
  if (step && !edition.missingSteps.includes(step)) problems.push(NOT_MISSING);
  if (step && edition.backReviews.some((review) => review.step === step)) problems.push(MADE_UP);
  if (outcome === "FINDINGS" && findings === null) problems.push(FINDINGS_NEEDED);
  if (problems.length > 0) return { ok: false, refusal: { code: "RULE", problems } };
  const at = deps.clock.now();
  const { personId } = caller;
  const data = { id: newId(), editionId, step, outcome, findings, personId, recordedAt: at };
  await tx.backReview.create({ data });
  // What was found stands with the review, where a redaction reaches it.
  await write(tx, deps, caller, "edition.backReview", edition, { backReviewId: data.id, step, outcome });
  return { ok: true };
}

/** Answers findings by a later edition that was published to correct them. */
export async function answerFinding(
  tx: Tx,
  deps: CommandDeps,
  caller: Caller,
  { findingId, correctionId }: { readonly findingId: string; readonly correctionId: string },
): Promise<Outcome<{ editionId: string }>> {
  const open = await lockFinding(tx, findingId);
  if (!open.ok) return open;
  const { edition } = open;
  const correction = await tx.edition.findUnique({ where: { id: correctionId } });
  const isCorrection =
    correction?.contentId === edition.contentId &&
    correction.number > edition.number &&
    correction.publishedAt !== null;
  if (!isCorrection) return { ok: false, refusal: { code: "RULE", problems: [NO_CORRECTION] } };
  const answeredAt = deps.clock.now();
  await tx.backReview.update({ where: { id: findingId }, data: { correctionId, answeredAt } });
  await write(tx, deps, caller, "edition.answerFinding", edition, { backReviewId: findingId, correctionId });
  return { ok: true, editionId: edition.id };
}

/** Sets findings aside with a reason, by a person who neither made them nor wrote on the edition. */
export async function dismissFinding(
  tx: Tx,
  deps: CommandDeps,
  caller: Caller,
  { findingId, reason }: { readonly findingId: string; readonly reason: string },
): Promise<Outcome<{ editionId: string }>> {
  const open = await lockFinding(tx, findingId);
  if (!open.ok) return open;
  const refusal = await refuseSystem(tx, caller, "不予采纳审查意见");
  if (refusal) return { ok: false, refusal };
  const { edition, contributors, finding } = open;
  if ([finding.personId, ...contributors].includes(caller.personId))
    return { ok: false, refusal: { code: "RULE", problems: [DISMISSED_BY_ANOTHER] } };
  const data = { dismissedById: caller.personId, dismissalReason: reason, answeredAt: deps.clock.now() };
  await tx.backReview.update({ where: { id: findingId }, data });
  await write(tx, deps, caller, "edition.dismissFinding", edition, { backReviewId: findingId });
  return { ok: true, editionId: edition.id };
}

const NOT_PUBLISHED = {
  rule: "back-review-of-published",
  message: "尚未发布的版本走前端审查，不作后端审查。",
  messageEn: "What was never public is reviewed before its publication, not after.",
};
const NOT_MISSING = {
  rule: "step-not-missing",
  message: "本版发布前没有缺少这一审查环节。",
  messageEn: "The edition was not published without this step.",
};
const MADE_UP = {
  rule: "step-made-up",
  message: "这一审查环节已经补审。",
  messageEn: "This step has been made up already.",
};
const FINDINGS_NEEDED = {
  rule: "opinion-needed",
  message: "发现问题须写明是什么问题。",
  messageEn: "Say what was found.",
};
const NO_CORRECTION = {
  rule: "correction-needed",
  message: "更正须是同一内容在其后发布的版本。",
  messageEn: "The correction must be a later published edition of the same content.",
};
const DISMISSED_BY_ANOTHER = {
  rule: "dismissed-by-another",
  message: "不予采纳须由审查人和撰稿人以外的人决定。",
  messageEn: "Somebody other than the reviewer and the authors has to decide this.",
};

type Reviewed = NonNullable<Awaited<ReturnType<typeof lockReviewed>>>;

/** An edition with who wrote on it, locked with its content; null: there is none. */
async function lockReviewed(tx: Tx, editionId: string) {
  const found = await findEdition(tx, editionId);
  if (!found) return null;
  await lockContents(tx, [found.contentId]);
  const edition = await tx.edition.findUnique({
    where: { id: editionId },
    include: { contributors: true, backReviews: true },
  });
  return edition && { edition, contributors: contributorsOf(edition) };
}

/** Findings that nothing has answered, locked with their edition. */
async function lockFinding(
  tx: Tx,
  findingId: string,
): Promise<Outcome<Reviewed & { finding: Reviewed["edition"]["backReviews"][number] }>> {
  const known = await tx.backReview.findUnique({ where: { id: findingId } });
  const locked = known && (await lockReviewed(tx, known.editionId));
  const finding = locked?.edition.backReviews.find(({ id }) => id === findingId);
  if (!locked || !finding) return { ok: false, refusal: { code: "NOT_FOUND" } };
  if (finding.outcome === "PASSED" || finding.answeredAt !== null)
    return {
      ok: false,
      refusal: {
        code: "RULE",
        problems: [
          {
            rule: "no-open-finding",
            message: "没有待处理的问题。",
            messageEn: "There is no finding that waits for an answer.",
          },
        ],
      },
    };
  return { ok: true, ...locked, finding };
}

async function write(
  tx: Tx,
  { clock }: CommandDeps,
  caller: Caller,
  command: string,
  { id: editionId, contentId, number }: Reviewed["edition"],
  args: Prisma.InputJsonObject,
): Promise<void> {
  await record(tx, caller, clock.now(), [{ command, changeType: null, contentId, editionId, number, arguments: args }]);
}
