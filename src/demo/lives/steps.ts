import { answer, dismiss, reviewBack } from "../../domains/desk/after-publication.ts";
import type { DeskCommand } from "../../domains/desk/desk.ts";
import { reviseContent } from "../../domains/desk/drafts.ts";
import * as lifecycle from "../../domains/desk/lifecycle.ts";
import type { Prisma } from "../../platform/db/index.ts";
import type { ReviewStep } from "../../workflow/review-chain.ts";
import type { DemoItem } from "../demo-item.ts";
import { prepareItem } from "../prepare-item.ts";
import { idOf } from "../write-registry.ts";
import { type Seen, type Stage, type Step, see } from "./life.ts";
import type { DemoPerson } from "./people.ts";

/** A draft is handed to its reviewers. */
export const submitted: Step = step("author", ({ edition }) => lifecycle.submit(edition));

/** Its front review is passed. */
export const frontReviewed: Step = passed("reviewer", "FRONT_REVIEW", null);

/** Nothing in it is secret, which is the last that is asked before it goes out. */
export const secrecyReviewed: Step = passed("secrecyOfficer", "SECRECY_REVIEW", "不涉密，可以公开。");

/** It passes its whole chain. */
export const approved: readonly Step[] = [submitted, frontReviewed, secrecyReviewed];

/** An approved edition becomes public. */
export const published: Step = step("reviewer", ({ edition }) => lifecycle.publish(edition, null));

/** The front review sends it back to its author. */
export function sentBack(opinion: string): Step {
  const review = { step: "FRONT_REVIEW", decision: "CHANGES_REQUESTED", opinion } as const;
  return step("reviewer", ({ edition }) => lifecycle.review({ ...edition, ...review }));
}

/** An approved edition waits for its moment. */
export function scheduled(publishAt: string): Step {
  return step("reviewer", ({ edition }) => lifecycle.schedule(edition, new Date(publishAt)));
}

/** It goes out before its reviews, which are owed. */
export function publishedUrgently(reason: string): Step {
  return step("reviewer", ({ edition }) => lifecycle.publish(edition, reason));
}

/** The author writes what it shall say instead. `note` is what readers are told of the change. */
export function revised(note: string, revise: (item: DemoItem) => DemoItem): Step {
  return step("author", ({ content, item }, { deps, names }) => {
    const draft = prepareItem(revise(item), names, deps.clock.now(), note);
    return reviseContent({ ...content, draft });
  });
}

/** The author mends typing errors: nothing of what is said changes. */
export function mended(note: string, mend: (item: DemoItem) => DemoItem): Step {
  return step("author", ({ content, item }, { deps, names }) => {
    const draft = prepareItem(mend(item), names, deps.clock.now(), note);
    return reviseContent({ ...content, draft: { ...draft, isMinor: true } });
  });
}

/** The author writes the correction that comes with the item. */
export const corrected: Step = (stage, item) => {
  if (!item.correction) throw new Error(`the demo item ${item.slug} has no correction`);
  return revised(item.correction.note, () => item)(stage, item);
};

/** A patrol looks at what is public; null: it finds nothing. */
export function patrolled(findings: string | null): Step {
  const outcome = findings === null ? "PASSED" : "FINDINGS";
  return step("secrecyOfficer", ({ edition: { editionId } }) =>
    reviewBack({ editionId, step: null, outcome, findings }),
  );
}

/** What the patrol found is answered by the newest edition. */
export const answered: Step = step("author", ({ edition, findingId }) => answer(findingId, edition.editionId));

/** What the patrol found is set aside. */
export function dismissed(reason: string): Step {
  return step("reviewer", ({ findingId }) => dismiss(findingId, reason));
}

/** It will stop being public by itself. */
export function expiring(expiresAt: string): Step {
  return step("reviewer", ({ content }) => lifecycle.expire({ ...content, expiresAt: new Date(expiresAt) }));
}

/** Words are taken out of all that it says. */
export function redacted(passage: string, reason: string, legalBasis: string): Step {
  const redaction = { passages: [passage], files: [], reason, legalBasis };
  return step("reviewer", ({ content }) => lifecycle.redact({ ...content, ...redaction }));
}

/** It is taken down. */
export function withdrawn(reason: string): Step {
  return step("reviewer", ({ content }) => lifecycle.withdraw({ ...content, reason }));
}

/** Another item takes its place. */
export function redirected(to: string, reason: string): Step {
  return step("reviewer", ({ content }, { names }) =>
    lifecycle.withdraw({ ...content, reason, redirectToId: idOf(names.contents, to) }),
  );
}

/** It is taken down for good. */
export function gone(reason: string): Step {
  return step("reviewer", ({ content }) => lifecycle.goodbye({ ...content, reason }));
}

function passed(who: DemoPerson, reviewStep: ReviewStep, opinion: string | null): Step {
  const review = { step: reviewStep, decision: "APPROVED", opinion } as const;
  return step(who, ({ edition }) => lifecycle.review({ ...edition, ...review }));
}

/** What one of the demo's people does with an item as they see it. @throws when the product refuses it */
function step(who: DemoPerson, commandOf: (seen: Seen, stage: Stage) => DeskCommand<Prisma.InputJsonObject>): Step {
  return async (stage, item) => {
    const command = commandOf(await see(stage, item), stage);
    const outcome = await command(stage.tx, stage.deps, stage.people[who]);
    if (!outcome.ok) throw new Error(`a step with the demo item ${item.slug} is refused: ${JSON.stringify(outcome)}`);
  };
}
