import type { Tx } from "../../../platform/db/index.ts";
import { record } from "../../content/commands/command.ts";
import { lockContents, type NewestEdition } from "../../content/commands/lock-contents.ts";
import { withdrawContents } from "../../content/commands/withdraw-contents.ts";
import type { Caller, CommandDeps, Outcome, RuleProblem } from "../../content/index.ts";

/** An open edition, and the content whose place it takes. Both are locked. */
export interface Superseding {
  readonly edition: NewestEdition;
  readonly otherId: string;
}

const OTHER_TYPE: RuleProblem = {
  rule: "supersede-type",
  message: "两条内容类型不同，不能互相取代。",
  messageEn: "The two are of different types: neither can take the other's place.",
};
const OTHER_OPEN: RuleProblem = {
  rule: "supersede-open",
  message: "已有内容另有未发布的版本，须先发布或废弃该版本。",
  messageEn: "The other content has an edition open: publish or discard that first.",
};
const OTHER_NOT_PUBLIC: RuleProblem = {
  rule: "supersede-public",
  message: "只能取代已公开的内容。",
  messageEn: "Only a content that is public can be superseded.",
};

/**
 * Has an open edition take the place of a public content of its type. Where its own content was never public it becomes the next edition of
 * the other, a draft with its contributors, so that it is reviewed for what it will be. Where its own content is public, the other one is
 * redirected to that, and the edition stays as it is.
 */
export async function supersedeContent(
  tx: Tx,
  deps: CommandDeps,
  caller: Caller,
  { edition, otherId }: Superseding,
): Promise<Outcome<object>> {
  const other = (await lockContents(tx, [otherId])).get(otherId);
  if (other?.contentState !== "PUBLIC") return refused(OTHER_NOT_PUBLIC);
  if (other.type !== edition.type) return refused(OTHER_TYPE);
  if (edition.contentState === "PUBLIC") {
    const redirection = {
      contentId: otherId,
      expectedVersion: other.version,
      reason: null,
      redirectToId: edition.contentId,
    };
    const [outcome] = await withdrawContents(tx, deps, caller, [redirection]);
    return outcome!;
  }
  if (other.open) return refused(OTHER_OPEN);
  await moveEdition(tx, deps, caller, edition, other);
  return { ok: true };
}

async function moveEdition(
  tx: Tx,
  deps: CommandDeps,
  caller: Caller,
  { editionId, contentId, number }: NewestEdition,
  other: NewestEdition,
): Promise<void> {
  const at = deps.clock.now();
  const next = other.number + 1;
  const replaced = await tx.edition.findFirstOrThrow({ where: { contentId: other.contentId, state: "PUBLISHED" } });
  // It does not lead to itself.
  await tx.contentLink.deleteMany({ where: { editionId, toContentId: other.contentId } });
  await tx.likeness.deleteMany({ where: { editionId } });
  const { digest } = await tx.edition.update({
    where: { id: editionId },
    data: {
      contentId: other.contentId,
      number: next,
      state: "DRAFT",
      scheduledFor: null,
      // A new edition does not change the day on which the content was issued.
      originalPublishedAt: replaced.originalPublishedAt,
      version: { increment: 1 },
    },
  });
  await record(tx, caller, at, [
    {
      command: "edition.discard",
      changeType: null,
      contentId,
      editionId,
      number,
      arguments: { movedTo: other.contentId },
    },
    {
      command: "content.revise",
      changeType: null,
      contentId: other.contentId,
      editionId,
      number: next,
      arguments: { digest, movedFrom: contentId },
    },
  ]);
  await deps.duplicates.check(tx, at, [editionId]);
}

function refused(problem: RuleProblem): Outcome<object> {
  return { ok: false, refusal: { code: "RULE", problems: [problem] } };
}
