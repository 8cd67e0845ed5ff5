import { insertRows, type Tx } from "../../../platform/db/index.ts";
import { newId, slugTail } from "../../../platform/ids.ts";
import type { PreparedDraft } from "../draft.ts";
import { type Caller, type CommandDeps, record } from "./command.ts";
import { writeEditions } from "./write-editions.ts";

/** A content just made, and its first edition: a draft of version 1. */
export interface CreatedContent {
  readonly contentId: string;
  readonly editionId: string;
  readonly version: number;
}

/** What a content and its first edition are to be called. */
export interface ChosenIds {
  readonly contentId: string;
  readonly editionId: string;
}

/** New ids for a content and its first edition. */
export function chooseIds(): ChosenIds {
  return { editionId: newId(), contentId: newId() };
}

/**
 * Makes contents with a draft each. Nothing becomes public.
 * @param ids one for each draft, where they were chosen before; left out: they are chosen now.
 */
export async function createContents(
  tx: Tx,
  deps: CommandDeps,
  caller: Caller,
  drafts: readonly PreparedDraft[],
  ids: readonly ChosenIds[] = drafts.map(chooseIds),
): Promise<CreatedContent[]> {
  const at = deps.clock.now();
  const editions = drafts.map((draft, place) => {
    const { contentId, editionId } = ids[place]!;
    return { id: editionId, contentId, number: 1, draft };
  });
  await insertRows(
    tx,
    "content",
    editions.map(({ contentId, draft }) => ({
      id: contentId,
      type: draft.type,
      slug: draft.slug ?? slugTail(contentId),
      createdAt: at,
    })),
  );
  await writeEditions(tx, caller.personId, at, editions);
  await record(
    tx,
    caller,
    at,
    editions.map(({ id, contentId, number, draft }) => ({
      command: "content.create",
      changeType: null,
      contentId,
      editionId: id,
      number,
      arguments: { digest: draft.digest },
    })),
  );
  return editions.map(({ id, contentId }) => ({ contentId, editionId: id, version: 1 }));
}
