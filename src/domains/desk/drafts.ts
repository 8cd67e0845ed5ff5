import type { Tx } from "../../platform/db/index.ts";
import { createContents } from "../content/commands/create-contents.ts";
import { editEdition } from "../content/commands/edit-edition.ts";
import { lockContents } from "../content/commands/lock-contents.ts";
import { reviseContents } from "../content/commands/revise-contents.ts";
import type { PreparedDraft } from "../content/draft.ts";
import type { CommandDeps, RuleProblem } from "../content/index.ts";
import type { DeskCommand } from "./desk.ts";

export { type PreparedDraft, prepareDraft } from "../content/draft.ts";

/** Makes a content with a draft. */
export function createDraft(draft: PreparedDraft): DeskCommand<{ editionId: string }> {
  return async (tx, deps, caller) => {
    if (draft.slug !== null && (await isSlugTaken(tx, draft.slug)))
      return {
        ok: false,
        refusal: {
          code: "RULE",
          problems: [
            {
              rule: "slug-taken",
              message: `地址名“${draft.slug}”已有内容使用。`,
              messageEn: `The slug “${draft.slug}” is taken.`,
            },
          ],
        },
      };
    const [created] = await createContents(tx, deps, caller, [draft]);
    return await written(tx, deps, created!.editionId);
  };
}

/** Whether a name leads somewhere, be it as a former one. Whoever asks for it next waits for this transaction, and finds it taken. */
async function isSlugTaken(tx: Tx, slug: string): Promise<boolean> {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${slug}, 2))`;
  const [content, former] = [
    await tx.content.findUnique({ where: { slug } }),
    await tx.contentAddress.findUnique({ where: { address: slug } }),
  ];
  return content !== null || former !== null;
}

const NOTHING_PUBLIC: RuleProblem = {
  rule: "minor-of-public",
  message: "只有对已公开内容的更正才能标为勘误。",
  messageEn: "Only a correction of something public can be minor.",
};

/** What a content shall say. */
export interface RevisedContent {
  readonly contentId: string;
  /** Version of its newest edition, as the caller saw it. */
  readonly expectedVersion: number;
  readonly draft: PreparedDraft;
}

/** Changes the open draft of a content, or makes one beside what is public. */
export function reviseContent({
  contentId,
  expectedVersion,
  draft,
}: RevisedContent): DeskCommand<{ editionId: string }> {
  return async (tx, deps, caller) => {
    const newest = (await lockContents(tx, [contentId])).get(contentId);
    if (newest && draft.isMinor && newest.publishedEditionId === null)
      return { ok: false, refusal: { code: "RULE", problems: [NOTHING_PUBLIC] } };
    if (newest?.open) {
      const { editionId } = newest;
      const edited = await editEdition(tx, deps, caller, { editionId, expectedVersion, draft });
      return edited.ok ? await written(tx, deps, editionId) : edited;
    }
    const [revised] = await reviseContents(tx, deps, caller, [{ contentId, expectedVersion, draft }]);
    return revised!.ok ? await written(tx, deps, revised!.editionId) : revised!;
  };
}

/** What is like a text is found while it is written, so that its author hears of it. */
async function written(tx: Tx, { clock, duplicates }: CommandDeps, editionId: string) {
  await duplicates.check(tx, clock.now(), [editionId]);
  return { ok: true, result: { editionId } } as const;
}
