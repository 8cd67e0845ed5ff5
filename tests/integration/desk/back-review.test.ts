import { expect, test } from "vitest";
import type { Viewer } from "../../../src/domains/access/rules.ts";
import {
  approved,
  author,
  call,
  draft,
  interpretation,
  publisher,
  reviewer,
  seen,
  useDeskWorld,
  world,
} from "./desk-world.ts";

useDeskWorld();

const SEEN = `edition { id contentId version missingSteps
  backReviews { id step outcome findings person { name } correction { number } dismissedBy { name } dismissalReason answeredAt } }`;

const review = (edition: { id: string }, input: object, viewer: Viewer = reviewer) =>
  call("recordBackReview", { edition: edition.id, outcome: "PASSED", ...input }, viewer, SEEN);

async function published() {
  return (await call("publish", seen(await approved()), publisher)).edition;
}

/** A published edition with open findings. */
async function found() {
  const edition = await published();
  const reviewed = await review(edition, { outcome: "FINDINGS", findings: "日期有误" });
  return { edition, finding: reviewed.edition.backReviews[0].id as string };
}

async function correct({ contentId, version }: { contentId: string; version: number }) {
  const input = { content: contentId, expectedVersion: version, ...interpretation, title: "更正后的题目" };
  const { edition } = await call("reviseInterpretation", input, author);
  return (await call("publishUrgently", { ...seen(edition), reason: "更正" }, publisher)).edition;
}

test("a patrol records that it found nothing, and nothing of what is public changes", async () => {
  const edition = await published();
  const { edition: reviewed } = await review(edition, {});
  expect(reviewed).toMatchObject({ version: edition.version, missingSteps: [] });
  expect(reviewed.backReviews).toMatchObject([
    { step: null, outcome: "PASSED", person: { name: "reviewer" }, answeredAt: null },
  ]);
});

test("what is published urgently says which reviews it lacks, and each is made up once", async () => {
  const submitted = await call("submitForReview", seen(await draft()), author);
  const front = { ...seen(submitted.edition), step: "FRONT_REVIEW", decision: "APPROVED" };
  const inReview = (await call("recordReview", front, reviewer)).edition;
  const urgent = { ...seen(inReview), reason: "台风将至" };
  const { edition } = await call("publishUrgently", urgent, publisher, SEEN);
  expect(edition.missingSteps).toEqual(["SECRECY_REVIEW"]);
  expect((await review(edition, { step: "SECRECY_REVIEW" })).edition.backReviews).toMatchObject([
    { step: "SECRECY_REVIEW" },
  ]);
  expect(await review(edition, { step: "SECRECY_REVIEW" })).toMatchObject({ problems: [{ rule: "step-made-up" }] });
  expect(await review(edition, { step: "FRONT_REVIEW" })).toMatchObject({ problems: [{ rule: "step-not-missing" }] });
});

test("a draft that goes out lacks the whole chain, and so does one that was edited since its reviews", async () => {
  const ready = await approved();
  const input = {
    content: ready.contentId,
    expectedVersion: ready.version,
    ...interpretation,
    title: "另一件事的解读",
  };
  const edited = (await call("reviseInterpretation", input, author)).edition;
  for (const edition of [await draft(), edited]) {
    const answer = await call("publishUrgently", { ...seen(edition), reason: "急" }, publisher, SEEN);
    expect(answer.edition.missingSteps).toEqual(["FRONT_REVIEW", "SECRECY_REVIEW"]);
  }
});

test("findings are answered once, by a later edition that was published", async () => {
  const { edition, finding } = await found();
  const answer = (correction: { id: string }) =>
    call("answerFinding", { finding, correction: correction.id }, author, SEEN);
  expect(await answer(edition)).toMatchObject({ problems: [{ rule: "correction-needed" }] });
  expect(await answer(await draft())).toMatchObject({ problems: [{ rule: "correction-needed" }] });
  const correction = await correct(edition);
  expect((await answer(correction)).edition).toMatchObject({
    id: edition.id,
    backReviews: [{ findings: "日期有误", correction: { number: 2 }, dismissedBy: null }],
  });
  expect(await answer(correction)).toMatchObject({ problems: [{ rule: "no-open-finding" }] });
});

test("findings are dismissed with a reason, neither by who made them nor by who wrote the text", async () => {
  const { finding } = await found();
  const dismiss = (viewer: Viewer, reason = "日期无误") =>
    call("dismissFinding", { finding, reason }, { ...viewer, scopes: ["review", "read:drafts"] }, SEEN);
  const before = await world.db.prisma.backReview.findMany();
  for (const viewer of [reviewer, author])
    expect(await dismiss(viewer)).toMatchObject({ problems: [{ rule: "dismissed-by-another" }] });
  expect(await dismiss(publisher, " ")).toMatchObject({ issues: [{ path: ["reason"] }] });
  expect(await world.db.prisma.backReview.findMany()).toEqual(before);
  expect((await dismiss(publisher)).edition.backReviews).toMatchObject([
    { dismissedBy: { name: "publisher" }, dismissalReason: "日期无误", correction: null },
  ]);
});

test("is refused to who wrote the text, to a system, of a draft, and without the words that it needs; nothing changes", async () => {
  const edition = await published();
  const before = await world.stored();
  const both: Viewer = { ...author, scopes: ["author", "review"] };
  const { id: personId } = await world.db.prisma.person.findUniqueOrThrow({ where: { key: "system.scheduler" } });
  const system: Viewer = { ...reviewer, kind: "SYSTEM", personId };
  expect(await review(edition, { outcome: "FINDINGS" }, both)).toMatchObject({
    problems: [{ rule: "four-eyes" }, { rule: "opinion-needed" }],
  });
  expect(await review(edition, {}, system)).toMatchObject({ problems: [{ rule: "person-needed" }] });
  expect(await world.stored()).toEqual(before);
  expect(await review(await draft(), {})).toMatchObject({ problems: [{ rule: "back-review-of-published" }] });
  expect(await world.db.prisma.backReview.count()).toBe(0);
});
