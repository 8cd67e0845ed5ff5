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

/** Makes contents with a draft each. Nothing becomes public. */
export async function createContents(
  tx: Tx,
  deps: CommandDeps,
  caller: Caller,
  drafts: readonly PreparedDraft[],
): Promise<CreatedContent[]> {
  const at = deps.clock.now();
  const editions = drafts.map((draft) => ({ id: newId(), contentId: newId(), number: 1, draft }));
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
